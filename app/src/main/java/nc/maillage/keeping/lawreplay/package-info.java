/** The law replayed over the decisions of the base, from the command line. */
@NullMarked
package nc.maillage.keeping.lawreplay;

import org.jspecify.annotations.NullMarked;
