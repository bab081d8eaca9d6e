/** A record as maps, lists and plain values under the field names of files, ready for any writer of JSON. */
@NullMarked
package nc.maillage.notices.tree;

import org.jspecify.annotations.NullMarked;
