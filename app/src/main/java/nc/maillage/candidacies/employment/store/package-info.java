/** Statements, as rows. */
@NullMarked
package nc.maillage.candidacies.employment.store;

import org.jspecify.annotations.NullMarked;
