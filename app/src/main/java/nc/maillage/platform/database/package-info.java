/** The database: embedded or external, its roles, its walls. */
@NamedInterface("database")
@NullMarked
package nc.maillage.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
