/** Sign-in, roles, rights, log of what was read, and agents kept away from a file. */
@ApplicationModule(
        displayName = "Accès",
        allowedDependencies = {"platform", "platform :: web", "audit", "organisation"})
@NullMarked
package nc.maillage.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
