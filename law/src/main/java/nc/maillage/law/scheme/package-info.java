/** What every scheme offers, the register of schemes, and the questions that no text read so far answers. */
@NullMarked
package nc.maillage.law.scheme;

import org.jspecify.annotations.NullMarked;
