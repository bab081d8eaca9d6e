package nc.maillage.law.employment;

import static java.util.Objects.requireNonNull;
import static nc.maillage.law.example.CaseSteps.plain;
import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.fr.Alors;
import io.cucumber.java.fr.Quand;
import io.cucumber.java.fr.Soit;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nc.maillage.law.AsOf;
import nc.maillage.law.appeal.DelayReading;
import nc.maillage.law.assessment.JudgedQuestion;
import nc.maillage.law.assessment.MissingFact;
import nc.maillage.law.assessment.VerdictNode;
import nc.maillage.law.example.LawOfTheDay;
import nc.maillage.law.fact.FactProblem;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.FactsReading;
import org.jspecify.annotations.Nullable;

/** The French sentences of the examples of local employment: a fact is named by its label, as on a page. */
public final class EmploymentSteps {
    private static final LocalDate LATER_THAN_ANY = LocalDate.of(2100, 1, 1);
    private final DescribedFacts given = new DescribedFacts();
    private List<FactProblem> problems = List.of();
    private List<DelayReading> delays = List.of();
    private @Nullable CandidateReading candidate;
    private @Nullable LevelReading level;
    private @Nullable RuleReading rule;

    @Soit("un candidat où")
    public void candidate(DataTable facts) {
        given.described(CandidateFacts.SHEET, facts.asLists());
    }

    @Soit("un avis où")
    public void notice(DataTable facts) {
        given.described(NoticeFacts.SHEET, facts.asLists());
    }

    @Soit("^\"([^\"]*)\" vaut \"([^\"]*)\"$")
    public void is(String label, String answer) {
        given.is(label, answer);
    }

    @Quand("^le candidat est lu le (\\S+)$")
    public void readCandidate(String day) {
        AsOf asOf = AsOf.on(LocalDate.parse(day));
        read(LocalEmployment.readCandidate(given.facts(), LATER_THAN_ANY), facts -> {
            CandidateReading found = LocalEmployment.candidateClass(facts, LawOfTheDay.figures(), asOf);
            candidate = found;
            rule = found.priority();
        });
    }

    @Quand("^les conditions de l’avis sont lues le (\\S+)$")
    public void readConditions(String day) {
        readCandidate(day);
        rule = requireNonNull(candidate).conditionsOfTheNotice();
    }

    @Quand("^le niveau est lu le (\\S+)$")
    public void readLevel(String day) {
        AsOf asOf = AsOf.on(LocalDate.parse(day));
        read(
                LocalEmployment.readNotice(given.facts(), LATER_THAN_ANY),
                facts -> level = LocalEmployment.level(facts, LawOfTheDay.figures(), asOf));
    }

    @Quand("^l’étape \"(.*)\" est lue le (\\S+)$")
    public void readStep(String step, String day) {
        AsOf asOf = AsOf.on(LocalDate.parse(day));
        read(
                LocalEmployment.readNotice(given.facts(), LATER_THAN_ANY),
                facts -> rule = switch (step) {
                    case "carence" -> LocalEmployment.lack(facts, LawOfTheDay.figures(), asOf);
                    case "information" -> LocalEmployment.information(facts, LawOfTheDay.figures(), asOf);
                    case "contractuel" -> LocalEmployment.contract(facts, LawOfTheDay.figures(), asOf);
                    default -> throw new AssertionError("no step is called " + step);
                });
    }

    @Quand("^les délais sont lus le (\\S+)$")
    public void readDelays(String day) {
        readDelays(day, day);
    }

    @Quand("^les délais sont lus le (\\S+), avec le droit connu le (\\S+)$")
    public void readDelays(String day, String known) {
        AsOf asOf = new AsOf(LocalDate.parse(day), LocalDate.parse(known));
        read(
                LocalEmployment.readNotice(given.facts(), LATER_THAN_ANY),
                facts -> delays = LocalEmployment.delays(facts, LawOfTheDay.figures(), asOf));
    }

    @Alors("la classe est {string}")
    public void candidateClass(String label) {
        assertThat(requireNonNull(candidate).candidateClass().label()).isEqualTo(label);
    }

    @Alors("la phrase est {string}")
    public void sentence(String sentence) {
        assertThat(plain(requireNonNull(candidate).sentence())).isEqualTo(sentence);
    }

    @Alors("la classe pose la question {string}")
    public void classAsks(String key) {
        assertThat(requireNonNull(candidate).openQuestions()).contains(key);
    }

