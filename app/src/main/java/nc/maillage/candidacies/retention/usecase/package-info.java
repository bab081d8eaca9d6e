/** Setting the delay, asking for an erasure, erasing. */
@NullMarked
package nc.maillage.candidacies.retention.usecase;

import org.jspecify.annotations.NullMarked;
