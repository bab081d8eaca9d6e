package nc.maillage.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nc.maillage.access.AccessRefused;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.evidence.Pieces.Judged;
import nc.maillage.evidence.Pieces.Piece;
import nc.maillage.evidence.Pieces.Reception;
import nc.maillage.people.PersonId;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Decided;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class PiecesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Pieces pieces;

    @Autowired
    Actors actors;

    @Autowired
    Decided decided;

    @Autowired
    Doors doors;

    private final UUID file = UUID.randomUUID();

    @Test
    void a_piece_received_keeps_its_true_kind_and_a_clean_name() {
        var piece = received(someone(), "C:\\scans\\bulletin <octobre>.exe");

        assertThat(piece.mediaType()).isEqualTo("application/pdf");
        assertThat(piece.fileName()).isEqualTo("bulletin octobre.pdf");
        assertThat(piece.state()).isEqualTo("RECEIVED");
    }

    @Test
    void a_file_that_cannot_be_read_is_not_kept_and_the_sentence_says_what_to_do() {
        var reception = actors.as(
                officer(), () -> pieces.receive(someone(), file, "payslip", "Bulletin", "x.pdf", new byte[0]));

        assertThat(reception)
                .isInstanceOfSatisfying(
                        Reception.Unreadable.class,
                        refused -> assertThat(refused.why()).contains("vide", "renvoyez-le"));
        assertThat(actors.as(officer(), () -> pieces.ofFile(file))).isEmpty();
    }

    @Test
    void an_envelope_is_kept_whole_or_not_at_all() {
        var person = someone();
        var payslip = new Pieces.Handed("payslip", "Bulletin", "bulletin.pdf", SampleFiles.pdf(1));
        var empty = new Pieces.Handed("lease", "Bail", "bail.pdf", new byte[0]);

        assertThat(actors.as(officer(), () -> pieces.receiveAll(person, file, List.of(payslip, empty))))
                .isPresent();
        assertThat(actors.as(officer(), () -> pieces.ofFile(file))).isEmpty();

        var lease = new Pieces.Handed("lease", "Bail", "bail.pdf", SampleFiles.pdf(2));
        assertThat(actors.as(officer(), () -> pieces.receiveAll(person, file, List.of(payslip, lease))))
                .isEmpty();
        assertThat(actors.as(officer(), () -> pieces.ofFile(file)))
                .extracting(Piece::kind)
                .containsExactlyInAnyOrder("payslip", "lease");
    }

    @Test
    void pieces_accepted_together_are_all_accepted_or_none_when_one_was_replaced() {
        var old = received(someone(), "flou.pdf");
        var other = received(someone(), "bail.pdf");
        actors.as(officer(), () -> pieces.replace(old.id(), "net.pdf", SampleFiles.pdf(1)));

        assertThat(actors.as(officer(), () -> pieces.acceptAll(List.of(other.id(), old.id()), null)))
                .isInstanceOf(Judged.Refused.class);
        assertThat(found(other.id()).state()).isEqualTo("RECEIVED");
        assertThat(actors.as(officer(), () -> pieces.acceptAll(List.of(other.id()), null)))
                .isInstanceOf(Judged.Done.class);
        assertThat(found(other.id()).state()).isEqualTo("ACCEPTED");
    }

    @Test
    void a_replaced_piece_stays_readable_and_is_no_longer_judged() {
        var old = received(someone(), "flou.pdf");
        var reception = actors.as(officer(), () -> pieces.replace(old.id(), "net.pdf", SampleFiles.pdf(1)));
        var fresh = ((Reception.Received) reception).piece();

        assertThat(found(old.id()).state()).isEqualTo("REPLACED");
        assertThat(found(old.id()).replacedBy()).isEqualTo(fresh);
        assertThat(actors.as(officer(), () -> pieces.accept(old.id(), null))).isInstanceOf(Judged.Refused.class);
        assertThat(actors.as(officer(), () -> pieces.replace(old.id(), "encore.pdf", SampleFiles.pdf(1))))
                .isInstanceOf(Reception.Unreadable.class);
    }

    @Test
    void a_piece_serves_again_until_its_last_day_and_not_after() {
        var person = someone();
        var piece = received(person, "bail.pdf");
        actors.as(officer(), () -> pieces.accept(piece.id(), TODAY));

        assertThat(actors.as(officer(), () -> pieces.reusable(person, "payslip", TODAY)))
                .extracting(Piece::id)
                .containsExactly(piece.id());
        assertThat(actors.as(officer(), () -> pieces.reusable(person, "payslip", TODAY.plusDays(1))))
                .isEmpty();
        assertThat(actors.as(officer(), () -> pieces.reusable(person, "lease", TODAY)))
                .isEmpty();
        assertThat(actors.as(officer(), () -> pieces.reusable(someone(), "payslip", TODAY)))
                .isEmpty();
    }

    @Test
    void a_piece_used_again_is_in_both_files_and_only_once_in_each() {
        var piece = received(someone(), "bail.pdf");
        var other = UUID.randomUUID();

        assertThat(actors.as(officer(), () -> pieces.reuse(piece.id(), other))).isInstanceOf(Judged.Done.class);
        assertThat(actors.as(officer(), () -> pieces.reuse(piece.id(), other))).isInstanceOf(Judged.Refused.class);
        assertThat(actors.as(officer(), () -> pieces.ofFile(other)))
                .extracting(Piece::id)
                .containsExactly(piece.id());
        assertThat(actors.as(officer(), () -> pieces.ofFile(file)))
                .extracting(Piece::id)
                .containsExactly(piece.id());
    }

    @Test
    void a_refusal_says_why_and_a_refused_piece_serves_no_more() {
        var person = someone();
        var piece = received(person, "flou.pdf");

        assertThat(actors.as(officer(), () -> pieces.refuse(piece.id(), " "))).isInstanceOf(Judged.Refused.class);
        assertThat(actors.as(officer(), () -> pieces.refuse(piece.id(), "La photo est floue.")))
                .isInstanceOf(Judged.Done.class);
        assertThat(found(piece.id()).refusal()).isEqualTo("La photo est floue.");
        assertThat(actors.as(officer(), () -> pieces.reusable(person, "payslip", TODAY)))
                .isEmpty();
        assertThat(actors.as(officer(), () -> pieces.reuse(piece.id(), UUID.randomUUID())))
                .isInstanceOf(Judged.Refused.class);
    }

    @Test
    void reception_receives_but_does_not_judge() {
        var piece = received(someone(), "bail.pdf");

        assertThatThrownBy(() -> actors.as(actors.reception("sud"), () -> pieces.accept(piece.id(), null)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void a_piece_is_handed_out_to_be_saved_never_to_be_run() {
        var piece = received(someone(), "Népoura.pdf");
        var answer = doors.signedIn(officer()).get("/pieces/" + piece.id().value());
        var headers = answer.whole().headers();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(headers.firstValue("Content-Type")).contains("application/pdf");
        assertThat(headers.firstValue("Content-Disposition"))
                .contains("attachment; filename=\"Nepoura.pdf\"; filename*=UTF-8''N%C3%A9poura.pdf");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.allValues("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
    }

    @Test
    void a_piece_is_closed_to_reception_and_to_strangers() {
        var address = "/pieces/" + received(someone(), "bail.pdf").id().value();

        assertThat(doors.signedIn(actors.reception("sud")).get(address).status())
                .isEqualTo(403);
        assertThat(doors.signedIn(actors.caseOfficer("nord")).get(address).status())
                .isEqualTo(404);
        assertThat(doors.anonymous().get(address).status()).isNotEqualTo(200);
    }

    private Piece received(PersonId person, String name) {
        var reception = actors.as(
                officer(), () -> pieces.receive(person, file, "payslip", "Bulletin", name, SampleFiles.pdf(1)));
        return found(((Reception.Received) reception).piece());
    }

    private Piece found(PieceId id) {
        return actors.as(officer(), () -> pieces.find(id).orElseThrow());
    }

    private PersonId someone() {
        return decided.someone("sud");
    }

    private Session officer() {
        return actors.caseOfficer("sud");
    }
}
