package nc.maillage.applications.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nc.maillage.applications.usecase.EstablishFacts;
import nc.maillage.evidence.Pieces.Piece;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Choice;
import org.jspecify.annotations.Nullable;

/** Where a fact may come from: the person, the person's sheet, or one of the pieces here. */
record FactSources(List<Piece> pieces, LocalDate today) {
    static final String DECLARATION = "DECLARATION";
    static final String REGISTER = "REGISTER";
    private static final String PIECE = "PIECE:";

    List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of(DECLARATION, "Déclaré par la personne"));
        choices.add(Choice.of(REGISTER, "Fiche de la personne"));
        pieces.stream()
                .filter(piece -> !List.of("REFUSED", "REPLACED").contains(piece.state()))
                .forEach(piece -> choices.add(Choice.of(PIECE + piece.id().value(), label(piece))));
        return choices;
    }

    /** Null where nothing known was chosen. */
    EstablishFacts.@Nullable Source of(String chosen) {
        return switch (chosen) {
            case DECLARATION ->
                new EstablishFacts.Source(DECLARATION, "Déclaré par la personne le " + French.day(today), null);
            case REGISTER ->
                new EstablishFacts.Source(REGISTER, "Fiche de la personne, lue le " + French.day(today), null);
            default ->
                pieces.stream()
                        .filter(piece -> chosen.equals(PIECE + piece.id().value()))
                        .findFirst()
                        .map(piece -> new EstablishFacts.Source("PIECE", label(piece), piece.id()))
                        .orElse(null);
        };
    }

    private static String label(Piece piece) {
        return "%s, %s".formatted(piece.kindLabel(), piece.fileName());
    }
}
