/** Invented people and files for the demonstration, made through the agents' own use cases. */
@ApplicationModule(displayName = "Démonstration")
@NullMarked
package nc.maillage.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
