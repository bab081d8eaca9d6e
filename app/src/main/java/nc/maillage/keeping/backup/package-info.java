/** One snapshot of every table, written as a sealed archive, and the keys apart. */
@NullMarked
package nc.maillage.keeping.backup;

import org.jspecify.annotations.NullMarked;
