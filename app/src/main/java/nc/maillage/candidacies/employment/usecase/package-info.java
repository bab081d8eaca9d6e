/** Reading and stating the facts of local employment. */
@NullMarked
package nc.maillage.candidacies.employment.usecase;

import org.jspecify.annotations.NullMarked;
