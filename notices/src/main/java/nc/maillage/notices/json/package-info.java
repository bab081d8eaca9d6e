/** JSON in and out of plain maps, lists and values; the only place that knows its library. */
@NullMarked
package nc.maillage.notices.json;

import org.jspecify.annotations.NullMarked;
