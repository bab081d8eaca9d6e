/** Templates, rendering, seal, dispatch and notification of letters; knows no scheme. */
@ApplicationModule(
        displayName = "Courriers",
        allowedDependencies = {"platform", "platform :: web", "audit", "organisation", "access"})
@NullMarked
package nc.maillage.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
