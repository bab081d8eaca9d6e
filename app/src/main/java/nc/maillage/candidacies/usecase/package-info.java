/** What may be done with a candidacy. */
@NamedInterface("usecase")
@NullMarked
package nc.maillage.candidacies.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
