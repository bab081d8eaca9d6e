/** Reading and stating the facts of local employment. */
@NamedInterface("employment")
@NullMarked
package nc.maillage.candidacies.employment.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
