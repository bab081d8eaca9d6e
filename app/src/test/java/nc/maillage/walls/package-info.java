/** No door opens by mistake: every route, every role, every wall. */
@NullMarked
package nc.maillage.walls;

import org.jspecify.annotations.NullMarked;
