package nc.maillage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessAidTest {
    private static final Path MODEL = Path.of(
            "..", "law", "src", "main", "resources", "nc", "maillage", "law", "configured", "vacances-noumea.yaml");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "true, Accorder l’aide aux vacances à 1 personne. Aide aux vacances : 30 000 F.",
        "false, Accorder l’aide aux vacances à 1 personne. Aide aux vacances : 15 000 F."
    })
    void facts_are_judged_under_a_file(boolean boursier, String verdict) throws IOException {
        Answer answer = Answer.to("assess", "--aid", MODEL, "--date", "2025-12-01", child(boursier));
        assertThat(answer.plain()).contains(verdict).contains("13 octobre 2025");
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void the_schema_is_that_of_the_version_of_the_day_and_of_the_newest_without_one() {
        assertThat(Answer.to("assess", "--aid", MODEL, "--schema").out())
                .contains("payments_this_year")
                .doesNotContain("yearly_resources");
        assertThat(Answer.to("assess", "--aid", MODEL, "--date", "2024-01-01", "--schema")
                        .out())
                .contains("yearly_resources")
                .doesNotContain("payments_this_year");
    }

    @Test
    void between_two_versions_no_aid_is_in_force() throws IOException {
        Answer answer = Answer.to("assess", "--aid", MODEL, "--date", "2025-01-01", child(true));
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.plain())
                .isEqualToIgnoringNewLines("maillage : vacances-noumea : aucune version de l’aide n’est en vigueur le"
                        + " 1er janvier 2025 : la précédente s’est arrêtée le 18 juin 2024");
    }

    @Test
    void each_fault_of_a_file_is_a_line_with_its_place_and_nothing_is_judged() throws IOException {
        Path bad = folder.resolve("fiche.yaml");
        Files.writeString(
                bad, Files.readString(MODEL).replace("max: 17", "max: 2").replace("payments: 1", "payments: 0"));
        Answer answer = Answer.to("assess", "--aid", bad, "--date", "2025-12-01", child(true));
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.plain().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("maillage : " + bad + ", ligne "))
                .anyMatch(line -> line.contains("versions[1].age.max : personne ne peut"))
                .anyMatch(line -> line.contains("versions[2].cap.payments : un nombre de versements"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | le fichier est vide",
                "'a: [' | YAML illisible",
                "'- 1' | des champs sont attendus",
                "'a: &x {b: *x}' | renvoi"
            })
    void what_is_no_specification_is_refused_in_one_line(String yaml, String message) throws IOException {
        Path bad = folder.resolve("fiche.yaml");
        Files.writeString(bad, yaml);
        Answer answer = Answer.to("assess", "--aid", bad, "--schema");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.plain().lines()).hasSize(1).allMatch(line -> line.contains(message));
    }

    @Test
    void a_file_that_is_not_there_a_scheme_beside_it_and_facts_that_are_missing_are_told() throws IOException {
        assertThat(Answer.to("assess", "--aid", folder.resolve("rien.yaml"), "--schema")
                        .plain())
                .contains("n’existe pas");
        assertThat(Answer.to("assess", "--aid", MODEL, "--date", "2025-12-01", "amg-sud", child(true))
                        .plain())
                .contains("avec --aid, le seul argument est le fichier des faits");
        assertThat(Answer.to("assess", "--aid", MODEL, "--date", "2025-12-01").plain())
                .contains("il manque le fichier des faits");
    }

    private Path child(boolean boursier) throws IOException {
        String yes = "{\"answer\": \"oui\", \"justification\": \"Vu.\"}";
        return Files.writeString(folder.resolve("faits.json"), """
                {"application_date": "2025-11-30", "right_boursier": %s, "payments_this_year": "0",
                 "judged_residence": %s, "judged_age": %s, "judged_ressources": %s}
                """.formatted(boursier, yes, yes, yes));
    }
}
