/**
 * Nothing lost: backup, restoration, verification of the log, a person's extract and erasure, and the
 * law replayed from the command line. It alone reads the tables of
 * other rooms, as the owner of the database: what is kept, checked or erased is all of them.
 */
@ApplicationModule(
        displayName = "Conservation",
        allowedDependencies = {
            "platform",
            "platform :: web",
            "platform :: database",
            "audit",
            "organisation",
            "access",
            "people",
            "correspondence",
            "decisions",
            "schemes"
        })
@NullMarked
package nc.maillage.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
