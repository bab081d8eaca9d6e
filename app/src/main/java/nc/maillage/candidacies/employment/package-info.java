/** The law of local employment on the candidacies of a vacancy: the level of its notice, each class, the steps of its file. */
@NullMarked
package nc.maillage.candidacies.employment;

import org.jspecify.annotations.NullMarked;
