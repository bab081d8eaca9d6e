/** The pages of the replays, as read and as sent. */
@NullMarked
package nc.maillage.decisions.lawreplay.web;

import org.jspecify.annotations.NullMarked;
