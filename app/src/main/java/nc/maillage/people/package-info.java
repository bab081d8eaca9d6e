/** Persons, their names, dated households and residences, duplicates. */
@ApplicationModule(
        displayName = "Personnes",
        allowedDependencies = {"platform", "platform :: web", "audit", "organisation", "access"})
@NullMarked
package nc.maillage.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
