/** Tenancy of a transaction, clock, ids, stored blobs, jobs, pages' shell. */
@ApplicationModule(
        displayName = "Ce que toutes les pièces partagent",
        allowedDependencies = {})
@NullMarked
package nc.maillage.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
