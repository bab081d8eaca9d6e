@NullMarked
package nc.maillage.platform;

import org.jspecify.annotations.NullMarked;
