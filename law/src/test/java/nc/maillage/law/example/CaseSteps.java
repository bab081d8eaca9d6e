package nc.maillage.law.example;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.fr.Alors;
import io.cucumber.java.fr.Quand;
import io.cucumber.java.fr.Soit;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nc.maillage.law.AsOf;
import nc.maillage.law.FrenchText;
import nc.maillage.law.assessment.AssessedAmount;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.JudgedQuestion;
import nc.maillage.law.assessment.MissingFact;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.assessment.VerdictNode;
import nc.maillage.law.fact.Choice;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.law.fact.FactProblem;
import nc.maillage.law.fact.FactsReading;
import nc.maillage.law.scheme.InForce;
import nc.maillage.law.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/** The French sentences of the examples of any scheme: a fact is named by its label on the screen, as is its answer. */
public final class CaseSteps {
    private static final String BECAUSE = "Au vu des pièces du dossier.";
    private static final Map<String, Proposal> PROPOSALS = Map.of(
            "accorder", Proposal.GRANT,
            "refuser", Proposal.REFUSE,
            "orienter", Proposal.ROUTE_ELSEWHERE,
            "à apprécier", Proposal.FOR_A_PERSON);

    private final Map<String, Object> facts = new LinkedHashMap<>();
    private @Nullable Scheme scheme;
    private @Nullable InForce inForce;
    private List<FactProblem> problems = List.of();
    private @Nullable Assessment assessment;

    @Soit("un dossier du dispositif {string} où")
    public void file(String key, DataTable given) {
        scheme = LawOfTheDay.scheme(key);
        given.asLists().stream().skip(1).forEach(row -> is(row.getFirst(), row.getLast()));
    }

    @Soit("^\"([^\"]*)\" vaut \"([^\"]*)\"$")
    public void is(String label, String answer) {
        FactDefinition fact = fact(label);
        if (answer.equals("inconnu")) {
            facts.remove(fact.key());
        } else {
            facts.put(fact.key(), value(fact, answer));
        }
    }

    @Quand("^le droit du (\\S+) est appliqué$")
    public void assess(String day) {
        assess(day, day);
    }

    @Quand("^le droit du (\\S+), tel que connu le (\\S+), est appliqué$")
    public void assess(String day, String known) {
        AsOf asOf = new AsOf(LocalDate.parse(day), LocalDate.parse(known));
        Scheme asked = requireNonNull(scheme);
        inForce = asked.inForce(LawOfTheDay.figures(), asOf);
        if (inForce instanceof InForce.Yes) {
            switch (asked.read(facts, asOf.day())) {
                case FactsReading.Read(var read) -> assessment = asked.assess(read, LawOfTheDay.figures(), asOf);
                case FactsReading.Refused(var found) -> problems = found;
            }
        }
    }

    @Alors("la version de la règle est {string}")
    public void version(String name) {
        assertThat(made().ruleVersion()).isEqualTo(name);
    }

    @Alors("la proposition est {string}")
    public void proposal(String proposal) {
        boolean inadmissible = proposal.equals("irrecevable");
        assertThat(made().proposal()).isEqualTo(inadmissible ? Proposal.REFUSE : PROPOSALS.get(proposal));
        assertThat(made().summary().startsWith("Déclarer la demande irrecevable"))
                .isEqualTo(inadmissible);
    }

    @Alors("la règle est en vigueur : {string}")
    public void inForce(String answer) {
        assertThat(requireNonNull(inForce) instanceof InForce.Yes).isEqualTo(answer.equals("oui"));
    }

    @Alors("aucune règle ne s’applique : {string}")
    public void notInForce(String why) {
        assertThat(requireNonNull(inForce) instanceof InForce.No(var message) ? plain(message) : "")
                .contains(why);
    }

    @Alors("le dossier est refusé sur {string}")
    public void refused(String label) {
        assertThat(problems).extracting(FactProblem::path).contains(fact(label).key());
    }

    @Alors("la condition {string} est {string}")
    public void condition(String key, String outcome) {
        assertThat(node(key).outcome().label()).isEqualToIgnoringCase(outcome);
    }

