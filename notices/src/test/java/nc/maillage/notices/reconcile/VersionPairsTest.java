package nc.maillage.notices.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import nc.maillage.notices.Invented;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.Reading;
import nc.maillage.notices.reconcile.VersionPairs.Outcome;
import org.junit.jupiter.api.Test;

class VersionPairsTest {
    private static final String TEXT = Invented.text();
    private static final PrintedNotice BASE = printed(TEXT);

    @Test
    void an_extended_deadline_is_a_revision_whatever_else_changes() {
        String extended = TEXT.replace("vendredi 27 mars", "vendredi 10 avril").replace("Koumac", "Voh");
        assertThat(outcome(printed(extended))).isEqualTo(Outcome.REVISED);
    }

    @Test
    void a_printed_note_of_republication_is_a_revision() {
        String noted = TEXT.replace(
                "# Détails", "Modification de la date de clôture initialement prévue le 13/03/2026.\n\n# Détails");
        assertThat(outcome(printed(noted))).isEqualTo(Outcome.REVISED);
    }

    @Test
    void a_deadline_that_one_text_does_not_print_is_no_revision() {
        String cut = TEXT.replace("Date limite de candidature : vendredi 27 mars 2026\n", "");
        assertThat(outcome(printed(cut))).isEqualTo(Outcome.PRINTED_DIFFERENTLY);
    }

    @Test
    void the_same_words_in_another_hand_are_the_same() {
        assertThat(outcome(printed(TEXT.replace("Province Nord", "PROVINCE NORD")
                        .replace("Service de l’action sociale", "Service : action sociale"))))
                .isEqualTo(Outcome.SAME);
    }

    @Test
    void what_one_text_does_not_print_is_no_fault() {
        assertThat(outcome(printed(TEXT.replace("Lieu de travail : Koumac\n", ""))))
                .isEqualTo(Outcome.PRINTED_DIFFERENTLY);
        assertThat(outcome(printed(TEXT.replace("écouter", "entendre")))).isEqualTo(Outcome.PRINTED_DIFFERENTLY);
    }

    @Test
    void what_both_print_and_one_record_lacks_is_a_fault() {
        assertThat(outcome(without(NoticeField.WORKPLACE))).isEqualTo(Outcome.FAULTY);
        assertThat(outcome(without(NoticeField.MISSIONS))).isEqualTo(Outcome.FAULTY);
    }

    @Test
    void a_name_torn_in_two_is_printed_all_the_same() {
        String torn = TEXT.replace("Assistant socio-éducatif\n", "Assistant\n\n#\n\nsocio-éducatif\n");
        Notice cut = printed(torn).notice().with(NoticeField.CORPS_CADRE, Reading.read("Assistant", "Assistant", 7));
        assertThat(outcome(new PrintedNotice(cut, torn))).isEqualTo(Outcome.FAULTY);
    }

    @Test
    void a_place_named_in_another_field_only_is_not_printed_as_the_place_of_work() {
        String town = TEXT.replace("Province Nord", "Mairie de Koumac");
        String placeless = town.replace("Lieu de travail : Koumac\n", "");
        assertThat(new VersionPairs().add("v2", printed(town), printed(placeless)))
                .isEqualTo(Outcome.PRINTED_DIFFERENTLY);
    }

    @Test
    void one_fault_makes_the_pair_faulty_and_the_shares_say_so() {
        var pairs = new VersionPairs();
        pairs.add("same", BASE, BASE);
        String placeless = TEXT.replace("Lieu de travail : Koumac\n", "");
        pairs.add("printed", BASE, printed(placeless));
        Notice both = printed(placeless).notice().with(NoticeField.MISSIONS, Reading.absent());
        pairs.add("fault", BASE, new PrintedNotice(both, placeless));
        assertThat(pairs.sameOfAll()).isEqualTo(333);
        assertThat(pairs.sameOfPrintedAlike()).isEqualTo(500);
    }

    private static Outcome outcome(PrintedNotice other) {
        return new VersionPairs().add("v2", BASE, other);
    }

    private static PrintedNotice without(NoticeField field) {
        return new PrintedNotice(BASE.notice().with(field, Reading.absent()), TEXT);
    }

    private static PrintedNotice printed(String text) {
        return new PrintedNotice(Invented.read(text), text);
    }
}
