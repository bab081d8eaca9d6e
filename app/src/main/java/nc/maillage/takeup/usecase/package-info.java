/** One class per verb. */
@NullMarked
package nc.maillage.takeup.usecase;

import org.jspecify.annotations.NullMarked;
