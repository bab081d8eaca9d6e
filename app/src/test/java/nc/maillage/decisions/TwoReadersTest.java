package nc.maillage.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.decisions.Decisions.Decision;
import nc.maillage.decisions.Decisions.Proposed;
import nc.maillage.decisions.Decisions.Reviewed;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Decided;
import nc.maillage.testing.Falls;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Verdicts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class TwoReadersTest {
    @Autowired
    Actors actors;

    @Autowired
    Decided decided;

    @Autowired
    Decisions decisions;

    private String here;

    @BeforeEach
    void inACollectivityOfItsOwn() {
        here = decided.ready(actors.freshCollectivity());
    }

    @Test
    void two_approvers_sign_at_once_and_one_decision_comes_of_it() throws Exception {
        var other = actors.another(Role.APPROVER, here);
        actors.letSign(other, Decided.SCHEME, LocalDate.of(2026, 1, 1), null);
        var id = decided.propose(here, Verdicts.aResident());

        var answers = atOnce(List.of(signing(actors.approver(here), id), signing(other, id)));

        assertThat(answers).filteredOn(Reviewed.Done.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Reviewed.AlreadyClosed.class::isInstance)
                .singleElement()
                .satisfies(told ->
                        assertThat(((Reviewed.AlreadyClosed) told).why()).contains("déjà signée"));
    }

    @Test
    void one_signs_while_the_other_sends_back_and_only_one_of_them_does_it() throws Exception {
        var other = actors.another(Role.APPROVER, here);
        var id = decided.propose(here, Verdicts.aResident());

        var answers = atOnce(List.of(
                signing(actors.approver(here), id),
                () -> actors.as(other, () -> decisions.sendBack(id, "Il manque le bail."))));

        assertThat(answers).filteredOn(Reviewed.Done.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Reviewed.AlreadyClosed.class::isInstance).hasSize(1);
    }

    @Test
    void the_same_file_proposed_twice_at_once_waits_once() throws Exception {
        var asked = decided.following(Verdicts.aResident(), decided.someone(here));
        var officer = actors.caseOfficer(here);
        Callable<Proposed> proposing = () -> actors.as(officer, () -> decisions.propose(asked));

        var answers = atOnce(List.of(proposing, proposing, proposing));

        assertThat(answers).filteredOn(Proposed.Done.class::isInstance).hasSize(1);
    }

    @Test
    void the_numbers_of_a_year_have_no_hole_even_when_signed_at_once_and_when_one_fails() throws Exception {
        var signings = new ArrayList<Callable<Decision>>();
        for (int at = 0; at < 8; at++) {
            var id = decided.propose(here, Verdicts.aResident().earning(100_000 + at));
            signings.add(() -> decided.sign(here, id));
        }
        var broken = decided.propose(here, Verdicts.aResident().earning(1_234));
        signings.add(() -> {
            try {
                return Falls.on(broken, () -> decided.sign(here, broken));
            } catch (IllegalStateException expected) {
                return decided.sign(here, broken);
            }
        });

        var numbers = atOnce(signings).stream().map(Decision::number).sorted().toList();

        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, 9)
                        .mapToObj("2026-%05d"::formatted)
                        .toList());
    }

    private Callable<Reviewed> signing(Session approver, ProposalId id) {
        return () -> actors.as(approver, () -> decisions.sign(id, true));
    }

    private static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
        var barrier = new CyclicBarrier(works.size());
        try (var threads = Executors.newFixedThreadPool(works.size())) {
            var futures = works.stream()
                    .map(work -> threads.submit(() -> {
                        barrier.await();
                        return work.call();
                    }))
                    .toList();
            var answers = new ArrayList<T>();
            for (var future : futures) {
                answers.add(future.get());
            }
            return answers;
        }
    }
}
