package nc.maillage.decisions.lawreplay.usecase;

import java.util.Arrays;
import java.util.stream.Collectors;
import nc.maillage.decisions.domain.AppealState;
import nc.maillage.decisions.lawreplay.domain.Bearing;
import nc.maillage.decisions.lawreplay.domain.HouseholdType;
import nc.maillage.decisions.lawreplay.domain.MoveNature;
import nc.maillage.decisions.lawreplay.domain.RunLine;
import nc.maillage.decisions.lawreplay.store.RunCountStore.By;
import nc.maillage.law.assessment.Proposal;

/** The French words of what is counted. */
public final class CountWords {
    private CountWords() {}

    public static String said(By by, String value) {
        return switch (by) {
            case NATURE -> MoveNature.valueOf(value).label();
            case MOVE -> move(value);
            case COMMUNE -> value.isEmpty() ? "Commune inconnue" : value;
            case HOUSEHOLD -> HouseholdType.valueOf(value).label();
            case YEAR -> value;
            case APPEAL -> AppealState.valueOf(value).label();
            case BEARING -> Bearing.valueOf(value).label();
        };
    }

    /** « Refuser → Accorder, catégorie A », of « REFUSE>GRANT/A ». */
    private static String move(String value) {
        return Arrays.stream(value.split(">")).map(CountWords::side).collect(Collectors.joining(" → "));
    }

    private static String side(String value) {
        int slash = value.indexOf('/');
        return new RunLine.Side(
                        Proposal.valueOf(slash < 0 ? value : value.substring(0, slash)),
                        slash < 0 ? null : value.substring(slash + 1),
                        "")
                .inFrench();
    }
}
