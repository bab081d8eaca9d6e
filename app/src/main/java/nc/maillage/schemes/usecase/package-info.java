/** What one does with schemes, one class a verb. */
@NullMarked
package nc.maillage.schemes.usecase;

import org.jspecify.annotations.NullMarked;
