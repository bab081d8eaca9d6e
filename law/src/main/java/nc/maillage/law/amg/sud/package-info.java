/** The medical-aid card of province Sud: its facts, its conditions, its categories. */
@NullMarked
package nc.maillage.law.amg.sud;

import org.jspecify.annotations.NullMarked;
