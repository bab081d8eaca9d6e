package nc.maillage.decisions.lawreplay.store;

import java.util.Set;
import nc.maillage.decisions.domain.AppealState;
import nc.maillage.decisions.lawreplay.domain.Bearing;
import nc.maillage.decisions.lawreplay.domain.HouseholdType;
import nc.maillage.decisions.lawreplay.domain.MoveNature;
import org.jspecify.annotations.Nullable;

/**
 * « Filtre des lignes d’un rejeu » ; null takes everything, as does no nature.
 *
 * @param move from what to what, as {@link RunCountStore} writes it
 * @param commune its name; empty for those whose commune is not known
 */
public record LineFilter(
        Set<MoveNature> natures,
        @Nullable String move,
        @Nullable String commune,
        @Nullable HouseholdType household,
        @Nullable Integer year,
        @Nullable AppealState appeal,
        @Nullable Bearing bearing) {
    public static final LineFilter NONE = new LineFilter(Set.of(), null, null, null, null, null, null);
}
