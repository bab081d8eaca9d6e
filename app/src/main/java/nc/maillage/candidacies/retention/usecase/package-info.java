/** Setting the delay, asking for an erasure, erasing. */
@NamedInterface("retention")
@NullMarked
package nc.maillage.candidacies.retention.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
