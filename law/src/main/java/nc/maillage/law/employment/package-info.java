/** Local employment in the public service: the level of a notice, the class of a candidate, the steps of a notice's file. */
@NullMarked
package nc.maillage.law.employment;

import org.jspecify.annotations.NullMarked;
