@NullMarked
package nc.maillage.schemes;

import org.jspecify.annotations.NullMarked;
