package nc.maillage.law.amg.sud;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.fr.Alors;
import io.cucumber.java.fr.Quand;
import io.cucumber.java.fr.Soit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nc.maillage.law.AsOf;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.JudgedQuestion;
import nc.maillage.law.assessment.MemberAssessment;
import nc.maillage.law.assessment.MissingFact;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.assessment.VerdictNode;
import nc.maillage.law.example.LawOfTheDay;
import nc.maillage.law.fact.FactsReading;
import org.jspecify.annotations.Nullable;

/** The French sentences of the examples. */
public final class AmgSudSteps {
    private static final String BECAUSE = "Au vu des pièces du dossier.";
    private static final Map<String, Proposal> PROPOSALS = Map.of(
            "accorder", Proposal.GRANT,
            "refuser", Proposal.REFUSE,
            "orienter", Proposal.ROUTE_ELSEWHERE,
            "à apprécier", Proposal.FOR_A_PERSON);

    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final List<Map<String, Object>> members = new ArrayList<>();
    private AsOf asOf = AsOf.on(LocalDate.of(2026, 11, 24));
    private @Nullable Assessment assessment;

    @Soit("une personne qui remplit toutes les conditions")
    public void someone() {
        facts.putAll(ApplicantFixtures.someoneWhoFulfilsEverything().build().toMap());
    }

    @Soit("^une demande déposée le (\\S+)$")
    public void applied(String day) {
        facts.put("application_date", day);
    }

    @Soit("^une demande ancienne, appréciée le (\\S+)$")
    public void onDay(String day) {
        onDayAsKnown(day, day);
    }

    @Soit("^une demande ancienne, appréciée le (\\S+) telle que connue le (\\S+)$")
    public void onDayAsKnown(String day, String known) {
        asOf = new AsOf(LocalDate.parse(day), LocalDate.parse(known));
        facts.put("application_date", "2022-07-01");
    }

    @Soit("^une habitation en province \"(.*)\" depuis le (\\S+)$")
    public void lives(String province, String since) {
        facts.put("residence_province", province);
        facts.put("residence_since", since);
    }

    @Soit("la durée exacte jugée {string}")
    public void onTheDay(String answer) {
        judge("residence_on_the_day", answer, BECAUSE);
    }

    @Soit("le centre des intérêts jugé {string}")
    public void centre(String answer) {
        judge("centre_of_interests", answer, BECAUSE);
    }

    @Soit("le centre des intérêts jugé {string} parce que {string}")
    public void centreBecause(String answer, String justification) {
        judge("centre_of_interests", answer, justification);
    }

    @Soit("le centre des intérêts non jugé")
    public void centreUnknown() {
        facts.remove("centre_of_interests");
    }

    @Soit("^des ressources retenues de (\\d+) F pour (\\d+) personnes?$")
    public void resources(long amount, long persons) {
        judge("retained_resources", amount, BECAUSE);
        judge("persons_counted", persons, BECAUSE);
    }

    @Soit("une autre couverture {string}")
    public void cover(String answer) {
        facts.put("other_cover", answer.equals("oui"));
    }

    @Soit("une grossesse {string}")
    public void pregnant(String answer) {
        facts.put("pregnant", answer.equals("oui"));
    }

    @Soit("un ancien combattant {string}")
    public void veteran(String answer) {
        facts.put("veteran", answer.equals("oui"));
    }

    @Soit("les conditions de la carte C jugées {string}")
    public void cardC(String answer) {
        judge("card_c_conditions", answer, BECAUSE);
    }

    @Soit("la carte M hors de la province Sud jugée {string}")
    public void cardM(String answer) {
        judge("card_m_outside_south", answer, BECAUSE);
    }

    @Soit("le fait {string} inconnu")
    public void unknown(String fact) {
        facts.remove(fact);
    }

    @Soit("^au foyer \"(.*)\", \"(.*)\", né le (\\S+)$")
    public void member(String name, String link, String birth) {
        members.add(Map.of("name", name, "link", link, "birth_date", birth));
    }

    @Soit("au foyer {string}, {string}, sans date de naissance")
    public void memberWithoutBirth(String name, String link) {
        members.add(Map.of("name", name, "link", link));
    }

    @Soit("au foyer {string}, sans lien connu")
    public void memberWithoutLink(String name) {
        members.add(Map.of("name", name, "birth_date", "2015-01-01"));
    }

    @Quand("la demande est appréciée")
    public void assess() {
        facts.put("members", members);
        AmgSud scheme = new AmgSud();
        FactsReading read = scheme.read(facts, asOf.day());
        assertThat(read).isInstanceOf(FactsReading.Read.class);
        assessment = scheme.assess(((FactsReading.Read) read).facts(), LawOfTheDay.figures(), asOf);
    }

    @Alors("la condition {string} est {string}")
    public void condition(String key, String outcome) {
        assertThat(node(key).outcome().label()).isEqualToIgnoringCase(outcome);
    }

    @Alors("la raison de {string} contient {string}")
    public void reason(String key, String part) {
        assertThat(node(key).reason().replace("\u00A0", "")).contains(part.replace("\u00A0", ""));
    }

    @Alors("la raison de {string} est {string}")
    public void wholeReason(String key, String reason) {
        assertThat(node(key).reason().replace('\u00A0', ' ')).isEqualTo(reason);
    }

    @Alors("la proposition est {string}")
    public void proposal(String proposal) {
        assertThat(made().proposal()).isEqualTo(PROPOSALS.get(proposal));
    }

    @Alors("la destination est {string}")
    public void destination(String destination) {
        assertThat(made().routedTo() == null ? "la province" : made().routedTo())
                .isEqualTo(destination);
    }

    @Alors("la catégorie est {string}")
    public void category(String category) {
        assertThat(made().category()).isEqualTo(category);
    }

    @Alors("aucune catégorie n’est donnée")
    public void noCategory() {
        assertThat(made().category()).isNull();
    }

    @Alors("le résumé est {string}")
    public void summary(String summary) {
        assertThat(made().summary().replace("\u00A0", " ")).isEqualTo(summary);
    }

    @Alors("le rattachement de {string} est {string}")
    public void attached(String name, String outcome) {
        MemberAssessment member = made().members().stream()
                .filter(found -> found.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(member.outcome().label()).isEqualToIgnoringCase(outcome);
    }

    @Alors("il faut demander {string}")
    public void asks(String fact) {
        assertThat(made().missing()).extracting(MissingFact::key).contains(fact);
    }

    @Alors("il ne faut rien demander")
    public void asksNothing() {
        assertThat(made().missing()).isEmpty();
        assertThat(made().toJudge()).isEmpty();
    }

    @Alors("il reste à juger {string}")
    public void toJudge(String fact) {
        assertThat(made().toJudge()).extracting(JudgedQuestion::factKey).contains(fact);
    }

    private void judge(String fact, Object answer, String justification) {
        facts.put(fact, Map.of("answer", answer, "justification", justification));
    }

    private Assessment made() {
        return requireNonNull(assessment);
    }

    private VerdictNode node(String key) {
        return made().conditions().stream()
                .flatMap(AmgSudSteps::within)
                .filter(node -> node.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<VerdictNode> within(VerdictNode node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(AmgSudSteps::within));
    }
}
