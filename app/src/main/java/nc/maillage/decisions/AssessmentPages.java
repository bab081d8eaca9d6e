package nc.maillage.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.decisions.AssessmentPage.Ask;
import nc.maillage.decisions.AssessmentPage.Category;
import nc.maillage.decisions.AssessmentPage.Missing;
import nc.maillage.decisions.AssessmentPage.Node;
import nc.maillage.decisions.AssessmentPage.Person;
import nc.maillage.evidence.FactBook;
import nc.maillage.law.Outcome;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.MemberAssessment;
import nc.maillage.law.assessment.MissingFact;
import nc.maillage.law.assessment.VerdictNode;
import nc.maillage.law.fact.Confidentiality;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.law.scheme.OpenQuestion;
import nc.maillage.platform.French;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import nc.maillage.schemes.PublishedSchemes;
import nc.maillage.schemes.SchemeCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Affichage d’une appréciation » : the verdict beside the sources of its facts; health data only for those entitled. */
@Component
public class AssessmentPages {
    private final FactBook facts;
    private final PublishedSchemes schemes;
    private final SchemeCatalogue catalogue;

    AssessmentPages(FactBook facts, PublishedSchemes schemes, SchemeCatalogue catalogue) {
        this.facts = facts;
        this.schemes = schemes;
        this.catalogue = catalogue;
    }

    /** @param at the instant whose facts are quoted; null for those in force now */
    @Transactional(readOnly = true)
    public AssessmentPage of(Assessment assessment, UUID file, @Nullable Instant at) {
        var established = at == null ? facts.ofFileForAct(file) : facts.ofFileAsOf(file, at);
        return of(
                assessment,
                established.stream().collect(Collectors.toMap(FactBook.Fact::key, Function.identity(), (a, _) -> a)),
                schemes.questions(assessment.schemeKey()));
    }

    /** @param sources the fact behind each key; none where the assessment stands alone, as in a replay */
    private AssessmentPage of(Assessment assessment, Map<String, FactBook.Fact> sources, List<OpenQuestion> questions) {
        var drawing = new NodeDrawing(
                assessment, sources, questions, health(assessment.schemeKey()), Permissions.may(Right.SEE_HEALTH));
        var conditions = assessment.conditions().stream().map(drawing::top).toList();
        var withheld = drawing.withheldSomething();
        var category = assessment.category();
        return new AssessmentPage(
                "Droit : " + French.inSentence(assessment.schemeTitle()),
                NodeDrawing.state(assessment.outcome(), assessment.outcome().label()),
                counts(assessment.conditions()),
                withheld ? assessment.proposal().label() + "." : assessment.summary(),
                conditions,
                category == null ? null : new Category(category, withheld ? "" : orEmpty(assessment.categoryLabel())),
                assessment.members().stream().map(AssessmentPages::person).toList(),
                missing(assessment, drawing.seesHealth()),
                conditions.stream().flatMap(AssessmentPages::asks).toList(),
                assessment.openQuestions().stream().map(drawing::question).toList(),
                assessment.worstGrade().symbol(),
                assessment.worstGrade().label(),
                assessment.unconfirmedParameters(),
                withheld);
    }

    private Set<String> health(String scheme) {
        return catalogue.byKey(scheme).stream()
                .flatMap(known -> known.facts().stream())
                .filter(fact -> fact.confidentiality() == Confidentiality.HEALTH)
                .map(FactDefinition::key)
                .collect(Collectors.toSet());
    }

    private static Stream<Ask> asks(Node node) {
        return node.asks().stream();
    }

    private static Person person(MemberAssessment member) {
        return new Person(
                member.name(),
                member.link(),
                NodeDrawing.state(member.outcome(), member.outcome().label()),
                member.reason());
    }

    private static List<Missing> missing(Assessment assessment, boolean health) {
        return assessment.missing().stream()
                .filter(fact -> health || fact.confidentiality() == Confidentiality.ORDINARY)
                .map(fact -> new Missing(fact.key(), fact.label(), fact.question(), named(assessment, fact)))
                .toList();
    }

    private static @Nullable String named(Assessment assessment, MissingFact fact) {
        var position = fact.member();
        return position == null
                ? null
                : assessment.members().stream()
                        .filter(member -> member.position() == position)
                        .map(MemberAssessment::name)
                        .findFirst()
                        .orElse("personne n° " + (position + 1));
    }

    private static String counts(List<VerdictNode> conditions) {
        return "%s, %s, %s."
                .formatted(
                        count(conditions, Outcome.FULFILLED, "condition remplie", "conditions remplies"),
                        count(conditions, Outcome.FOR_A_PERSON, "à apprécier", "à apprécier"),
                        count(conditions, Outcome.NOT_FULFILLED, "non remplie", "non remplies"));
    }

    private static String count(List<VerdictNode> conditions, Outcome outcome, String singular, String plural) {
        long number =
                conditions.stream().filter(node -> node.outcome() == outcome).count();
        return French.count(number, singular, plural);
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static StateTag reserved() {
        return new StateTag(Tone.CALM, "lock", "Réservé");
    }
}
