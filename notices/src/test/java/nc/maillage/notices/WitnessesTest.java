package nc.maillage.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nc.maillage.notices.check.CheckWarning;
import nc.maillage.notices.check.NoticeChecks;
import nc.maillage.notices.reconcile.NoticeHistory;
import nc.maillage.notices.reconcile.Reconciliation;
import nc.maillage.notices.reconcile.Witness;
import org.junit.jupiter.api.Test;

class WitnessesTest {
    private static final String ROW = "{\"libelle_poste\":\"Assistant(e) social(e) du lagon\",\"numero\":\"26-0001\","
            + "\"libelle_corps_grade\":\"%s\",\"date_cloture\":\"%s\",\"emploi_resp\":\"Inspecteur\"}";

    @Test
    void the_document_and_the_row_say_the_same_day_once_the_row_is_mended() {
        Notice row = Invented.read(ROW.formatted("assistant socio-éducatif", "2026-03-26"));
        assertThat(believed(Invented.notice(), row, NoticeField.DEADLINE)).isEqualTo(Witness.BOTH);
        assertThat(believed(Invented.notice(), row, NoticeField.RESPNC_JOB)).isEqualTo(Witness.DOCUMENT);
    }

    @Test
    void a_later_day_in_the_row_is_an_extension_since_the_document() {
        Notice row = Invented.read(ROW.formatted("assistant socio-éducatif", "2026-04-16"));
        Reconciliation both = Reconciliation.of(Invented.notice(), row);
        assertThat(both.notice().day(NoticeField.DEADLINE)).hasToString("2026-04-17");
    }

    @Test
    void the_row_finishes_a_corps_that_the_document_cuts_and_does_not_change_a_whole_one() {
        Notice cut = Invented.with(": Assistant socio-éducatif", ": Adjoint");
        Notice row = Invented.read(ROW.formatted("adjoint administratif", "2026-03-26"));
        assertThat(believed(cut, row, NoticeField.CORPS_CADRE)).isEqualTo(Witness.ROW);
        assertThat(believed(Invented.notice(), row, NoticeField.CORPS_CADRE)).isEqualTo(Witness.DOCUMENT);
    }

    @Test
    void a_republication_is_a_version_and_the_same_file_twice_is_one() {
        Notice extended = Invented.with("vendredi 27 mars 2026", "vendredi 17 avril 2026");
        List<NoticeHistory> histories = NoticeHistory.of(List.of(extended, Invented.notice(), Invented.notice()));
        assertThat(histories).singleElement().satisfies(history -> {
            assertThat(history.versions()).hasSize(2);
            assertThat(history.changes(2)).containsExactly(NoticeField.DEADLINE);
        });
    }

    @Test
    void the_same_notice_typed_again_by_another_hand_is_no_new_version() {
        Notice again = Invented.read(Invented.text()
                .replace("# Assistant(e) social(e) du lagon", "# 1 ASSISTANT(E) SOCIAL(E) DU LAGON")
                .replace("Lieu de travail : Koumac", "Lieu de travail : KOUMAC"));
        assertThat(again.number(NoticeField.POSITIONS)).isEqualTo(1);
        assertThat(NoticeHistory.of(List.of(Invented.notice(), again)))
                .singleElement()
                .satisfies(history -> assertThat(history.versions()).hasSize(1));
    }

    @Test
    void another_place_or_another_service_is_a_new_version() {
        for (String changed : new String[] {"Lieu de travail : Houaïlou", "Lieu de travail : Koumac et Poum"}) {
            Notice other = Invented.with("Lieu de travail : Koumac", changed);
            assertThat(NoticeHistory.of(List.of(Invented.notice(), other))
                            .getFirst()
                            .changes(2))
                    .containsExactly(NoticeField.WORKPLACE);
        }
        Notice other = Invented.with("Service de l’action sociale", "Service de l’habitat");
        assertThat(NoticeHistory.of(List.of(Invented.notice(), other))
                        .getFirst()
                        .changes(2))
                .containsExactly(NoticeField.SERVICE);
    }

