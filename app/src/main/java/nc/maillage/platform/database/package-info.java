/** The database: embedded or external, its roles, its walls. */
@NullMarked
package nc.maillage.platform.database;

import org.jspecify.annotations.NullMarked;
