/** For how long candidacies are kept, by the house's own choice, and how they are erased. */
@NullMarked
package nc.maillage.candidacies.retention;

import org.jspecify.annotations.NullMarked;
