/** What is known of a case: typed facts, how they are defined, and how they are read from a neutral map. */
@NullMarked
package nc.maillage.law.fact;

import org.jspecify.annotations.NullMarked;
