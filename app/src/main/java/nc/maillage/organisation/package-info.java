/** Collectivities, dated units, sites, agents and delegations of signature. */
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"platform", "platform :: web", "audit"})
@NullMarked
package nc.maillage.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
