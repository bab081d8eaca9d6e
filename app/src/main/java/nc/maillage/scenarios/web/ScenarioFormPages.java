package nc.maillage.scenarios.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.law.AsOf;
import nc.maillage.law.Fraction;
import nc.maillage.law.amg.sud.AmgSud;
import nc.maillage.law.parameter.Parameter;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.platform.French;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Typed;
import nc.maillage.scenarios.domain.Basis;
import nc.maillage.scenarios.domain.TriedLaw;
import nc.maillage.scenarios.usecase.AskScenario;
import nc.maillage.scenarios.usecase.AskScenario.Asked;
import nc.maillage.scenarios.usecase.AskScenario.Request;
import nc.maillage.scenarios.usecase.LawOfTheDay;
import nc.maillage.schemes.PublishedSchemes;
import nc.maillage.schemes.TypedFigure;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Nouveau scénario » : one or several schemes, their figures of today, what changes, and on whom it is tried. */
@Controller
@Transactional
class ScenarioFormPages {
    private static final String FORM = ScenarioWords.PATH + "/nouveau";
    private static final String COST = "cout-";
    private static final String INVENTED = "inventes";
    private static final int LONGEST = 120;
    private static final int YEARS = 24;
    private static final int PROPOSED = 100_000;

    private final AskScenario ask;
    private final LawOfTheDay law;
    private final PublishedSchemes schemes;
    private final Clock clock;

    ScenarioFormPages(AskScenario ask, LawOfTheDay law, PublishedSchemes schemes, Clock clock) {
        this.ask = ask;
        this.law = law;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** A figure may be given in the address, under its own name: that of a proposed value, for whoever reads it again. */
    @Requires(Right.TRY_SCENARIO)
    @GetMapping(FORM)
    ModelAndView form(@RequestParam Map<String, String> typed) {
        return page(typed, new FormErrors(), HttpStatus.OK);
    }

    @Requires(Right.TRY_SCENARIO)
    @PostMapping(ScenarioWords.PATH)
    ModelAndView ask(@RequestParam Map<String, String> typed) {
        var errors = new FormErrors();
        var schemes = chosen(typed);
        if (schemes.isEmpty()) {
            return page(
                    typed,
                    errors.add(ScenarioWords.CHOSEN, "Choisissez au moins un dispositif."),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var request = new Request(
                Objects.requireNonNullElse(
                        Typed.line(text(typed, "titre"), LONGEST).orNull("titre", errors), ""),
                schemes.stream().map(Scheme::key).toList(),
                values(schemes, typed, errors),
                Typed.date(text(typed, "jour")).orNull("jour", errors),
                basis(typed, errors),
                costs(schemes, typed, errors),
                Objects.requireNonNullElse(
                        Typed.line(text(typed, "source"), LONGEST).orNull("source", errors), ""));
        if (!errors.isEmpty()) {
            return page(typed, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (ask.ask(request)) {
            case Asked.Done(var id) -> new ModelAndView("redirect:" + ScenarioWords.PATH + "/" + id.value());
            case Asked.Refused(var why) -> {
                why.forEach(errors::add);
                yield page(typed, errors, HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    private static Basis basis(Map<String, String> typed, FormErrors errors) {
        if (INVENTED.equals(text(typed, "base"))) {
            var households = Typed.count(text(typed, "foyers"), Basis.FEWEST, Basis.MOST)
                    .required("foyers", errors, "Dites combien de foyers inventer.");
            var seed = Typed.count(text(typed, "tirage"), 0, Integer.MAX_VALUE).orNull("tirage", errors);
            return new Basis.OnInvented(households == null ? 0 : households, seed == null ? 1 : seed);
        }
        var months = Typed.count(text(typed, "mois"), 1, 120).orNull("mois", errors);
        return new Basis.OnDecisions(months == null ? YEARS : months);
    }

    private static Map<String, Long> costs(List<Scheme> schemes, Map<String, String> typed, FormErrors errors) {
        var costs = new LinkedHashMap<String, Long>();
        for (var scheme : schemes) {
            var name = COST + scheme.key();
            var cost = Typed.francs(text(typed, name)).orNull(name, errors);
            if (cost != null) {
                costs.put(scheme.key(), cost);
            }
        }
        return costs;
    }

    private Map<String, Fraction> values(List<Scheme> schemes, Map<String, String> typed, FormErrors errors) {
        var values = new LinkedHashMap<String, Fraction>();
        for (var parameter : figures(schemes)) {
            var name = parameter.key().name();
            var text = text(typed, name);
            if (!text.isEmpty()) {
                var value = TypedFigure.read(text, parameter.unit());
                if (value == null) {
                    errors.add(name, "Écrivez " + parameter.unit().expected() + ".");
                } else {
                    values.put(name, value);
                }
            }
        }
        return values;
    }

    /** Those in force today: one that is not cannot be changed. */
    private List<Parameter> figures(List<Scheme> chosen) {
        var parameters = schemes.parameters();
        var today = AsOf.on(LocalDate.now(clock));
        return TriedLaw.figures(chosen)
                .flatMap(key -> parameters.parameter(key).stream())
                .filter(parameter -> parameter.at(today).isPresent())
                .toList();
    }

    private List<Scheme> chosen(Map<String, String> typed) {
        return law.published().stream()
                .filter(scheme -> typed.containsKey(ScenarioWords.CHOSEN + scheme.key()))
                .toList();
    }

    private ModelAndView page(Map<String, String> typed, FormErrors errors, HttpStatus status) {
        var chosen = chosen(typed);
        var base = text(typed, "base");
        var page = new ScenarioFormPage(
                law.published().stream()
                        .map(each -> new ScenarioFormPage.Chosen(
                                ScenarioWords.CHOSEN + each.key(),
                                ScenarioWords.scheme(each),
                                chosen.contains(each),
                                COST + each.key(),
                                text(typed, COST + each.key())))
                        .toList(),
                figures(chosen).stream().map(each -> figure(each, typed)).toList(),
                chosen.size() == 1 && chosen.getFirst().key().equals(AmgSud.KEY),
                new ScenarioFormPage.Typed(
                        text(typed, "titre"),
                        text(typed, "jour"),
                        base.isEmpty() ? "decisions" : base,
                        typed.containsKey("mois") ? text(typed, "mois") : Integer.toString(YEARS),
                        typed.containsKey("foyers") ? text(typed, "foyers") : French.whole(PROPOSED),
                        typed.containsKey("tirage") ? text(typed, "tirage") : "1",
                        text(typed, "source")),
                errors);
        var view = new ModelAndView("scenarios/form", Map.of("page", page));
        view.setStatus(status);
        return view;
    }

    private ScenarioFormPage.Figure figure(Parameter parameter, Map<String, String> typed) {
        var now = parameter.at(AsOf.on(LocalDate.now(clock))).orElseThrow();
        return new ScenarioFormPage.Figure(
                parameter.key().name(),
                parameter.description(),
                now.asValue().rendered(),
                parameter.unit().expected(),
                text(typed, parameter.key().name()));
    }

    private static String text(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").strip();
    }
}
