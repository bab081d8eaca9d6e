/** The pages of local employment. */
@NullMarked
package nc.maillage.candidacies.employment.web;

import org.jspecify.annotations.NullMarked;
