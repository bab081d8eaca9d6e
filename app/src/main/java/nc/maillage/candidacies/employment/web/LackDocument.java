package nc.maillage.candidacies.employment.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nc.maillage.candidacies.employment.domain.AskedFact;
import nc.maillage.candidacies.employment.domain.EmploymentFile;
import nc.maillage.candidacies.employment.domain.FileStep;
import nc.maillage.candidacies.employment.domain.PrintedFacts;
import nc.maillage.correspondence.PdfDocuments;
import nc.maillage.notices.NoticeField;
import nc.maillage.organisation.Collectivities;
import nc.maillage.organisation.Collectivity;
import nc.maillage.platform.French;
import nc.maillage.platform.Tenancy;
import nc.maillage.platform.WorkingClock;
import org.springframework.stereotype.Component;

/**
 * « Dossier de carence » as a PDF for the CPELFP. Whether its members need the names of candidates was not found: it counts
 * them by class and names none.
 */
@Component
public class LackDocument {
    private final TemplateEngine templates;
    private final PdfDocuments documents;
    private final Collectivities collectivities;

    LackDocument(TemplateEngine templates, PdfDocuments documents, Collectivities collectivities) {
        this.templates = templates;
        this.documents = documents;
        this.collectivities = collectivities;
    }

    /** A term and what is known of it. */
    public record Line(String term, String text) {}

    /** What the template shows. */
    public record Sheet(
            String employer,
            String number,
            String title,
            String day,
            List<Line> notice,
            List<Line> level,
            List<Line> counts,
            List<String> doubts,
            List<Line> facts,
            DrawnReading lack,
            List<String> questions) {}

    byte[] pdf(EmploymentFile file) {
        var employer =
                collectivities.byId(Tenancy.required()).map(Collectivity::name).orElse("");
        var sheet = sheet(file, employer);
        var output = new StringOutput();
        templates.render("candidacies/employment/lack.jte", Map.of("page", sheet), output);
        return documents.render(
                output.toString(),
                new PdfDocuments.Description(
                        "Dossier de carence, avis n° " + sheet.number(),
                        "Emploi local dans la fonction publique",
                        employer,
                        file.day()
                                .atTime(LocalTime.NOON)
                                .atZone(WorkingClock.NOUMEA)
                                .toInstant()));
    }

    private static Sheet sheet(EmploymentFile file, String employer) {
        var vacancy = file.vacancy();
        var title = vacancy.notice().text(NoticeField.TITLE);
        var observed = file.level().observed();
        var level = file.level().level();
        return new Sheet(
                employer,
                vacancy.number(),
                title == null ? "" : title,
                French.date(file.day()),
                List.of(
                        new Line("Avis", "n° " + vacancy.number()),
                        new Line("Déposé le", French.date(vacancy.depositedOn())),
                        new Line("Date limite de candidature", French.date(vacancy.deadline())),
                        new Line("Corps imprimé", String.join("\u00A0; ", PrintedFacts.corps(vacancy.notice()))),
                        new Line("Durée imprimée", PrintedFacts.words(vacancy.notice()))),
                List.of(
                        new Line("Niveau retenu", level == null ? "aucun pour l’instant" : level.label()),
                        new Line("Comment", file.level().sentence()),
                        new Line(
                                "Durée observée",
                                observed == null
                                        ? "aucune n’est connue pour ce corps"
                                        : observed.rendered() + ", "
                                                + observed.years().reference().inFrench() + " Fiabilité\u00A0: "
                                                + observed.years().grade().label() + ".")),
                EmploymentViews.counts(file).stream()
                        .map(each -> new Line(each.state().label(), French.whole(each.candidates())))
                        .toList(),
                EmploymentViews.doubts(file),
                FileStep.LACK.facts().stream().map(fact -> line(file, fact)).toList(),
                Drawings.of("carence", file.lack()),
                Drawings.questions(file.lack()));
    }

    private static Line line(EmploymentFile file, AskedFact fact) {
        var known = file.facts().of(fact.key());
        var answer = known.answer().map(fact::inFrench).orElse("pas encore");
        var stated = known.stated();
        var why = stated == null ? null : stated.why();
        return new Line(fact.label(), why == null ? answer : answer + ". " + why);
    }
}
