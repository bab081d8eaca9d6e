@NullMarked
package nc.maillage.decisions;

import org.jspecify.annotations.NullMarked;
