/** School grants of the first and second degrees, « bourses scolaires », one package per province. */
@NullMarked
package nc.maillage.law.bourses;

import org.jspecify.annotations.NullMarked;
