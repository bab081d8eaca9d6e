package nc.maillage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.law.scheme.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each scheme answers on the command line, on the examples that are shipped with it. */
class EverySchemeTest {
    private static final Path EXAMPLES = Path.of("..", "examples");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    amg-nord              | premiere-demande               | 2026-11-24 | Accorder la carte A à 1 personne.
                    amg-iles              | sans-preuve-du-foyer           | 2026-11-24 | Déclarer la demande irrecevable, sans examen au fond.
                    hebergement-sud       | premiere-demande-avant-l-age   | 2026-11-24 | Les dates désignent la commission de la Nouvelle-Calédonie.
                    minimum-vieillesse-sud | participation-sous-le-minimum | 2026-11-24 | La participation retenue est sous le minimum de 5 000 F.
                    minimum-vieillesse-nord | trop-jeune-pour-la-pension   | 2026-11-24 | le dossier attend.
                    bourses-nord          | lyceen-oriente-a-bourail       | 2026-11-24 | À apprécier par une personne. Le plafond, revu chaque année
                    bourses-iles          | demi-pensionnaire-au-quotient-limite | 2026-11-24 | Bourse de chaque trimestre : 17 050 F.
                    bourses-sud           | renouvellement-arrive-en-2022  | 2024-07-15 | Refuser l’aide demandée. Elle y habite depuis 2 ans
                    bourses-sud           | renouvellement-arrive-en-2022  | 2025-04-17 | Accorder l’aide demandée à 1 personne.
                    bourses-sud           | renouvellement-arrive-en-2022  | 2025-04-17 | jugement du 17 avril 2025
                    bourses-sud           | premiere-demande-arrive-en-2022 | 2025-06-10 | À apprécier par une personne. La durée manque, mais
                    bourses-sud           | premiere-demande-arrive-en-2022 | 2025-02-17 | Refuser l’aide demandée.
                    ticket-moderateur-sud | medicaments-d-une-titulaire    | 2026-11-24 | Somme laissée à la personne : 1 000 F.
                    ticket-moderateur-sud | medicaments-d-une-titulaire    | 2024-07-31 | Somme à avancer le jour des soins : 5 000 F.
                    ticket-moderateur-sud | consultation-entre-deux-francs | 2026-11-24 | Montant exact, sans arrondi (10 % × 4 095 F) = 409,5 F
                    """)
    void each_example_has_its_verdict(String scheme, String example, String day, String verdict) {
        Answer answer = Answer.to("assess", scheme, "--date", day, EXAMPLES.resolve(scheme, example + ".json"));
        assertThat(answer.err()).isEmpty();
        assertThat(answer.plain()).contains(verdict);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void each_example_is_what_its_schema_describes(Scheme scheme, Path example) throws IOException {
        String schema = Answer.to("assess", scheme.key(), "--schema").out();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(Files.readString(example), InputFormat.JSON))
                .isEmpty();
    }

    static Stream<Object[]> examples() {
        return Schemes.all().stream()
                .flatMap(scheme -> files(scheme).stream().map(file -> new Object[] {scheme, file}));
    }

    @Test
    void amounts_are_exact_in_json() {
        Path example = EXAMPLES.resolve("ticket-moderateur-sud", "medicaments-d-une-titulaire.json");
        assertThat(Answer.to("assess", "ticket-moderateur-sud", "--date", "2026-11-24", "--json", example)
                        .out())
                .contains("\"amounts\" : [", "\"unit\" : \"pour-cent\"", "\"numerator\" : 1000");
    }

    private static List<Path> files(Scheme scheme) {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve(scheme.key()))) {
            return files.sorted().toList();
        } catch (IOException absent) {
            throw new UncheckedIOException("each scheme has an example: " + scheme.key(), absent);
        }
    }
}
