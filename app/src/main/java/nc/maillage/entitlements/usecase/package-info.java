/** One class for each thing that is done to a card. */
@NullMarked
package nc.maillage.entitlements.usecase;

import org.jspecify.annotations.NullMarked;
