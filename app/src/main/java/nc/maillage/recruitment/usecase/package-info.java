/** One class for each thing that is done to a notice, to a post or to its vacancy. */
@NamedInterface("usecase")
@NullMarked
package nc.maillage.recruitment.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
