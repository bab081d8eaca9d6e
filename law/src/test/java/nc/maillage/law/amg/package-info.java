/** The cards of the provinces against the same rules written by hand. */
@NullMarked
package nc.maillage.law.amg;

import org.jspecify.annotations.NullMarked;
