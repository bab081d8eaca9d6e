/** Cards that decisions open, their renewal and their withdrawal. */
@ApplicationModule(
        displayName = "Droits",
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
package nc.maillage.entitlements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
