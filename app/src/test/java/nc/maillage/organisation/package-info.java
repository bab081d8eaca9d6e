@NullMarked
package nc.maillage.organisation;

import org.jspecify.annotations.NullMarked;
