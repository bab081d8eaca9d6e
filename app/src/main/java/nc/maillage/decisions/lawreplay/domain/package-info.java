/** What a replay of the law asks, refuses and finds, decision by decision. */
@NullMarked
package nc.maillage.decisions.lawreplay.domain;

import org.jspecify.annotations.NullMarked;
