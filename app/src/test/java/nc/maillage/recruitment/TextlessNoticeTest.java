package nc.maillage.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.notices.NoticeField;
import nc.maillage.recruitment.domain.ChartProposal;
import nc.maillage.recruitment.domain.FieldRead;
import nc.maillage.recruitment.domain.ImportedNotice;
import nc.maillage.recruitment.domain.ProposalKind;
import nc.maillage.recruitment.domain.TextLack;
import nc.maillage.recruitment.domain.TypedRecord;
import nc.maillage.recruitment.store.NoticeStore;
import nc.maillage.recruitment.store.ProposalStore;
import nc.maillage.recruitment.usecase.ImportNotice;
import nc.maillage.recruitment.usecase.ImportNotice.Imported;
import nc.maillage.recruitment.usecase.TypeNotice;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class TextlessNoticeTest {
    private static final Map<NoticeField, String> SAID = Map.of(
            NoticeField.TITLE, "Chef du service de l’action sociale",
            NoticeField.EMPLOYER, "Province Nord",
            NoticeField.DIRECTION, "Direction des solidarités (DSI)",
            NoticeField.SERVICE, "Service de l’action sociale",
            NoticeField.REFERENCE, "3134-26-9500/SR",
            NoticeField.RESIDENCE, "inférieure à 3 ans",
            NoticeField.PUBLICATION_DATE, "vendredi 6 mars 2026");

    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    Charts charts;

    @Autowired
    ImportNotice importer;

    @Autowired
    TypeNotice type;

    @Autowired
    NoticeStore notices;

    @Autowired
    ProposalStore proposals;

    private String here;
    private Session head;
    private byte[] file = {};
    private UUID scan;

    @BeforeEach
    void a_scanned_page_was_sent() {
        here = actors.freshCollectivity();
        head = actors.headOfOffice(here);
        file = InventedNotices.scanned();
        var taken = as(() -> importer.run("scan-042.pdf", file));
        scan = ((Imported.Textless) taken).notice();
    }

    @Test
    void a_scanned_page_is_said_to_be_so_and_kept() {
        assertThat(read().toType()).isTrue();
        assertThat(read().reference()).isNull();
        assertThat(as(() -> proposals.ofNotice(scan))).isEmpty();
        var page = doors.signedIn(head).get("/organigramme/avis").body();
        assertThat(page).contains("scan-042.pdf", "Avis sans texte").contains("à saisir à la main");
        var sent = doors.signedIn(head).get("/organigramme/avis/" + scan + "/fichier");
        assertThat(sent.whole().headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(sent.whole().headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(sent.whole().headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(as(() -> importer.run("le même.pdf", file)))
                .as("sent again")
                .isInstanceOf(Imported.AlreadyThere.class);
    }

    @Test
    void a_locked_file_and_a_damaged_one_are_kept_each_with_its_sentence_and_typed_the_same_way() {
        var locked = kept("protege.pdf", InventedNotices.locked());
        assertThat(locked.why())
                .contains("protégé par un mot de passe", "il est gardé")
                .doesNotContainPattern("\\. \\p{Lu}");
        var broken = kept("casse.pdf", "%PDF-1.4 cassé".getBytes(StandardCharsets.UTF_8));
        assertThat(broken.why()).contains("abîmé", "il est gardé").doesNotContainPattern("\\. \\p{Lu}");

        var page = doors.signedIn(head).get("/organigramme/avis/" + locked.notice());
        assertThat(page.body().replace('\u00A0', ' '))
                .contains("Avis protégé : à saisir à la main", "avec son mot de passe");
        assertThat(doors.signedIn(head)
                        .get("/organigramme/avis/" + locked.notice() + "/saisie")
                        .body())
                .contains("Le fichier est protégé par un mot de passe.");
        as(() -> type.run(locked.notice(), new TypedRecord(SAID)));
        assertThat(as(() -> proposals.ofNotice(locked.notice()))).isNotEmpty();
        assertThat(as(() -> notices.find(broken.notice())).orElseThrow().lack()).isEqualTo(TextLack.BROKEN);
    }

    @Test
    void a_locked_document_is_given_back_under_a_name_that_its_office_opens() {
        var locked = kept("protege.docx", InventedNotices.lockedDocument()).notice();
        var sent = doors.signedIn(head)
                .get("/organigramme/avis/" + locked + "/fichier")
                .whole()
                .headers();
        assertThat(sent.firstValue("Content-Disposition").orElse("")).contains("protege.docx");
        assertThat(sent.firstValue("Content-Type").orElse("")).contains("wordprocessingml");
    }

    private Imported.Textless kept(String name, byte[] content) {
        return (Imported.Textless) as(() -> importer.run(name, content));
    }

    @Test
    void what_is_typed_says_who_typed_it_and_never_that_it_was_read() {
        as(() -> type.run(scan, new TypedRecord(SAID)));

        assertThat(read().title()).isEqualTo("Chef du service de l’action sociale");
        assertThat(read().publishedOn()).isEqualTo(LocalDate.of(2026, 3, 6));
        for (var field : read().fields()) {
            if (SAID.containsKey(field.field())) {
                assertThat(field.told()).as(field.field().french()).isEqualTo("saisi à la main");
                assertThat(Objects.requireNonNull(field.typed()).by())
                        .isEqualTo(head.agent().id());
            } else {
                assertThat(field.told()).as(field.field().french()).isNotEqualTo("lu tel quel");
            }
            assertThat(field.line()).isZero();
        }
        assertThat(value(NoticeField.RESIDENCE)).isEqualTo("inférieure à 3 ans");
    }

    @Test
    void what_is_typed_proposes_as_the_others_do_and_its_words_say_where_they_come_from() {
        as(() -> type.run(scan, new TypedRecord(SAID)));

        assertThat(as(() -> proposals.ofNotice(scan)))
                .extracting(each -> each.content().kind())
                .containsExactly(ProposalKind.UNIT, ProposalKind.UNIT, ProposalKind.POST);
        assertThat(as(() -> proposals.ofNotice(scan)))
                .allSatisfy(each -> assertThat(each.content().quote()).startsWith("saisi à la main"));
        charts.acceptAll(head);
        assertThat(charts.tree(head)).contains("Direction des solidarités > Service de l’action sociale");
    }

    @Test
    void a_field_typed_better_changes_its_author_and_proposes_nothing_again() {
        as(() -> type.run(scan, new TypedRecord(SAID)));
        int before = as(() -> proposals.ofNotice(scan)).size();
        var colleague = actors.another(Role.HEAD_OF_OFFICE, here);
        var better = new HashMap<>(SAID);
        better.put(NoticeField.WORKPLACE, "Koné");
        actors.as(colleague, () -> type.run(scan, new TypedRecord(better)));

        assertThat(author(NoticeField.WORKPLACE))
                .isEqualTo(colleague.agent().id().value());
        assertThat(author(NoticeField.TITLE)).isEqualTo(head.agent().id().value());
        assertThat(as(() -> proposals.ofNotice(scan)))
                .extracting(ChartProposal::id)
                .hasSize(before);
    }

    @Test
    void what_was_read_cannot_be_typed_over() {
        var other = charts.take(head, InventedNotices.read("ccas"));

        assertThat(as(() -> type.run(other, new TypedRecord(SAID))).messages()).containsKey("title");
        assertThat(doors.signedIn(head)
                        .get("/organigramme/avis/" + other + "/saisie")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_form_keeps_what_was_typed_and_tells_what_is_wrong_with_it() {
        var form = "/organigramme/avis/" + scan + "/saisie";
        var answer = doors.signedIn(head).post(form, Map.of("employer", "Ville", "deadline", "32/13/2026"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Écrivez l’intitulé", "n’existe pas", "value=\"Ville\"", "32/13/2026");
        var done = doors.signedIn(head).post(form, Map.of("title", "Infirmier", "deadline", "30/04/2026"));
        assertThat(done.status()).isEqualTo(302);
        assertThat(read().saidOn()).as("no day of publication was typed").isNull();
        assertThat(value(NoticeField.DEADLINE)).isEqualTo("jeudi 30 avril 2026");
    }

    private UUID author(NoticeField field) {
        return Objects.requireNonNull(field(field).typed()).by().value();
    }

    private String value(NoticeField field) {
        return field(field).value().replace('\u00A0', ' ');
    }

    private FieldRead field(NoticeField field) {
        return read().fields().stream()
                .filter(each -> each.field() == field)
                .findFirst()
                .orElseThrow();
    }

    private ImportedNotice read() {
        return as(() -> notices.find(scan)).orElseThrow();
    }

    private <T> T as(Supplier<T> work) {
        return actors.as(head, work);
    }
}
