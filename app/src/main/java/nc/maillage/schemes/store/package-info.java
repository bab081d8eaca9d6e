/** Versions, parameters and answers as they stand in the database. */
@NullMarked
package nc.maillage.schemes.store;

import org.jspecify.annotations.NullMarked;
