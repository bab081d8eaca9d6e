/** A request, the pieces asked for, its clock and its queue. */
@ApplicationModule(
        displayName = "Demandes",
        allowedDependencies = {
            "platform",
            "platform :: web",
            "audit",
            "organisation",
            "access",
            "correspondence",
            "people",
            "evidence",
            "schemes",
            "decisions"
        })
@NullMarked
package nc.maillage.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
