/** What may be done with a letter and its texts. */
@NullMarked
package nc.maillage.correspondence.usecase;

import org.jspecify.annotations.NullMarked;
