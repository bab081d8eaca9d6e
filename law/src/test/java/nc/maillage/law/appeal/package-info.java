/** The delays of procedure and of appeal, by examples and by properties. */
@NullMarked
package nc.maillage.law.appeal;

import org.jspecify.annotations.NullMarked;
