/** Jobs, taken by any copy of the program. */
@NullMarked
package nc.maillage.platform.jobs;

import org.jspecify.annotations.NullMarked;
