/** « Population »: the same rules, judged over many households at once, column by column and without a word. */
@NullMarked
package nc.maillage.law.population;

import org.jspecify.annotations.NullMarked;
