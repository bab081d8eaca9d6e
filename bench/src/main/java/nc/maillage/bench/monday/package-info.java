/** Monday morning: agents at work on a running program, over HTTP, timed by the clock and not by the answers. */
@NullMarked
package nc.maillage.bench.monday;

import org.jspecify.annotations.NullMarked;
