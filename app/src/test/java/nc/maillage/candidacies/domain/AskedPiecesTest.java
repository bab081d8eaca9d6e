package nc.maillage.candidacies.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nc.maillage.candidacies.RecruitmentWay;
import nc.maillage.law.employment.CandidateFacts;
import nc.maillage.law.fact.Choice;
import org.junit.jupiter.api.Test;

class AskedPiecesTest {
    private static final Claims NONE = new Claims(false, false, null);
    private static final List<PieceKind> USUAL = List.of(
            PieceKind.LETTER, PieceKind.CV, PieceKind.DIPLOMAS, PieceKind.INFORMATION_SHEET, PieceKind.NO_TERMINATION);

    @Test
    void the_ways_are_those_of_the_law() {
        assertThat(CandidateFacts.WAY.definition().choices().stream().map(Choice::value))
                .containsExactlyElementsOf(Stream.of(RecruitmentWay.values())
                        .map(RecruitmentWay::code)
                        .toList());
        assertThat(CandidateFacts.WAY.definition().choices().stream().map(Choice::label))
                .containsExactlyElementsOf(Stream.of(RecruitmentWay.values())
                        .map(RecruitmentWay::label)
                        .toList());
    }

    @Test
    void a_diploma_holder_needs_what_every_notice_asks_for() {
        assertThat(AskedPieces.of(RecruitmentWay.ON_TITLE, NONE, false).missing(List.of()))
                .containsExactlyElementsOf(USUAL);
        assertThat(AskedPieces.of(RecruitmentWay.ON_TITLE, NONE, false).missing(USUAL))
                .isEmpty();
    }

    @Test
    void a_direct_recruitment_or_a_contract_may_be_without_a_diploma() {
        for (var way : List.of(RecruitmentWay.DIRECT, RecruitmentWay.CONTRACT)) {
            assertThat(AskedPieces.of(way, NONE, false).missing(List.of())).doesNotContain(PieceKind.DIPLOMAS);
        }
    }

    @Test
    void what_is_claimed_is_to_be_proved() {
        var claims = new Claims(true, true, LocalDate.of(2015, 1, 1));
        assertThat(AskedPieces.of(RecruitmentWay.ON_TITLE, claims, false).missing(USUAL))
                .containsExactly(PieceKind.CITIZENSHIP_PROOF, PieceKind.RESIDENCE_PROOF);
    }

    @Test
    void a_civil_servant_who_changes_corps_says_so_on_the_form() {
        assertThat(AskedPieces.of(RecruitmentWay.MOBILITY, NONE, true).missing(USUAL))
                .containsExactly(PieceKind.CORPS_CHANGE);
        assertThat(AskedPieces.of(RecruitmentWay.MOBILITY, NONE, false).missing(USUAL))
                .as("the visa has its own step, and is no piece that lacks")
                .isEmpty();
    }
}
