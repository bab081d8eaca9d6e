/** Figures of the law as they might be, tried on the decisions of the base or on invented households; the law in force is untouched. */
@ApplicationModule(
        displayName = "Scénarios",
        allowedDependencies = {
            "platform",
            "platform :: web",
            "audit",
            "organisation",
            "access",
            "people",
            "schemes",
            "decisions"
        })
@NullMarked
package nc.maillage.scenarios;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
