/** SQL of the scenarios. */
@NullMarked
package nc.maillage.scenarios.store;

import org.jspecify.annotations.NullMarked;
