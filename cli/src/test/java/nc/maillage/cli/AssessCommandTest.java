package nc.maillage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class AssessCommandTest {
    private static final Path MOTHER = Answer.EXAMPLES.resolve("mere-de-trois-enfants.json");

    @ParameterizedTest
    @CsvSource({
        "mere-de-trois-enfants, Accorder la carte B à 4 personnes.",
        "six-mois-exactement, La condition de résidence est-elle remplie ce jour-là",
        "six-mois-exactement-decide, Accorder la carte B à 4 personnes.",
        "sans-residence-de-rattachement, la demande est orientée",
        "ressources-au-plafond, Refuser la carte. 143 662 F par mois",
        "femme-enceinte-sans-couverture, Accorder la carte M à 1 personne.",
        "presque-rien, À apprécier par une personne."
    })
    void each_example_has_its_verdict(String example, String verdict) {
        Answer answer =
                Answer.to("assess", "amg-sud", "--date", "2026-11-24", Answer.EXAMPLES.resolve(example + ".json"));
        assertThat(answer.plain()).contains(verdict);
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void the_answer_shows_reasons_figures_with_their_sources_and_texts() {
        assertThat(Answer.to("assess", "amg-sud", "--date", "2026-11-24", MOTHER)
                        .plain())
                .contains("Conditions", "Chiffres", "Textes", "Questions ouvertes")
                .contains("155 600 F par mois, c’est moins que le plafond de 229 859,2 F pour 4 personnes.")
                .contains("143 662 F, depuis le 1er août 2026")
                .contains("2, source secondaire, non confirmé")
                .contains("Délibération n° 12-90/APS du 24 janvier 1990 modifiée, article à confirmer")
                .contains("Fiabilité la plus basse : P, presse seulement");
    }

    @Test
    void what_is_missing_is_asked_for_by_the_name_of_its_field() {
        assertThat(Answer.to("assess", "amg-sud", "--date", "2026-11-24", Answer.EXAMPLES.resolve("presque-rien.json"))
                        .plain())
                .contains("Depuis quel jour habite-t-elle en province Sud ? [residence_since]")
                .contains("[centre_of_interests]");
    }

    @Test
    void the_law_is_the_one_known_on_the_day_asked_for() {
        assertThat(Answer.to("assess", "amg-sud", "--date", "2026-10-15", "--as-known", "2026-07-31", MOTHER)
                        .plain())
                .contains("227 939,2 F")
                .contains("tel que connu le vendredi 31 juillet 2026");
    }

    @Test
    void json_holds_the_whole_document() {
        Answer answer = Answer.to("assess", "amg-sud", "--date", "2026-11-24", "--json", MOTHER);
        assertThat(rootFields(answer.out()))
                .isEqualTo("schemeKey schemeTitle ruleVersion asOf outcome proposal category"
                        + " categoryLabel routedTo summary conditions members missing toJudge openQuestions worstGrade"
                        + " unconfirmedParameters references ruleDigest parameterDigest");
        assertThat(answer.out()).contains("\"numerator\" : 1149296", "\"denominator\" : 5");
    }

    @Test
    void schema_describes_the_facts_and_needs_no_date() {
        Answer answer = Answer.to("assess", "amg-sud", "--schema");
        assertThat(rootFields(answer.out())).isEqualTo("$schema title type properties additionalProperties");
        assertThat(answer.out()).contains("\"retained_resources\"", "\"birth_date\"", "\"hors-nc\"");
    }

    @Test
    void help_is_in_french_and_is_an_answer() {
        Answer answer = Answer.to("assess", "--help");
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("DISPOSITIF", "--as-known").doesNotContain("Usage: ");
    }

    private static String rootFields(String json) {
        StringBuilder names = new StringBuilder();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME
                        && parser.streamReadContext().getNestingDepth() == 1) {
                    names.append(names.isEmpty() ? "" : " ").append(parser.currentName());
                }
            }
        }
        return names.toString();
    }
}
