/** What may be done with a candidacy. */
@NullMarked
package nc.maillage.candidacies.usecase;

import org.jspecify.annotations.NullMarked;
