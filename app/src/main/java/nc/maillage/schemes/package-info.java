/** Published versions of schemes, parameters added by the collectivity, open questions. */
@ApplicationModule(
        displayName = "Dispositifs",
        allowedDependencies = {"platform", "platform :: web", "audit", "organisation", "access"})
@NullMarked
package nc.maillage.schemes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
