/** What happens when the program, its PostgreSQL or its disk fails: real processes, killed. */
@NullMarked
package nc.maillage.faults;

import org.jspecify.annotations.NullMarked;
