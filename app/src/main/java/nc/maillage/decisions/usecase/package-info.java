/** What one does with a decision, one class a verb. */
@NullMarked
package nc.maillage.decisions.usecase;

import org.jspecify.annotations.NullMarked;
