package nc.maillage.candidacies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nc.maillage.candidacies.domain.Arrival;
import nc.maillage.candidacies.domain.CandidacyPiece;
import nc.maillage.candidacies.domain.CandidacyStep.Kind;
import nc.maillage.candidacies.domain.PaperSheet;
import nc.maillage.candidacies.domain.PieceKind;
import nc.maillage.candidacies.domain.Timeliness;
import nc.maillage.candidacies.usecase.CorrectPaper;
import nc.maillage.candidacies.usecase.CorrectPaper.Corrected;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** « Rectifier la saisie » : the office mends what it mistyped of a paper, even once the deadline is past. */
class PaperCorrectionTest extends WithMistypedPaper {
    @Autowired
    CorrectPaper correct;

    @Test
    void a_name_is_mended_and_the_history_tells_who_when_and_both_names() {
        assertThat(corrected(Map.of("firstName", "Joseph", "telephone", "77 00 02"))
                        .status())
                .isEqualTo(302);

        assertThat(read().candidate().name()).isEqualTo("Joseph Papier");
        assertThat(read().number()).as("it is the same candidacy").matches("2026-C-0001");
        assertThat(steps()).last().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(Kind.CORRECTED);
            assertThat(step.by()).isEqualTo(who.agent().id().value());
            assertThat(plain(Objects.requireNonNull(step.words())))
                    .contains("Prénom : « Jospeh » → « Joseph »", "téléphone : « 77 00 01 » → « 77 00 02 »")
                    .doesNotContain("nom : « Papier");
        });
        assertThat(human.get(file).body()).contains("Saisie rectifiée", "Jospeh", "Joseph");
    }

    @Test
    void the_day_of_arrival_changes_with_a_reason_alone_and_the_delay_is_reckoned_again() {
        assertThat(arrival().today()).isEqualTo(Timeliness.LATE);
        var refused = corrected(Map.of("receivedOn", "19/11/2026"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Dites pourquoi").contains("19/11/2026");
        assertThat(arrival().today()).isEqualTo(Timeliness.LATE);

        corrected(Map.of("receivedOn", "19/11/2026", "why", "Le tampon du registre dit le 19."));
        assertThat(arrival().today()).isEqualTo(Timeliness.IN_TIME);
        assertThat(Arrival.lastDay(arrival().closesAt()))
                .as("the deadline it met stays")
                .isEqualTo(DEADLINE);
        assertThat(plain(Objects.requireNonNull(steps().getLast().words())))
                .contains("21 novembre 2026 » → « 19 novembre 2026", "Hors délai → dans les délais", "Le tampon");
    }

    @Test
    void a_paper_was_not_received_after_the_day_on_which_it_was_typed() {
        var said = PaperSheet.of(read());
        var later = new PaperSheet(said.answers(), said.route(), LocalDate.of(2026, 11, 25), null);
        var asked = new CorrectPaper.Asked(later, List.of(), "Tampon illisible.");
        var seen = read().version();
        assertThat(vacancies.on(LocalDate.of(2026, 11, 26), () -> actors.as(who, () -> correct.run(id, seen, asked))))
                .isInstanceOfSatisfying(
                        Corrected.Refused.class,
                        refused -> assertThat(refused.field()).isEqualTo("receivedOn"));
        assertThat(arrival().day()).isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void the_day_that_somebody_retained_is_to_be_said_again_where_the_days_change() {
        corrected(Map.of("postedOn", "20/11/2026", "why", "Cachet oublié."));
        assertThat(arrival().today()).isEqualTo(Timeliness.FOR_A_PERSON);
        human.post(file + "/delai", Map.of("version", version(), "counted", "POSTED", "why", "Usage."));
        assertThat(arrival().today()).isEqualTo(Timeliness.IN_TIME);

        corrected(Map.of("postedOn", "20/11/2026", "lastName", "Papié"));
        assertThat(arrival().today()).as("a name changes no day").isEqualTo(Timeliness.IN_TIME);
        corrected(Map.of("postedOn", "19/11/2026", "lastName", "Papié", "why", "Cachet relu."));
        assertThat(arrival().today()).isEqualTo(Timeliness.FOR_A_PERSON);
    }

    @Test
    void what_is_claimed_and_the_situation_ask_for_other_pieces_at_once() {
        corrected(Map.of("way", "titre", "citizenship", "oui"));
        assertThat(read().missing(opened().pieces()))
                .contains(PieceKind.DIPLOMAS, PieceKind.CITIZENSHIP_PROOF)
                .doesNotContain(PieceKind.CV);
    }

    @Test
    void a_piece_ticked_by_mistake_lacks_again_and_stays_in_the_history() {
        var cv = opened().pieces().getFirst().id().toString();
        assertThat(corrected(Map.of("mistaken", cv)).status())
                .as("without a reason")
                .isEqualTo(422);
        corrected(Map.of("mistaken", cv, "why", "Cochée par erreur."));

        assertThat(read().missing(opened().pieces())).contains(PieceKind.CV);
        assertThat(opened().pieces()).extracting(CandidacyPiece::removedAt).doesNotContainNull();
        assertThat(steps()).last().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(Kind.PIECE_REMOVED);
            assertThat(step.by()).isEqualTo(who.agent().id().value());
        });
    }
}
