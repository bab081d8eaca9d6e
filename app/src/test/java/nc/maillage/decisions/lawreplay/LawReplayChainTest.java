package nc.maillage.decisions.lawreplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import nc.maillage.access.AccessRefused;
import nc.maillage.audit.AuditLog;
import nc.maillage.decisions.LawReplayId;
import nc.maillage.decisions.LawReplays;
import nc.maillage.decisions.LawReplays.Asked;
import nc.maillage.decisions.LawReplays.Line;
import nc.maillage.decisions.domain.ChallengeKind;
import nc.maillage.decisions.lawreplay.usecase.StopLawReplay;
import nc.maillage.decisions.usecase.RecordChallenge;
import nc.maillage.platform.Tenancy;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Decided;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Verdicts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProgramTest
class LawReplayChainTest {
    @Autowired
    Actors actors;

    @Autowired
    Decided decided;

    @Autowired
    Replays replays;

    @Autowired
    LawReplays room;

    @Autowired
    StopLawReplay stop;

    @Autowired
    RecordChallenge challenges;

    @Autowired
    AuditLog log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private String here;

    @BeforeEach
    void cardsDecidedBeforeAFigureIsPublished() {
        here = decided.ready(actors.freshCollectivity());
    }

    @Test
    void only_the_refusal_that_the_figure_would_have_granted_moves() {
        var moved = replays.signedOn("2026-11-10", here, Replays.oneWhomItMoves());
        replays.signedOn("2026-11-10", here, Verdicts.aResident());
        replays.signedOn("2026-11-10", here, Verdicts.aResident().earning(400_000));
        replays.smagIsPublished(here);
        var after = replays.signedOn("2026-11-20", here, Verdicts.aResident());

        var report = replays.ran(here, replays.asked(here, Replays.EVE, Replays.PUBLISHED));

        assertThat(report.read()).isEqualTo(4);
        assertThat(report.already()).isEqualTo(1);
        assertThat(report.lastDecision()).isEqualTo(after.number());
        assertThat(report.stopped()).isNull();
        assertThat(report.fromLaw().figures()).isNotEqualTo(report.toLaw().figures());
        assertThat(report.counts().get("nature")).containsEntry("Résultat changé", 1L);
        assertThat(report.counts().get("move")).isEqualTo(Map.of("Refuser → Accorder, catégorie A", 1L));
        assertThat(report.counts().get("appeal")).isEqualTo(Map.of("Recours ouvert", 1L));
        assertThat(report.counts().get("bearing")).isEqualTo(Map.of("Contraire au droit d’arrivée", 1L));
        assertThat(report.lines())
                .filteredOn(line -> line.nature().equals("Résultat changé"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.decision()).isEqualTo(moved.number());
                    assertThat(line.year()).isEqualTo(2026);
                    assertThat(line.reasons()).anyMatch(reason -> reason.contains("Remplie"));
                });
    }

    @Test
    void the_state_of_the_appeal_is_that_of_the_day() {
        var finished = replays.signedOn("2026-11-10", here, Replays.oneWhomItMoves());
        var disputed = replays.signedOn("2026-11-10", here, Replays.oneWhomItMoves());
        var open = replays.signedOn("2026-11-10", here, Replays.oneWhomItMoves());
        replays.smagIsPublished(here);
        notified(finished.number(), "2026-11-23");
        notified(disputed.number(), "2026-11-23");
        notified(open.number(), "2026-11-24");
        var officer = actors.caseOfficer(here);
        for (int twice = 0; twice < 2; twice++) {
            assertThat(actors.as(
                            officer,
                            () -> challenges.record(
                                    disputed, ChallengeKind.ADMINISTRATIVE, LocalDate.of(2026, 11, 20), "2026-118")))
                    .isNull();
        }

        var report = replays.ran(here, replays.asked(here, Replays.EVE, Replays.PUBLISHED));

        assertThat(report.lines())
                .extracting(Line::decision, Line::appeal)
                .containsExactly(
                        tuple(finished.number(), "Définitive"),
                        tuple(disputed.number(), "Contestée"),
                        tuple(open.number(), "Recours ouvert"));
        assertThat(actors.as(
                        officer,
                        () -> log
                                .about(
                                        "application",
                                        disputed.proposal().content().file())
                                .stream()
                                .filter(line -> line.act().equals("decision.challenged"))))
                .hasSize(1);
    }

    @Test
    void a_run_that_has_ended_is_never_altered_and_running_it_again_does_nothing() {
        replays.signedOn("2026-11-10", here, Replays.oneWhomItMoves());
        replays.smagIsPublished(here);
        var id = replays.asked(here, Replays.EVE, Replays.PUBLISHED);
        var first = replays.ran(here, id);

        assertThat(replays.ran(here, id)).isEqualTo(first);
        assertThat(actors.as(actors.headOfOffice(here), () -> stop.stop(id, "Trop tard.")))
                .isFalse();
        assertThat(changed("update decisions.law_run set read = 0 where id = :id", id))
                .isZero();
        assertThat(changed("delete from decisions.law_run_line where run = :id", id))
                .isZero();
        assertThatThrownBy(() -> changed("update decisions.law_run_line set bearing = 'FOLLOWS' where run = :id", id))
                .hasMessageContaining("law_run_line");
        assertThatThrownBy(() -> changed("""
                        insert into decisions.law_run_line (run, decision, collectivity_id, nature, year, changes, appeal, bearing)
                        select l.run, d.id, d.collectivity_id, 'RESULT', 2026, '[]', 'OPEN', 'CONTRARY'
                        from decisions.law_run_line l, decisions.decision d where l.run = :id
                        """, id)).hasMessageContaining("law_run_line");
    }

    @Test
    void stopped_it_keeps_nothing_and_goes_no_further() {
        replays.signedOn("2026-11-10", here, Replays.oneWhomItMoves());
        replays.smagIsPublished(here);
        var id = replays.asked(here, Replays.EVE, Replays.PUBLISHED);

        assertThat(actors.as(actors.headOfOffice(here), () -> stop.stop(id, "Demandé par erreur.")))
                .isTrue();
        var report = replays.ran(here, id);

        assertThat(report.stopped()).isEqualTo("Demandé par erreur.");
        assertThat(report.read()).isZero();
        assertThat(report.lines()).isEmpty();
    }

    @Test
    void what_cannot_be_asked_is_refused_in_one_sentence_and_nothing_is_kept() {
        var head = actors.headOfOffice(here);
        assertThat(replays.asks(head, Replays.request("2026-11-14", "2026-11-14")))
                .isInstanceOfSatisfying(Asked.Refused.class, refused -> {
                    assertThat(refused.field()).isEqualTo("to");
                    assertThat(refused.why()).startsWith("Les deux côtés sont le même droit");
                });
        assertThat(replays.asks(head, Replays.request("1990-01-01", "2026-11-14")))
                .isInstanceOf(Asked.Refused.class);
        assertThat(replays.asks(head, Replays.request("amg-sud/7", "2026-11-14")))
                .isInstanceOf(Asked.Refused.class);
        assertThatThrownBy(() -> replays.asks(actors.caseOfficer(here), Replays.request("2026-11-14", "2026-11-15")))
                .isInstanceOf(AccessRefused.class);
        assertThat(replays.asks(head, Replays.request("2026-11-14", "2026-11-15")))
                .isInstanceOfSatisfying(
                        Asked.Done.class, done -> assertThat(done.number()).isEqualTo(1));
    }

    @Test
    void another_collectivity_knows_nothing_of_it() {
        replays.signedOn("2026-11-10", here, Replays.oneWhomItMoves());
        var id = replays.asked(here, Replays.EVE, Replays.PUBLISHED);
        var elsewhere = actors.headOfOffice(decided.ready(actors.freshCollectivity()));

        assertThatThrownBy(() -> actors.as(elsewhere, () -> room.report(id))).hasMessageContaining("no law replay");
    }

    private int changed(String sql, LawReplayId id) {
        Integer rows = Tenancy.within(
                actors.idOf(here),
                () -> transaction.execute(
                        status -> jdbc.sql(sql).param("id", id.value()).update()));
        return rows == null ? -1 : rows;
    }

    private void notified(String number, String until) {
        Tenancy.within(
                actors.idOf(here),
                () -> transaction.executeWithoutResult(status -> jdbc.sql("""
                        update decisions.decision set notified_on = date '2026-11-12', appeal_until = :until::date where number = :number
                        """)
                        .param("until", until)
                        .param("number", number)
                        .update()));
    }
}
