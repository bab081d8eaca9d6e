package nc.maillage.candidacies.usecase;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.maillage.candidacies.domain.Arrival;
import nc.maillage.candidacies.domain.Candidacy;
import nc.maillage.candidacies.domain.CandidacyPiece;
import nc.maillage.candidacies.domain.CandidacyStep;
import nc.maillage.candidacies.domain.Closing;
import nc.maillage.candidacies.domain.FormerReceipt;
import nc.maillage.candidacies.domain.PieceKind;
import nc.maillage.candidacies.domain.Timeliness;
import nc.maillage.correspondence.PdfDocuments;
import nc.maillage.platform.French;
import nc.maillage.recruitment.PublishedVacancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** « Accusé de réception » : the number, the second, the pieces with their digests; the same candidacy gives the same bytes. */
@Component
public class WriteReceipt {
    private static final String STYLE = """
            @page { size: A4; margin: 18mm 18mm 20mm 18mm; @bottom-right { content: counter(page) " sur " counter(pages); font-family: Lecture, Secours; font-size: 8pt; color: #44565b; } }
            body { font-family: Lecture, Secours; font-size: 10.5pt; line-height: 1.4; color: #14262b; }
            h1 { font-size: 17pt; color: #0b3b45; margin: 0 0 3mm; } h2 { font-size: 12pt; color: #0b3b45; margin: 5mm 0 1.5mm; }
            p { margin: 0 0 2mm; word-wrap: break-word; } table { width: 100%; border-collapse: collapse; }
            th, td { padding: 1.2mm 2mm 1.2mm 0; border-bottom: 0.2mm solid #8a9aa0; text-align: left; vertical-align: top; word-wrap: break-word; }
            th { color: #0b3b45; } tr { page-break-inside: avoid; } .digest { font-size: 8pt; } .box { border: 0.5mm solid #0b3b45; padding: 3mm 4mm 1mm; }
            """;

    private final TemplateEngine templates;
    private final PdfDocuments documents;

    WriteReceipt(TemplateEngine templates, PdfDocuments documents) {
        this.templates = templates;
        this.documents = documents;
    }

    /** « Feuille » : what the template shows. */
    public record Sheet(
            String css, String title, List<String> box, List<Row> facts, List<PieceRow> pieces, List<Row> story) {}

    public record Row(String label, String value) {}

    public record PieceRow(String kind, String file, String received, String digest) {}

    /** Of a candidacy that was sent. */
    public byte[] pdf(Candidacy candidacy, PublishedVacancy vacancy, List<CandidacyPiece> pieces) {
        return pdf(candidacy, vacancy, pieces, List.of());
    }

    /** @param former the receipts that this one replaces, oldest first */
    byte[] pdf(Candidacy candidacy, PublishedVacancy vacancy, List<CandidacyPiece> pieces, List<FormerReceipt> former) {
        var arrival = candidacy.arrival();
        if (arrival == null) {
            throw new IllegalStateException("not sent yet: " + candidacy.id());
        }
        var title = "Accusé de réception, candidature n°\u00A0" + candidacy.number() + version(former);
        var lines = replacing(former);
        lines.addAll(box(candidacy, arrival, pieces));
        var there = pieces.stream().filter(CandidacyPiece::counts).toList();
        return render(
                new Sheet(STYLE, title, lines, facts(candidacy, vacancy), rows(there), List.of()), candidacy, vacancy);
    }

    /** « Tout ce qui est gardé » of a candidate, as the candidate may ask for it. */
    public byte[] everything(
            Candidacy candidacy, PublishedVacancy vacancy, List<CandidacyPiece> pieces, List<CandidacyStep> steps) {
        var story = steps.stream()
                .map(step -> new Row(
                        Closing.second(step.at()),
                        step.words() == null ? step.kind().label() : step.kind().label() + "\u00A0: " + step.words()))
                .toList();
        var arrival = candidacy.arrival();
        var sheet = new Sheet(
                STYLE,
                "Ce qui est gardé de votre candidature",
                arrival == null ? List.of("Elle n’est pas envoyée.") : box(candidacy, arrival, pieces),
                facts(candidacy, vacancy),
                rows(pieces),
                story);
        return render(sheet, candidacy, vacancy);
    }

    private static String version(List<FormerReceipt> former) {
        return former.isEmpty() ? "" : ", version " + (former.size() + 1);
    }

