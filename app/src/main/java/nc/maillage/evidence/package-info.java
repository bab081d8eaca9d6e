/** Pieces received and facts established, each with its source and period. */
@ApplicationModule(
        displayName = "Pièces et faits",
        allowedDependencies = {
            "platform",
            "platform :: web",
            "platform :: files",
            "audit",
            "organisation",
            "access",
            "people"
        })
@NullMarked
package nc.maillage.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
