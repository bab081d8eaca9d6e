/** Who seems entitled to an aid and has not asked for it: a list for an agent to check, never an act. */
@ApplicationModule(
        displayName = "Non-recours",
        allowedDependencies = {
            "platform",
            "platform :: web",
            "audit",
            "organisation",
            "access",
            "people",
            "schemes",
            "decisions",
            "applications",
            "entitlements"
        })
@NullMarked
package nc.maillage.takeup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
