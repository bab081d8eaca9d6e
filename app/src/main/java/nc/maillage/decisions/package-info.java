/** Verdict, proposal, second pair of eyes, signed act, notification, replay. */
@ApplicationModule(
        displayName = "Décisions",
        allowedDependencies = {
            "platform",
            "platform :: web",
            "audit",
            "organisation",
            "access",
            "correspondence",
            "people",
            "evidence",
            "schemes"
        })
@NullMarked
package nc.maillage.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
