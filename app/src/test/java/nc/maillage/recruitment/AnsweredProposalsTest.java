package nc.maillage.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import nc.maillage.access.AccessRefused;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.organisation.Filing;
import nc.maillage.recruitment.domain.ChartAnswer;
import nc.maillage.recruitment.domain.ChartProposal;
import nc.maillage.recruitment.domain.ProposalKind;
import nc.maillage.recruitment.store.NoticeStore;
import nc.maillage.recruitment.store.ProposalStore;
import nc.maillage.recruitment.usecase.ImportNotice;
import nc.maillage.recruitment.usecase.ImportNotice.Imported;
import nc.maillage.recruitment.usecase.JudgeProposal;
import nc.maillage.recruitment.usecase.TakeBackAnswer;
import nc.maillage.testing.Actors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class AnsweredProposalsTest {
    @Autowired
    Actors actors;

    @Autowired
    Charts charts;

    @Autowired
    ImportNotice importer;

    @Autowired
    JudgeProposal judge;

    @Autowired
    TakeBackAnswer takeBack;

    @Autowired
    NoticeStore notices;

    @Autowired
    ProposalStore proposals;

    private String here;
    private Session head;

    @BeforeEach
    void aHeadOfOffice() {
        here = actors.freshCollectivity();
        head = actors.headOfOffice(here);
    }

    @Test
    void the_same_file_twice_is_said_and_not_doubled() {
        var first = charts.take(head, InventedNotices.read("ccas"));
        var again = as(() -> importer.run("autre nom.txt", InventedNotices.read("ccas")));

        assertThat(again)
                .isInstanceOfSatisfying(
                        Imported.AlreadyThere.class,
                        known -> assertThat(known.notice().id()).isEqualTo(first));
        assertThat(as(() -> notices.count(false))).isEqualTo(1);
    }

    @Test
    void what_somebody_refused_stays_refused_for_a_colleague_and_for_the_next_notice() {
        charts.take(head, InventedNotices.read("ccas"));
        var cell = waiting("Cellule accompagnement et animation");
        as(() -> judge.refuse(cell.id(), "Elle a été fermée."));

        var colleague = actors.another(Role.HEAD_OF_OFFICE, here);
        var late = actors.as(colleague, () -> judge.accept(cell.id()));
        assertThat(late.messages().get("state")).contains("refusée");
        charts.take(head, "ccas", "9003", "9023");
        assertThat(as(() -> proposals.waiting(null)))
                .filteredOn(each -> each.content().kind() == ProposalKind.UNIT)
                .extracting(each -> each.content().name())
                .doesNotContain("Cellule accompagnement et animation");
        assertThat(as(() -> proposals.find(cell.id())).orElseThrow().state()).isEqualTo(ChartAnswer.REFUSED);
    }

    @Test
    void an_answer_is_taken_back_as_long_as_nothing_hangs_on_it() {
        charts.take(head, InventedNotices.read("ccas"));
        charts.acceptAll(head);
        var root = answered(ProposalKind.UNIT, "Centre Communal d’Action Sociale");
        assertThat(as(() -> takeBack.run(root.id())).messages()).containsKey("unit");

        var cell = answered(ProposalKind.UNIT, "Cellule accompagnement et animation");
        as(() -> takeBack.run(answered(ProposalKind.HEADCOUNT, "Cellule accompagnement et animation")
                .id()));
        assertThat(as(() -> takeBack.run(cell.id()))).isInstanceOf(Filing.Kept.class);
        assertThat(charts.tree(head)).noneMatch(line -> line.contains("accompagnement"));
        assertThat(as(() -> proposals.find(cell.id())).orElseThrow().state()).isEqualTo(ChartAnswer.PROPOSED);
    }

    @Test
    void another_collectivity_sees_nothing_of_it() {
        var id = charts.take(head, InventedNotices.read("ccas"));
        var stranger = actors.headOfOffice(actors.freshCollectivity());

        assertThat(actors.as(stranger, () -> notices.find(id))).isEmpty();
        assertThat(actors.as(stranger, () -> proposals.waiting(null))).isEmpty();
        assertThat(actors.as(stranger, () -> importer.run("avis.txt", InventedNotices.read("ccas"))))
                .as("its own import of the same file")
                .isInstanceOf(Imported.Done.class);
    }

    @Test
    void what_is_no_notice_is_refused_in_one_sentence_and_nothing_is_kept() {
        assertThat(refused("Bonjour, ceci est une lettre.".getBytes(StandardCharsets.UTF_8)))
                .contains("pas un avis de vacance");
        assertThat(refused(new byte[] {'M', 'Z', 0, 1, 2})).contains("ni un texte, ni un PDF");
        assertThat(refused(("[" + "{},".repeat(700_000) + "{}]").getBytes(StandardCharsets.UTF_8)))
                .contains("dépasse 2\u00A0Mo");
        assertThat(as(() -> notices.count(false))).isZero();
    }

    @Test
    void a_case_officer_may_not_import() {
        var officer = actors.caseOfficer(here);

        assertThatThrownBy(() -> actors.as(officer, () -> importer.run("avis.txt", InventedNotices.read("ccas"))))
                .isInstanceOf(AccessRefused.class);
    }

    private String refused(byte[] file) {
        return ((Imported.Refused) as(() -> importer.run("avis.pdf", file))).why();
    }

    private ChartProposal waiting(String name) {
        return as(() -> proposals.waiting(null)).stream()
                .filter(each -> each.content().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private ChartProposal answered(ProposalKind kind, String name) {
        return as(() -> proposals.applied()).stream()
                .filter(each ->
                        each.content().kind() == kind && each.content().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private <T> T as(Supplier<T> work) {
        return actors.as(head, work);
    }
}
