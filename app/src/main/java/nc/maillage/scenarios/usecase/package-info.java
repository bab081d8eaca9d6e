/** One class per verb. */
@NullMarked
package nc.maillage.scenarios.usecase;

import org.jspecify.annotations.NullMarked;
