package nc.maillage.schemes.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.law.scheme.BodyOfLaw;
import nc.maillage.law.scheme.OpenQuestion;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Count;
import nc.maillage.platform.web.Csv;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.Tone;
import nc.maillage.schemes.PublishedSchemes;
import nc.maillage.schemes.SchemeCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Questions ouvertes » of all schemes. */
@Controller
@Transactional(readOnly = true)
class QuestionListPages {
    private static final String PATH = "/dispositifs/questions";

    private final PublishedSchemes schemes;
    private final SchemeCatalogue catalogue;

    QuestionListPages(PublishedSchemes schemes, SchemeCatalogue catalogue) {
        this.schemes = schemes;
        this.catalogue = catalogue;
    }

    record Asked(
            @Nullable String etat,
            @Nullable String page,
            @Nullable String format) {
        boolean takes(QuestionsPage.Row row) {
            return switch (etat) {
                case "ouvertes" -> row.answer() == null;
                case "repondues" -> row.answer() != null;
                case null, default -> true;
            };
        }
    }

    @Requires(Right.SEE_SCHEMES)
    @GetMapping(PATH)
    Object list(Asked asked) {
        var all = Stream.concat(catalogue.all().stream(), SchemeCatalogue.BESIDE.stream())
                .flatMap(scheme -> schemes.questions(scheme.key()).stream().map(question -> row(scheme, question)))
                .toList();
        var rows = all.stream().filter(asked::takes).toList();
        if ("csv".equals(asked.format())) {
            return csv(rows).download("questions-ouvertes");
        }
        var address = PageAddress.of(PATH).with("etat", asked.etat());
        var paging = new Paging(address, Paging.asked(asked.page()), Paging.LARGEST, rows.size());
        var shown = rows.subList((int) paging.offset(), (int) Math.min(paging.offset() + paging.size(), rows.size()));
        var page = new QuestionsPage(
                counts(all, asked.etat()),
                shown,
                paging,
                address.with("format", "csv").href());
        return new ModelAndView("schemes/questions", Map.of("page", page));
    }

    private static List<Count> counts(List<QuestionsPage.Row> all, @Nullable String state) {
        long answered = all.stream().filter(row -> row.answer() != null).count();
        return List.of(
                Count.total("Toutes", all.size(), PATH, state == null),
                new Count(
                        "Ouvertes",
                        all.size() - answered,
                        PATH + "?etat=ouvertes",
                        "ouvertes".equals(state),
                        Tone.JUDGE,
                        "ask"),
                new Count(
                        "Répondues", answered, PATH + "?etat=repondues", "repondues".equals(state), Tone.OK, "check"));
    }

    private static QuestionsPage.Row row(BodyOfLaw scheme, OpenQuestion question) {
        var on = question.answeredOn();
        return new QuestionsPage.Row(
                question.key(),
                "/dispositifs/" + scheme.key() + "/questions/" + question.key(),
                scheme.title(),
                question.question(),
                question.effect(),
                question.owner(),
                French.day(question.askedOn()),
                SchemePages.state(question),
                question.answer(),
                on == null ? "" : "Approuvée par " + question.approver() + " le " + French.day(on),
                new QuestionsPage.Exported(
                        Csv.day(question.askedOn()),
                        question.approver() == null ? "" : question.approver(),
                        Csv.day(on)));
    }

    private static Csv csv(List<QuestionsPage.Row> rows) {
        var csv = new Csv(List.of(
                "Question",
                "Dispositif",
                "Texte",
                "Effet",
                "À qui",
                "Posée le",
                "État",
                "Réponse",
                "Approuvée par",
                "Approuvée le"));
        for (var row : rows) {
            var answer = row.answer();
            csv.line(List.of(
                    row.key(),
                    row.scheme(),
                    row.text(),
                    row.effect(),
                    row.owner(),
                    row.exported().askedOn(),
                    row.state().label(),
                    answer == null ? "" : answer,
                    row.exported().approver(),
                    row.exported().approvedOn()));
        }
        return csv;
    }
}