    @Test
    void the_notice_that_follows_a_withdrawn_one_is_linked() {
        Notice withdrawn = Invented.with("# Détails de l’offre :", "L’AVP a été retiré.\n\n# Détails de l’offre :");
        Notice next = Invented.read(Invented.text()
                .replace("3134-26-0001", "3134-26-0099")
                .replace("vendredi 6 mars 2026", "vendredi 10 avril 2026"));
        assertThat(NoticeHistory.of(List.of(withdrawn, next)).getFirst().successor())
                .isEqualTo(new NoticeKey("26-0099"));
    }

    @Test
    void a_reference_used_twice_is_told() {
        Notice other = Invented.with("# Assistant(e) social(e) du lagon", "# Gardien de phare");
        assertThat(NoticeChecks.reusedReferences(List.of(Invented.notice(), other)))
                .hasSize(1);
        assertThat(NoticeHistory.of(List.of(Invented.notice(), other))).hasSize(2);
    }

    @Test
    void a_notice_open_longer_than_four_weeks_is_told_where_it_names_no_extension() {
        var four = Invented.with(
                "limite de candidature : vendredi 27 mars 2026", "limite de candidature : vendredi 3 avril 2026");
        var five = Invented.with(
                "limite de candidature : vendredi 27 mars 2026", "limite de candidature : vendredi 10 avril 2026");
        assertThat(warnings(four, NoticeField.DEADLINE)).isEmpty();
        assertThat(warnings(five, NoticeField.DEADLINE))
                .extracting(CheckWarning::what)
                .containsExactly("l’avis est ouvert 35 jours et ne dit pas qu’il ait été prolongé");
    }

    @Test
    void a_duration_that_other_notices_of_the_corps_do_not_print_is_told_with_its_count() {
        Notice notice = Invented.read(Invented.text()
                .replace(": Assistant socio-éducatif", ": Attaché ou cadre socio-éducatif")
                .replace("au moins égale à 5 ans", "au moins égale à 5 ans pour cadre-socio éducatif"));
        assertThat(warnings(notice, NoticeField.RESIDENCE)).singleElement().satisfies(warning -> {
            assertThat(warning.what()).contains("9 autres avis").contains("10\u00A0ans");
            assertThat(warning.source()).contains("comptage");
        });
        assertThat(warnings(Invented.notice(), NoticeField.RESIDENCE)).isEmpty();
    }

    @Test
    void what_a_candidate_needs_and_the_notice_lacks_is_told() {
        Notice notice = Invented.with("Lieu de travail : Koumac", "");
        assertThat(warnings(notice, NoticeField.WORKPLACE)).hasSize(1);
        assertThat(warnings(Invented.notice(), NoticeField.WORKPLACE)).isEmpty();
    }

    @Test
    void a_wrong_weekday_an_early_post_and_an_old_reference_are_told() {
        assertThat(warnings(Invented.with("vendredi 27 mars 2026", "jeudi 27 mars 2026"), NoticeField.DEADLINE))
                .isNotEmpty();
        assertThat(warnings(Invented.with(": immédiatement", ": 1er janvier 2026"), NoticeField.AVAILABILITY))
                .hasSize(1);
        assertThat(warnings(Invented.with("3134-26-", "3134-25-"), NoticeField.REFERENCE))
                .hasSize(1);
        assertThat(warnings(Invented.with("vendredi 27 mars 2026", "lundi 16 mars 2026"), NoticeField.DEADLINE))
                .hasSize(1);
    }

    @Test
    void an_unknown_reference_job_comes_with_the_nearest_titles() {
        Notice notice =
                Invented.with("Emploi RESPNC : Travailleur social", "Emploi RESPNC : Travailleuse sociale de secteur");
        assertThat(warnings(notice, NoticeField.RESPNC_JOB))
                .singleElement()
                .satisfies(warning -> assertThat(warning.what()).contains("Travailleur social"));
    }

    private static Witness believed(Notice document, Notice row, NoticeField field) {
        return Reconciliation.of(document, row).fields().stream()
                .filter(each -> each.field() == field)
                .findFirst()
                .orElseThrow()
                .believed();
    }

    private static List<CheckWarning> warnings(Notice notice, NoticeField field) {
        return NoticeChecks.of(notice).stream()
                .filter(each -> each.field() == field)
                .toList();
    }
}
