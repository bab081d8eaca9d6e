package nc.maillage.decisions.lawreplay.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.schemes.PublishedSchemes.SchemeVersion;
import nc.maillage.schemes.SchemeCatalogue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTypedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final List<SchemeVersion> PUBLISHED = List.of(
            version(2, LocalDate.of(2025, 4, 17), null),
            version(1, LocalDate.of(2024, 7, 15), LocalDate.of(2025, 4, 16)));

    @ParameterizedTest
    @CsvSource({"17/04/2025, 2025-04-17", "2025-04-17, 2025-04-17"})
    void a_day_is_the_law_known_that_day(String typed, LocalDate known) {
        assertThat(read(typed)).isEqualTo(new ReadingTyped.Read(new LawReading("2025-04-17", known, null)));
    }

    @ParameterizedTest
    @CsvSource({"bourses-sud/1, 2025-04-16", "bourses-sud/2, 2026-11-24"})
    void a_version_is_the_law_known_on_the_eve_of_the_one_that_follows(String typed, LocalDate known) {
        assertThat(read(typed)).isEqualTo(new ReadingTyped.Read(new LawReading(typed, known, "bourses-sud")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ''               ; Donnez un jour
            hier             ; n’est pas une date
            31/02/2025       ; n’existe pas
            bourses-sud/7    ; La version 7 de « Bourse scolaire » n’est pas publiée ici. Versions publiées : 1 et 2.
            amg-sud/1        ; Aucune ne l’est.
            bourses-est/1    ; Le dispositif « bourses-est » n’existe pas.
            """)
    void anything_else_is_told_in_one_sentence(String typed, String why) {
        assertThat(((ReadingTyped.Wrong) read(typed)).why()).contains(why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2025-04-16 ; 2025-04-16 ; to   ; sont le même droit
            2025-04-18 ; 2025-04-16 ; to   ; inversez-les
            1990-01-01 ; 2025-04-16 ; from ; avant le droit le plus ancien
            2025-04-16 ; 2030-01-01 ; to   ; n’est pas encore venu
            """)
    void two_sides_that_cannot_be_compared_are_refused(LocalDate from, LocalDate to, String field, String why) {
        var asked = new LawReplay(
                new LawReading("" + from, from, null), new LawReading("" + to, to, null), null, null, null, false);

        var objection = new LawReplayRules(asked, LocalDate.of(2022, 7, 1), TODAY)
                .objection()
                .orElseThrow();

        assertThat(objection.field()).isEqualTo(field);
        assertThat(objection.why()).contains(why);
    }

    @Test
    void the_eve_and_the_day_of_a_judgment_are_two_laws() {
        var asked = new LawReplay(
                new LawReading("a", LocalDate.of(2025, 4, 16), null),
                new LawReading("b", LocalDate.of(2025, 4, 17), null),
                null,
                null,
                null,
                false);

        assertThat(new LawReplayRules(asked, LocalDate.of(2022, 7, 1), TODAY).objection())
                .isEmpty();
    }

    private static ReadingTyped read(String typed) {
        return ReadingTyped.read(typed, PUBLISHED, SchemeCatalogue.shipped(), TODAY);
    }

    private static SchemeVersion version(int number, LocalDate from, @Nullable LocalDate to) {
        return new SchemeVersion("bourses-sud", number, "Bourse scolaire", from, to, "", List.of(), null);
    }
}