    @Alors("la condition {string} n’est pas regardée")
    public void notLookedAt(String key) {
        assertThat(nodes()).extracting(VerdictNode::key).doesNotContain(key);
    }

    @Alors("la catégorie est {string}")
    public void category(String category) {
        assertThat(made().category()).isEqualTo(category.equals("aucune") ? null : category);
    }

    @Alors("le montant {string} est {string}")
    public void amount(String key, String rendered) {
        assertThat(plain(node(key).outcomeLabel())).isEqualToIgnoringCase(rendered);
    }

    @Alors("le montant {string} n’est pas donné")
    public void noAmount(String key) {
        assertThat(made().amounts()).extracting(amount -> amount.node().key()).doesNotContain(key);
    }

    @Alors("le calcul de {string} donne {string}")
    public void computed(String key, String rendered) {
        assertThat(plain(node(key).calculation().getLast().rendered())).isEqualTo(rendered);
    }

    @Alors("la raison de {string} est {string}")
    public void wholeReason(String key, String reason) {
        assertThat(plain(node(key).reason())).isEqualTo(reason);
    }

    @Alors("la raison de {string} contient {string}")
    public void reason(String key, String part) {
        assertThat(plain(node(key).reason())).contains(part);
    }

    @Alors("la lettre dit pour {string} : {string}")
    public void letter(String key, String words) {
        assertThat(plain(node(key).toThePerson())).isEqualTo(words);
    }

    @Alors("le résumé est {string}")
    public void summary(String summary) {
        assertThat(plain(made().summary())).isEqualTo(summary);
    }

    @Alors("la fiabilité de {string} est {string}")
    public void grade(String key, String symbol) {
        assertThat(node(key).grade().symbol()).isEqualTo(symbol);
    }

    @Alors("il faut demander {string}")
    public void asks(String label) {
        assertThat(made().missing()).extracting(MissingFact::label).contains(label);
    }

    @Alors("il reste à juger {string}")
    public void toJudge(String label) {
        assertThat(made().toJudge())
                .extracting(JudgedQuestion::factKey)
                .contains(fact(label).key());
    }

    @Alors("il ne faut rien demander")
    public void asksNothing() {
        assertThat(made().missing()).isEmpty();
        assertThat(made().toJudge()).isEmpty();
    }

    @Alors("la question ouverte {string} est citée")
    public void openQuestion(String key) {
        assertThat(made().openQuestions()).contains(key);
    }

    private FactDefinition fact(String label) {
        return requireNonNull(scheme).sheet().of(false).stream()
                .filter(fact -> plain(fact.label()).equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no fact is called " + label));
    }

    private static Object value(FactDefinition fact, String answer) {
        return switch (fact.type()) {
            case YES_NO -> answer.equals("oui");
            case DATE, TEXT -> answer;
            case FRANCS -> Long.valueOf(answer);
            case CHOICE -> chosen(fact, answer);
            case JUDGED_CHOICE -> judged(chosen(fact, answer));
            case JUDGED_FRANCS, JUDGED_COUNT -> judged(Long.valueOf(answer));
        };
    }

    private static Object judged(Object answer) {
        return Map.of("answer", answer, "justification", BECAUSE);
    }

    private static String chosen(FactDefinition fact, String label) {
        return fact.choices().stream()
                .filter(choice -> plain(choice.label()).equals(label))
                .map(Choice::value)
                .findFirst()
                .orElseThrow(() -> new AssertionError(fact.key() + " has no answer " + label));
    }

    private Assessment made() {
        assertThat(problems).isEmpty();
        return requireNonNull(assessment);
    }

    private VerdictNode node(String key) {
        return nodes().stream()
                .filter(node -> node.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is called " + key));
    }

    private List<VerdictNode> nodes() {
        return Stream.concat(
                        made().conditions().stream(), made().amounts().stream().map(AssessedAmount::node))
                .flatMap(CaseSteps::within)
                .toList();
    }

    private static Stream<VerdictNode> within(VerdictNode node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(CaseSteps::within));
    }

    public static String plain(String text) {
        return text.replace(FrenchText.NBSP, ' ').replace('\u202F', ' ');
    }
}