    private static List<String> replacing(List<FormerReceipt> former) {
        var lines = new ArrayList<String>();
        if (!former.isEmpty()) {
            var last = former.getLast();
            lines.add(
                    "Cette version, du %s, remplace la version %d. Ce qui avait été mal saisi ici est rectifié\u00A0: %s."
                            .formatted(French.day(French.dayOf(last.replacedAt())), last.version(), last.corrected()));
        }
        return lines;
    }

    private byte[] render(Sheet sheet, Candidacy candidacy, PublishedVacancy vacancy) {
        var output = new StringOutput();
        templates.render("candidacies/pdf/receipt.jte", Map.of("page", sheet), output);
        return documents.render(
                output.toString(),
                new PdfDocuments.Description(
                        sheet.title(), "Avis " + vacancy.number(), "Maillage", candidacy.changedAt()));
    }

    private static List<String> box(Candidacy candidacy, Arrival arrival, List<CandidacyPiece> pieces) {
        var lines = new ArrayList<String>();
        var paper = arrival.paper();
        lines.add(
                paper == null
                        ? "Reçue le %s.".formatted(Closing.second(arrival.at()))
                        : "Reçue sur papier le %s, %s."
                                .formatted(
                                        French.date(paper.receivedOn()),
                                        paper.route().label()));
        lines.add("Date limite à ce moment\u00A0: %s, à la fin de la journée. Cette candidature est %s."
                .formatted(French.date(Arrival.lastDay(arrival.closesAt())), words(arrival.onArrival())));
        if (arrival.extendedTo() != null) {
            lines.add("L’avis a été prolongé depuis, jusqu’au %s\u00A0: elle est %s."
                    .formatted(French.date(Arrival.lastDay(arrival.extendedTo())), words(arrival.today())));
        }
        if (candidacy.changedAt().isAfter(arrival.at())) {
            lines.add("Dernier changement\u00A0: %s.".formatted(Closing.second(candidacy.changedAt())));
        }
        var missing = candidacy.missing(pieces);
        lines.add(
                missing.isEmpty()
                        ? "Toutes les pièces demandées sont là."
                        : "Incomplète. Il manque\u00A0: %s."
                                .formatted(French.list(
                                        missing.stream().map(PieceKind::label).toList())));
        lines.add("Ce numéro est celui d’un reçu\u00A0: il ne donne aucun rang.");
        return lines;
    }

    private static String words(Timeliness timeliness) {
        return switch (timeliness) {
            case IN_TIME -> "dans les délais";
            case LATE -> "hors délai";
            case FOR_A_PERSON -> "à juger par une personne (cachet de la poste et arrivée de part et d’autre)";
        };
    }

    private static List<Row> facts(Candidacy candidacy, PublishedVacancy vacancy) {
        var rows = new ArrayList<Row>();
        rows.add(new Row("Avis", CandidateMails.named(vacancy)));
        rows.add(new Row("Candidat", candidacy.candidate().name()));
        add(rows, "Courriel", candidacy.candidate().email());
        add(rows, "Téléphone", candidacy.candidate().telephone());
        add(rows, "Situation", candidacy.way() == null ? null : candidacy.way().label());
        add(rows, "Citoyenneté invoquée", yesNo(candidacy.claims().citizenship()));
        add(rows, "Durée de résidence invoquée", yesNo(candidacy.claims().residence()));
        var since = candidacy.claims().residentSince();
        add(rows, "Réside depuis le", since == null ? null : French.day(since));
        rows.add(new Row("Accord pour être gardé", candidacy.consent().given() ? "oui" : "non"));
        return rows;
    }

    private static void add(List<Row> rows, String label, @Nullable String value) {
        if (value != null) {
            rows.add(new Row(label, value));
        }
    }

    private static @Nullable String yesNo(@Nullable Boolean answer) {
        return answer == null ? null : answer ? "oui" : "non";
    }

    private static List<PieceRow> rows(List<CandidacyPiece> pieces) {
        return pieces.stream()
                .map(piece -> new PieceRow(
                        piece.kind().label(),
                        piece.file() == null
                                ? "vue sur papier"
                                : "%s, %s"
                                        .formatted(
                                                piece.file().name(),
                                                French.size(piece.file().size())),
                        Closing.second(piece.receivedAt()) + (piece.removedAt() == null ? "" : " (retirée depuis)"),
                        piece.file() == null ? "" : piece.file().sha256()))
                .toList();
    }
}
