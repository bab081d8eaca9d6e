@NullMarked
package nc.maillage.access;

import org.jspecify.annotations.NullMarked;
