/** Aids set up without code: what an administrator writes, the scheme made of it, and its examples. */
@NullMarked
package nc.maillage.law.configured;

import org.jspecify.annotations.NullMarked;
