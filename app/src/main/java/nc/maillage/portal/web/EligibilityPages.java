package nc.maillage.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.access.Open;
import nc.maillage.law.AsOf;
import nc.maillage.law.Outcome;
import nc.maillage.law.amg.sud.AmgSud;
import nc.maillage.law.amg.sud.AmgSudFacts;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.assessment.UsedParameter;
import nc.maillage.law.assessment.VerdictNode;
import nc.maillage.law.fact.FactsReading;
import nc.maillage.law.scheme.InForce;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.law.scheme.Schemes;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Ai-je droit à la carte ? » : the rules of the agents, on answers that nobody keeps. */
@Controller
class EligibilityPages {
    private static final String ADDRESS = "/ai-je-droit";
    private static final String ATTACHED = "rattachement";

    private final Scheme scheme = Schemes.byKey(AmgSud.KEY).orElseThrow();
    private final FiguresInForce figures;
    private final PublicShells shells;
    private final Clock clock;

    EligibilityPages(FiguresInForce figures, PublicShells shells, Clock clock) {
        this.figures = figures;
        this.shells = shells;
        this.clock = clock;
    }

    @Open("la page est anonyme et ne garde rien")
    @GetMapping(ADDRESS)
    ModelAndView questions() {
        return page(EligibilityForm.blank(), new FormErrors(), null, HttpStatus.OK);
    }

    @Open("la page est anonyme et ne garde rien")
    @PostMapping(ADDRESS)
    ModelAndView answer(EligibilityForm typed) {
        var errors = new FormErrors();
        var today = LocalDate.now(clock);
        var facts = typed.read(today, errors);
        if (!errors.isEmpty()) {
            return page(typed, errors, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (scheme.read(facts, today)) {
            case FactsReading.Refused(var problems) -> {
                problems.forEach(problem -> errors.add("province", French.capitalised(problem.message()) + "."));
                yield page(typed, errors, null, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case FactsReading.Read(var read) -> {
                var parameters = figures.of(AmgSud.KEY, today);
                var asOf = AsOf.on(today);
                var answer = scheme.inForce(parameters, asOf) instanceof InForce.No(var why)
                        ? outOfForce(why)
                        : told(scheme.assess(read, parameters, asOf), typed.counted());
                yield page(typed, errors, answer, HttpStatus.OK);
            }
        };
    }

    private static EligibilityPage.Answer outOfForce(String why) {
        return new EligibilityPage.Answer(
                Tone.JUDGE, "Demandez à une personne", why, List.of(), List.of(), askSomeone());
    }

    private static EligibilityPage.Answer told(Assessment assessment, int persons) {
        return new EligibilityPage.Answer(
                tone(assessment.proposal()),
                title(assessment),
                text(assessment),
                assessment.conditions().stream()
                        .map(node -> ATTACHED.equals(node.key()) ? together(node, persons) : reason(node))
                        .filter(reason -> !reason.words().isBlank())
                        .toList(),
                figures(assessment),
                assessment.proposal() == Proposal.GRANT ? apply() : askSomeone());
    }

    private static Tone tone(Proposal proposal) {
        return switch (proposal) {
            case GRANT -> Tone.OK;
            case REFUSE -> Tone.NO;
            case ROUTE_ELSEWHERE -> Tone.INFO;
            case FOR_A_PERSON -> Tone.JUDGE;
        };
    }

    private static String title(Assessment assessment) {
        return switch (assessment.proposal()) {
            case GRANT -> "Probablement oui\u00A0: carte " + assessment.category();
            case REFUSE -> "Probablement non";
            case ROUTE_ELSEWHERE -> "Plutôt une autre collectivité";
            case FOR_A_PERSON -> "Demandez à une personne";
        };
    }

    private static String text(Assessment assessment) {
        var label = assessment.categoryLabel();
        return switch (assessment.proposal()) {
            case GRANT -> label == null ? "" : label + ".";
            case REFUSE ->
                "D’après vos réponses, une condition n’est pas remplie. Elle est dite plus bas, avec son chiffre.";
            case ROUTE_ELSEWHERE -> "Votre demande relève de\u00A0: " + assessment.routedTo() + ".";
            case FOR_A_PERSON -> "Les règles seules ne répondent pas\u00A0: un agent doit regarder votre situation.";
        };
    }

    /** The page counts the persons without asking who they are: that is looked at with the file. */
    private static EligibilityPage.Reason together(VerdictNode node, int persons) {
        var words = persons == 1
                ? ""
                : "Vous avez compté %d personnes. Votre conjoint ou compagnon et vos enfants mineurs peuvent avoir leur carte avec vous\u00A0; un agent regarde chacune avec votre dossier."
                        .formatted(persons);
        return new EligibilityPage.Reason(Tone.INFO, node.label(), words);
    }

    private static EligibilityPage.Reason reason(VerdictNode node) {
        var words = node.toThePerson().isBlank() ? node.reason() : node.toThePerson();
        var tone = switch (node.outcome()) {
            case FULFILLED -> Tone.OK;
            case NOT_FULFILLED -> Tone.NO;
            case FOR_A_PERSON -> Tone.JUDGE;
        };
        return new EligibilityPage.Reason(tone, node.label(), words);
    }

    private static List<EligibilityPage.Figure> figures(Assessment assessment) {
        var used = new LinkedHashMap<String, UsedParameter>();
        assessment.conditions().forEach(node -> gather(node, used));
        return used.values().stream()
                .map(figure -> new EligibilityPage.Figure(
                        figure.label(),
                        figure.rendered(),
                        figure.attested() ? "lu dans le texte" : "depuis le " + French.day(figure.appliesFrom()),
                        figure.reference().inFrench(),
                        figure.grade().symbol(),
                        figure.grade().label()))
                .toList();
    }

    private static void gather(VerdictNode node, Map<String, UsedParameter> used) {
        node.parameters().forEach(parameter -> used.putIfAbsent(parameter.key(), parameter));
        if (node.outcome() != Outcome.FOR_A_PERSON || !node.children().isEmpty()) {
            node.children().forEach(child -> gather(child, used));
        }
    }

    private static List<String> apply() {
        return List.of(
                "Déposez une demande, au guichet ou par courrier. C’est elle qui compte, pas cette page.",
                "Prenez une preuve de votre adresse et de vos ressources, et le livret de famille.");
    }

    private static List<String> askSomeone() {
        return List.of(
                "Vous pouvez toujours déposer une demande\u00A0: un agent regarde votre situation, et un refus est écrit avec ses raisons et les voies de recours.",
                "Votre vie change (travail, famille, adresse)\u202F? Refaites le compte.",
                "Une assistante sociale peut vous recevoir dans votre commune.");
    }

    private ModelAndView page(
            EligibilityForm typed, FormErrors errors, EligibilityPage.@Nullable Answer answer, HttpStatus status) {
        var provinces = AmgSudFacts.RESIDENCE_PROVINCE.definition().choices().stream()
                .map(choice -> Choice.of(choice.value(), choice.label()))
                .toList();
        var page = new EligibilityPage(shells.of(ADDRESS), typed, provinces, errors, answer);
        return new ModelAndView("portal/eligibility", Map.of("page", page), status);
    }
}
