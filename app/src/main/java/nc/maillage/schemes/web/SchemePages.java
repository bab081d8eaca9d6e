package nc.maillage.schemes.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.maillage.access.Permissions;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.law.AsOf;
import nc.maillage.law.parameter.Parameter;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.BodyOfLaw;
import nc.maillage.law.scheme.OpenQuestion;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Csv;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import nc.maillage.platform.web.Typed;
import nc.maillage.schemes.PublishedSchemes;
import nc.maillage.schemes.domain.VersionDraft;
import nc.maillage.schemes.store.VersionStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One scheme: its versions, its figures on a day, its open questions. */
@Controller
@Transactional(readOnly = true)
class SchemePages {
    private final PublishedSchemes schemes;
    private final VersionStore versions;
    private final Clock clock;
    private final SchemeWords words;

    SchemePages(PublishedSchemes schemes, VersionStore versions, Clock clock, SchemeWords words) {
        this.schemes = schemes;
        this.versions = versions;
        this.clock = clock;
        this.words = words;
    }

    record Asked(@Nullable String le, @Nullable String format) {}

    @Requires(Right.SEE_SCHEMES)
    @GetMapping("/dispositifs/{key}")
    Object scheme(@PathVariable String key, Asked asked) {
        var scheme = words.law(key);
        var errors = new FormErrors();
        var typed = Typed.date(asked.le()).orNull("le", errors);
        var day = typed == null ? LocalDate.now(clock) : typed;
        var figures = figures(scheme, day);
        if ("csv".equals(asked.format())) {
            return csv(figures).download("chiffres-" + key);
        }
        var questions = schemes.questions(key);
        var page = new SchemePage(
                key,
                scheme.title(),
                scheme.collectivity(),
                French.date(day),
                asked.le() == null ? French.numericDate(day) : asked.le(),
                errors,
                versions.of(key).stream().map(this::version).toList(),
                figures,
                questions.stream().map(question -> question(key, question)).toList(),
                answered(questions),
                scheme instanceof Scheme,
                scheme instanceof Scheme && Permissions.may(Right.PUBLISH_SCHEME),
                PageAddress.of("/dispositifs/" + key)
                        .with("le", asked.le())
                        .with("format", "csv")
                        .href());
        return new ModelAndView("schemes/scheme", Map.of("page", page));
    }

    private SchemePage.Version version(VersionDraft draft) {
        var version = draft.version();
        var to = version.to();
        return new SchemePage.Version(
                "/dispositifs/" + version.scheme() + "/versions/" + version.number(),
                "Version " + version.number(),
                state(draft),
                to == null
                        ? "depuis le " + French.day(version.from())
                        : "du " + French.day(version.from()) + " au " + French.day(to),
                French.count(version.pieces().size(), "pièce", "pièces"),
                draft.note());
    }

    private StateTag state(VersionDraft draft) {
        if (!draft.isPublished()) {
            return new StateTag(Tone.JUDGE, "eyes", "À publier");
        }
        var today = LocalDate.now(clock);
        var to = draft.version().to();
        if (draft.version().from().isAfter(today)) {
            return new StateTag(Tone.INFO, "clock", "À venir");
        }
        return to == null || !to.isBefore(today)
                ? StateTag.of(Tone.OK, "En vigueur")
                : new StateTag(Tone.CALM, "past", "Passée");
    }

    private List<SchemePage.Figure> figures(BodyOfLaw scheme, LocalDate day) {
        var all = schemes.parameters();
        return scheme.parameters().stream()
                .flatMap(key -> all.parameter(key).stream())
                .flatMap(parameter -> figure(scheme, parameter, day).stream())
                .toList();
    }

    private static Optional<SchemePage.Figure> figure(BodyOfLaw scheme, Parameter parameter, LocalDate day) {
        return parameter.at(AsOf.on(day)).map(value -> {
            var own = ParameterSet.shipped()
                    .parameter(parameter.key())
                    .map(shipped -> !shipped.values().contains(value))
                    .orElse(true);
            return new SchemePage.Figure(
                    "/dispositifs/" + scheme.key() + "/parametres/" + parameter.key(),
                    parameter.description(),
                    SchemeWords.row(value, own ? "ajouté par la collectivité" : "livré avec le programme"),
                    own);
        });
    }

    private static String answered(List<OpenQuestion> questions) {
        long answered = questions.stream().filter(OpenQuestion::isAnswered).count();
        return French.count(answered, "répondue", "répondues") + " sur " + questions.size();
    }

    private static SchemePage.Question question(String scheme, OpenQuestion question) {
        return new SchemePage.Question(
                "/dispositifs/" + scheme + "/questions/" + question.key(),
                question.key(),
                question.question(),
                state(question));
    }

    static StateTag state(OpenQuestion question) {
        return question.isAnswered() ? StateTag.of(Tone.OK, "Répondue") : StateTag.of(Tone.JUDGE, "Ouverte");
    }

    private static Csv csv(List<SchemePage.Figure> figures) {
        var csv = new Csv(List.of(
                "Chiffre", "Valeur", "Depuis", "Date exacte", "Publié", "Texte", "Fiabilité", "Confirmé", "Origine"));
        for (var figure : figures) {
            var value = figure.value();
            csv.line(List.of(
                    figure.label(),
                    value.value(),
                    value.exported().from(),
                    value.exported().exact() ? "oui" : "non",
                    value.exported().published(),
                    value.text(),
                    value.grade(),
                    value.confirmed() ? "oui" : "non",
                    value.origin()));
        }
        return csv;
    }
}
