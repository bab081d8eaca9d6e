/** Local employment, by examples, by properties and by what cannot be read. */
@NullMarked
package nc.maillage.law.employment;

import org.jspecify.annotations.NullMarked;
