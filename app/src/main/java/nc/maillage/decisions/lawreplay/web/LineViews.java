package nc.maillage.decisions.lawreplay.web;

import java.util.List;
import java.util.stream.Collectors;
import nc.maillage.decisions.lawreplay.domain.ConditionChange;
import nc.maillage.decisions.lawreplay.domain.RunLine;
import nc.maillage.decisions.lawreplay.usecase.ShownLines.Shown;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One decision that moves, as a row of the page and as a line of the export. */
@Component
class LineViews {
    static final List<String> HEADINGS = List.of(
            "Décision",
            "Signée le",
            "Personne",
            "Dossier",
            "Dispositif",
            "Sens de la décision",
            "Nature",
            "De",
            "Vers",
            "Montant de départ",
            "Montant d’arrivée",
            "Commune",
            "Foyer",
            "Recours",
            "Portée",
            "Motifs");

    private final RunWords words;

    LineViews(RunWords words) {
        this.words = words;
    }

    RunLinesPage.Row row(Shown shown) {
        var line = shown.line();
        return new RunLinesPage.Row(
                line.act().number(),
                shown.hidden() ? null : "/decisions/" + line.act().number(),
                shown.person(),
                French.day(line.act().signedOn()),
                words.scheme(line.act().scheme()),
                RunWords.nature(line.nature()),
                said(line.from()),
                said(line.to()),
                amounts(line),
                commune(line),
                household(line),
                RunWords.appeal(line.appeal()),
                RunWords.bearing(line.bearing()),
                line.changes().stream().map(LineViews::reason).toList());
    }

    List<String> cells(Shown shown) {
        var line = shown.line();
        return List.of(
                line.act().number(),
                Csv.day(line.act().signedOn()),
                shown.person(),
                shown.hidden() ? "" : line.act().reference(),
                words.scheme(line.act().scheme()),
                line.act().ruling().label(),
                line.nature().label(),
                said(line.from()),
                said(line.to()),
                amount(line.from()),
                amount(line.to()),
                commune(line),
                household(line),
                line.appeal().label(),
                line.bearing().label(),
                line.changes().stream()
                        .map(LineViews::reason)
                        .map(each -> "%s : %s → %s".formatted(each.label(), each.from(), each.to()))
                        .collect(Collectors.joining(" | ")));
    }

    private static RunLinesPage.Reason reason(ConditionChange change) {
        return new RunLinesPage.Reason(
                change.label(), side(change.from(), change.fromReason()), side(change.to(), change.toReason()));
    }

    private static String side(@Nullable String state, @Nullable String reason) {
        if (state == null) {
            return reason == null ? "absente" : reason;
        }
        return reason == null || reason.isBlank() ? state : state + ". " + reason;
    }

    private static String said(RunLine.@Nullable Side side) {
        return side == null ? "" : side.inFrench();
    }

    private static String amount(RunLine.@Nullable Side side) {
        return side == null ? "" : side.amount();
    }

    private static String amounts(RunLine line) {
        var from = amount(line.from());
        var to = amount(line.to());
        return from.equals(to) ? from : (from.isEmpty() ? "aucun" : from) + " → " + (to.isEmpty() ? "aucun" : to);
    }

    private static String commune(RunLine line) {
        var commune = line.commune();
        return commune == null ? "inconnue" : commune;
    }

    private static String household(RunLine line) {
        var household = line.household();
        return household == null ? "inconnu" : household.label();
    }
}
