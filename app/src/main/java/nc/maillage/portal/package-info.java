/** What the public sees, through doors only. */
@ApplicationModule(
        displayName = "Portail",
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
            "decisions",
            "applications",
            "entitlements",
            "recruitment"
        })
@NullMarked
package nc.maillage.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
