/** SQL of this module. */
@NullMarked
package nc.maillage.candidacies.store;

import org.jspecify.annotations.NullMarked;
