/** Files kept in the database. */
@NullMarked
package nc.maillage.platform.blobs;

import org.jspecify.annotations.NullMarked;
