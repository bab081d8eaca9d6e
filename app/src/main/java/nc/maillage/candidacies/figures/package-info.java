/** What is counted of vacancies and of their candidates. */
@NullMarked
package nc.maillage.candidacies.figures;

import org.jspecify.annotations.NullMarked;
