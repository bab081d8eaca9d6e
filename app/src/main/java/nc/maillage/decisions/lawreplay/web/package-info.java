/** The pages of the replays of the law. */
@NullMarked
package nc.maillage.decisions.lawreplay.web;

import org.jspecify.annotations.NullMarked;
