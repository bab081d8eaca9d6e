/** One class for each thing that is done to a card. */
@NamedInterface("usecase")
@NullMarked
package nc.maillage.entitlements.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
