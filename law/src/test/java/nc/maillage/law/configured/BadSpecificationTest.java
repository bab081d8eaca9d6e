package nc.maillage.law.configured;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nc.maillage.law.example.CaseSteps;
import nc.maillage.law.yaml.YamlPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadSpecificationTest {
    private static final String GOOD = """
            key: secours
            version: 1
            title: Secours
            collectivity: CCAS
            for: demandeur
            source: { text: Délibération, date: 2025-01-01, grade: S }
            applies_from: 2025-01-01
            applies_to: 2026-12-31
            residence: { communes: [98818], months: 6 }
            age: { min: 18, max: 60 }
            household: { compositions: [{ key: seul, label: Seul }, { key: couple, label: Couple }] }
            resources: { per: mois, quotient: [{ key: a, from: 0, to: 10000 }, { key: b, from: 10001, to: 20000 }] }
            rights: [{ key: boursier, label: Boursier, question: "Boursier ?", effect: montant }]
            judged: [{ key: besoin, title: Besoin, question: "Besoin ?" }]
            amount: { by_band: { a: 2000, b: 1000 } }
            cap: { francs: 3000, payments: 2 }
            pieces: [{ key: bourse, label: Bourse, when: { fact: right_boursier, answer: oui } }]
            open_questions: [{ key: Q, question: Q, effect: E, owner: O, asked_on: 2025-01-01, about: [age] }]
            examples: [{ name: Rien, date: 2025-02-01, facts: { right_boursier: true }, proposal: a-apprecier }]
            """;

    @Test
    void a_good_one_is_read() {
        assertThat(problems(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "key: secours | key: Secours ! | key | minuscules",
                "key: secours | key: amg-sud | key | déjà le nom d’un dispositif livré",
                "version: 1 | version: 0 | version | de 1 à",
                "title: Secours | titre: Secours | titre | champ inconnu",
                "title: Secours | titre: Secours | title | il manque le champ",
                "for: demandeur | for: voisin | for | demandeur, enfant, personne",
                "text: Délibération, | '' | source.text | il manque",
                "date: 2025-01-01, grade | grade | source.date | il manque",
                "grade: S | grade: X | source.grade | S, 2, P, O, I",
                "source: { text: Délibération, date: 2025-01-01, grade: S } | '' | source | manque",
                "applies_to: 2026-12-31 | applies_to: 2024-12-31 | applies_to | avant le premier",
                "applies_from: 2025-01-01 | applies_from: 2025-02-30 | applies_from | n’est pas une date",
                "[98818] | [paris] | residence.communes | commune inconnue",
                "[98818] | [] | residence.communes | au moins une commune",
                "months: 6 | months: -1 | residence.months | négatif",
                "max: 60 | max: 17 | age.max | personne ne peut",
                "min: 18, max: 60 | min_included: true | age | un âge minimum ou",
                "max: 60 | max: 60, max_incl: true | age.max_incl | champ inconnu",
                "key: couple | key: seul | household.compositions[1] | déjà donné",
                "from: 10001 | from: 10002 | resources.quotient[1].from | aucune tranche ne contient 10 001 F",
                "from: 10001 | from: 10000 | resources.quotient[1].from | deux tranches contiennent 10 000 F",
                "from: 0 | from: 5 | resources.quotient[0].from | commencer à 0 F",
                "'{ key: a, from: 0, to: 10000 }' | '{ key: a, from: 0 }' | resources.quotient[0].to | seule la dernière",
                "to: 20000 | to: 100 | resources.quotient[1].to | finit avant",
                "per: mois, quotient | quotient | resources.per | il manque",
                "per: mois | per: mois, inclusive: true | resources.inclusive | toujours partie",
                "effect: montant | effect: autre | rights[0].effect | requis, exclu, montant",
                "a: 2000, b: 1000 | a: -1, b: 1000 | amount.by_band.a | négatif",
                "a: 2000, b: 1000 | a: 2000 | amount.by_band | il manque la ligne « b »",
                "a: 2000, b: 1000 | a: 2000, b: 1000, c: 1 | amount.by_band.c | aucune tranche",
                "a: 2000, b: 1000 | '' | amount.by_band | un barème vide",
                "a: 2000 | a: 2000.5 | amount.by_band.a | sans guillemets ni virgule",
                "a: 2000 | a: 100000000 | amount.by_band.a | de 0 à 99 999 999",
                "by_band: { a: 2000, b: 1000 } | fixed: 1, judged: Q | amount | un seul montant",
                "'by_band: { a: 2000, b: 1000 }' | 'by_right: { right: x, held: 1, otherwise: 2 }' | amount.by_right.right | aucun des autres droits",
                "francs: 3000, payments: 2 | '' | cap | en francs ou en nombre",
                "payments: 2 | payments: 0 | cap.payments | de 1 à 31",
                "fact: right_boursier | fact: right_autre | pieces[0].when.fact | ne demande aucun fait",
                "answer: oui | answer: peut-être | pieces[0].when.answer | oui, non",
                "about: [age] | about: [taille] | open_questions[0].about | n’est pas une partie",
                "asked_on: 2025-01-01, | 'asked_on: 2025-01-01, answer: R,' | open_questions[0].answer | vont ensemble",
                "date: 2025-02-01 | date: 2024-02-01 | examples[0].date | ne s’applique pas",
                "right_boursier: true | right_boursier: 3 | examples[0].facts.right_boursier | true ou false",
                "right_boursier: true | taille: 3 | examples[0].facts.taille | champ inconnu",
                "proposal: a-apprecier | proposal: orienter | examples[0].proposal | accorder, refuser",
            })
    void what_is_wrong_is_told_with_its_path(String good, String bad, String path, String message) {
        String wrong = GOOD.replace(good, bad);
        assertThat(wrong).isNotEqualTo(GOOD);
        assertThat(problems(wrong)).anySatisfy(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(CaseSteps.plain(problem.message())).contains(message);
        });
    }

    @ParameterizedTest
    @CsvSource({"101", "'100,01'", "101/1", "-20", "beaucoup", "1/101"})
    void a_percentage_that_is_not_one_is_refused(String percent) {
        String wrong = GOOD.replaceAll(
                        "resources: .*",
                        "resources: { per: an, inclusive: true, per_person: { base: 1000, percent: \"" + percent
                                + "\" } }")
                .replaceAll("amount: .*", "amount: { fixed: 1000 }");
        assertThat(problems(wrong)).extracting(AidProblem::path).containsExactly("resources.per_person.percent");
    }

    @Test
    void every_fault_is_told_at_once_and_nothing_is_kept() {
        String wrong = GOOD.replace("key: secours", "key: amg-sud")
                .replace("max: 60", "max: 17")
                .replace("from: 10001", "from: 10003")
                .replace("payments: 2", "payments: 99");
        assertThat(problems(wrong))
                .extracting(AidProblem::path)
                .containsExactlyInAnyOrder("age.max", "resources.quotient[1].from", "cap.payments", "key");
    }

    @Test
    void a_table_by_household_has_one_line_for_each_that_is_admitted() {
        String table = GOOD.replaceAll(
                        "resources: .*", "resources: { per: an, inclusive: true, by_household: { seul: 1, trio: 2 } }")
                .replaceAll("amount: .*", "amount: { fixed: 1000 }");
        assertThat(problems(table))
                .extracting(AidProblem::path)
                .containsExactly("resources.by_household", "resources.by_household.trio");
    }

    @Test
    void versions_of_one_aid_never_meet() {
        Map<String, Object> one = map(GOOD);
        assertThat(AidSpecificationReader.read(Map.of("versions", List.of(one, one))))
                .isInstanceOfSatisfying(
                        AidReading.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(AidProblem::path)
                                .containsExactly("versions[1].version", "versions[1].applies_from"));
    }

    @Test
    void no_part_of_anything_but_fields_is_read() {
        for (Object odd : Arrays.asList("texte", 3L, List.of(), true)) {
            Map<String, Object> map = map(GOOD);
            for (String field : List.copyOf(map.keySet())) {
                Map<String, Object> other = map(GOOD);
                other.put(field, odd);
                AidSpecificationReader.read(other);
            }
        }
    }

    private static List<AidProblem> problems(String yaml) {
        return AidSpecificationReader.read(map(yaml)) instanceof AidReading.Refused(List<AidProblem> problems)
                ? problems
                : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(String yaml) {
        return (Map<String, Object>)
                requireNonNull(YamlPlace.read("essai.yaml", yaml).plain());
    }
}