    @Alors("la fiabilité de la classe est {string}")
    public void grade(String symbol) {
        assertThat(requireNonNull(candidate).grade().symbol()).isEqualTo(symbol);
    }

    @Alors("la classe cite {string}")
    public void classCites(String text) {
        assertThat(plain(requireNonNull(candidate).reference().inFrench())).contains(text);
    }

    @Alors("le niveau est {string}")
    public void level(String label) {
        ResidenceLevel found = requireNonNull(level).level();
        assertThat(found == null ? "aucun" : plain(found.label())).isEqualTo(label);
    }

    @Alors("l’état du niveau est {string}")
    public void levelState(String label) {
        assertThat(requireNonNull(level).state().label()).isEqualTo(label);
    }

    @Alors("le niveau dit {string}")
    public void levelSays(String sentence) {
        assertThat(plain(requireNonNull(level).sentence())).isEqualTo(sentence);
    }

    @Alors("la durée observée est {string}")
    public void observed(String rendered) {
        LevelReading.Observed found = requireNonNull(level).observed();
        assertThat(found == null ? "inconnue" : plain(found.rendered())).isEqualTo(rendered);
    }

    @Alors("l’issue est {string}")
    public void outcome(String label) {
        assertThat(read().outcome().label()).isEqualToIgnoringCase(label);
    }

    @Alors("la condition {string} est {string}")
    public void condition(String key, String outcome) {
        assertThat(RuleNodes.of(read(), key).outcome().label()).isEqualToIgnoringCase(outcome);
    }

    @Alors("la condition {string} n’est pas regardée")
    public void notLookedAt(String key) {
        assertThat(RuleNodes.all(read()).map(VerdictNode::key)).doesNotContain(key);
    }

    @Alors("la raison de {string} est {string}")
    public void reason(String key, String reason) {
        assertThat(plain(RuleNodes.of(read(), key).reason())).isEqualTo(reason);
    }

    @Alors("la raison de {string} cite {string}")
    public void cites(String key, String text) {
        assertThat(plain(RuleNodes.of(read(), key).reference().inFrench())).contains(text);
    }

    @Alors("il faut demander {string}")
    public void asks(String label) {
        assertThat(read().missing()).extracting(MissingFact::label).contains(label);
    }

    @Alors("il reste à juger {string}")
    public void toJudge(String label) {
        assertThat(read().toJudge())
                .extracting(JudgedQuestion::factKey)
                .contains(given.fact(label).key());
    }

    @Alors("il ne faut rien demander")
    public void asksNothing() {
        assertThat(read().missing()).isEmpty();
        assertThat(read().toJudge()).isEmpty();
    }

    @Alors("la question ouverte {string} est citée")
    public void openQuestion(String key) {
        assertThat(read().openQuestions()).contains(key);
    }

    @Alors("la question ouverte {string} est posée par le niveau")
    public void levelAsks(String key) {
        assertThat(requireNonNull(level).openQuestions()).contains(key);
    }

    @Alors("la saisie est refusée sur {string}")
    public void refused(String label) {
        assertThat(problems)
                .extracting(FactProblem::path)
                .containsExactly(given.fact(label).key());
    }

    @Alors("le délai {string} est {string}")
    public void state(String key, String label) {
        assertThat(delay(key).state().label()).isEqualTo(label);
    }

    @Alors("le délai {string} se termine au plus tôt le {string}")
    public void ends(String key, String day) {
        LocalDate ends = delay(key).ends();
        assertThat(ends == null ? "aucun jour" : ends.toString()).isEqualTo(day);
    }

    @Alors("le délai {string} dit {string}")
    public void says(String key, String sentence) {
        assertThat(plain(delay(key).sentence())).isEqualTo(sentence);
    }

    @Alors("le délai {string} pose la question {string}")
    public void delayAsks(String key, String question) {
        assertThat(delay(key).openQuestions()).contains(question);
    }

    private void read(FactsReading reading, Consumer<Facts> work) {
        switch (reading) {
            case FactsReading.Read(var facts) -> work.accept(facts);
            case FactsReading.Refused(var found) -> problems = found;
        }
    }

    private RuleReading read() {
        assertThat(problems).isEmpty();
        return requireNonNull(rule);
    }

    private DelayReading delay(String key) {
        return delays.stream()
                .filter(reading -> reading.delay().clause().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no delay is called " + key));
    }
}
