/** The page of the figures of recruitment. */
@NullMarked
package nc.maillage.candidacies.figures.web;

import org.jspecify.annotations.NullMarked;
