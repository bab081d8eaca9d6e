package nc.maillage.keeping.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nc.maillage.keeping.Operator;
import nc.maillage.platform.French;
import nc.maillage.testing.TownTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** An intruder with the owner's password changes the log or a decision; whoever verifies is told what, and puts it back. */
@TownTest
class AuditVerifyTest {
    private static final String SUD = "(select id from organisation.collectivity where slug = 'sud')";

    @Autowired
    Environment environment;

    Operator operator = Operator.at(Path.of("target"));
    Path heads = Path.of("target");

    @BeforeEach
    void aCopy() throws Exception {
        var folder = Operator.aFolder();
        operator = Operator.beside(environment).with("MAILLAGE_HEADS_FOLDER", folder.toString());
        heads = folder.resolve("audit-heads.txt");
        assertThat(operator.types("audit", "head").code()).isZero();
        assertThat(operator.types("audit", "verify").out()).startsWith("Journal vérifié");
        for (var table : new String[] {
            "audit.line", "audit.head", "decisions.proposal", "decisions.decision", "evidence.fact", "keeping.proof"
        }) {
            operator.tampers("drop table if exists public.%1$s; create table public.%1$s as table %2$s"
                    .formatted(table.replace('.', '_'), table));
        }
    }

    @AfterEach
    void putBack() throws Exception {
        operator.tampers("""
                delete from audit.line; insert into audit.line select * from public.audit_line;
                delete from audit.head; insert into audit.head select * from public.audit_head;
                update decisions.proposal p set facts = q.facts, ruling = q.ruling, concerned = q.concerned from public.decisions_proposal q where q.id = p.id;
                insert into decisions.decision select * from public.decisions_decision on conflict do nothing;
                update evidence.fact f set value = g.value from public.evidence_fact g where g.id = f.id;
                delete from keeping.proof; insert into keeping.proof select * from public.keeping_proof;
                drop table public.audit_line, public.audit_head, public.decisions_proposal, public.decisions_decision,
                    public.evidence_fact, public.keeping_proof;
                """);
        assertThat(operator.types("audit", "verify").code()).isZero();
    }

    @Test
    void an_altered_line_is_named() throws Exception {
        operator.tampers(
                "update audit.line set actor = gen_random_uuid() where sequence = 12 and collectivity_id = " + SUD);

        var answer = operator.types("audit", "verify");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out().lines().toList()).hasSize(2);
        assertThat(plain(answer.out())).contains("Journal de sud, ligne 12 du ").contains("1 constat : ");
    }

    @Test
    void a_removed_line_is_named_and_a_removed_last_one_too() throws Exception {
        var last = operator.reads("select max(sequence) from audit.line where collectivity_id = " + SUD);
        operator.tampers(
                "delete from audit.line where sequence in (20, %s) and collectivity_id = %s".formatted(last, SUD));
        // The intruder also moves the head that the database keeps back to what is left.
        operator.tampers("""
                update audit.head h set sequence = l.sequence, digest = l.digest from audit.line l
                where l.collectivity_id = h.collectivity_id and l.sequence = %s - 1 and h.collectivity_id = %s
                """.formatted(last, SUD));

        var answer = operator.types("audit", "verify");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(plain(answer.out()))
                .contains("ligne 20 : elle a été supprimée")
                .contains("ligne %s : elle a été supprimée. La tête signée le".formatted(grouped(last)));
    }

    @Test
    void a_log_written_anew_from_end_to_end_is_betrayed_by_the_signed_head() throws Exception {
        operator.tampers("""
                update audit.line l set digest = md5(l.digest) where collectivity_id = %1$s
                    and sequence = (select max(sequence) from audit.line where collectivity_id = %1$s);
                update audit.head h set digest = md5(h.digest) where collectivity_id = %1$s
                """.formatted(SUD));

        assertThat(operator.types("audit", "verify").out())
                .contains("ont été réécrites ; la tête signée le".replace(" ;", "\u202F;"));
    }

    @Test
    void one_fact_of_an_old_decision_is_named_with_the_decision_and_its_line() throws Exception {
        operator.tampers("""
                update decisions.proposal set facts = jsonb_set(facts, '{retained_resources,answer}', '1')
                where id = (select proposal from decisions.decision where number = '2025-00002')
                """);

        var answer = operator.types("audit", "verify");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(plain(answer.out()))
                .contains(
                        "Décision 2025-00002 de sud : le fait « retained_resources.answer » n’est plus ce qui a été signé. Ligne ");
        assertThat(answer.out().lines().toList()).hasSize(2);
    }

    @Test
    void whoever_puts_another_person_under_a_decision_is_named_with_it() throws Exception {
        operator.tampers("""
                update decisions.proposal set concerned = array[gen_random_uuid()]
                where id = (select proposal from decisions.decision where number = '2025-00002')
                """);

        assertThat(plain(operator.types("audit", "verify").out()))
                .contains("Décision 2025-00002 de sud : les personnes");
    }

    @Test
    void a_fact_established_for_it_is_named_as_well_and_so_is_a_decision_that_disappeared() throws Exception {
        operator.tampers("""
                update evidence.fact set value = '"nord"' where key = 'residence_province' and file_id =
                    (select file from decisions.proposal p join decisions.decision d on d.proposal = p.id where d.number = '2025-00002');
                delete from keeping.proof where decision = (select id from decisions.decision where number = '2025-00003');
                delete from decisions.law_run_line where decision = (select id from decisions.decision where number = '2025-00003');
                delete from decisions.decision where number = '2025-00003'
                """);

        assertThat(plain(operator.types("audit", "verify").out()))
                .contains(
                        "Décision 2025-00002 de sud : le fait établi « residence_province » n’est plus ce qui a été signé")
                .contains("Décision 2025-00003 de sud : elle a été supprimée du registre");
    }

    @Test
    void whoever_changes_the_digests_with_the_fact_is_seen_too_and_programs_read_it_as_json() throws Exception {
        operator.tampers("update keeping.proof set parts = parts || '{\"ruling\": \"0\"}' where decision = "
                + "(select id from decisions.decision where number = '2025-00002')");

        var answer = operator.types("audit", "verify", "--json");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out())
                .contains("\"verified\":false", "\"kind\":\"proof-altered\"", "\"decision\":\"2025-00002\"");
    }

    @Test
    void a_head_that_the_program_did_not_sign_proves_nothing_and_is_named() throws IOException {
        var line = Files.readAllLines(heads).getFirst();
        Files.writeString(heads, line.replaceFirst(" (\\d+) ", " 9$1 ") + "\n");

        var answer = operator.types("audit", "verify");
        Files.writeString(heads, "");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).contains("elle n’est pas signée par le programme");
    }

    @Test
    void where_there_is_no_database_it_could_not_be_verified() throws IOException {
        var answer = Operator.at(Operator.aFolder()).types("audit", "verify");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err().lines()).singleElement().asString().contains("ne contient pas de données de Maillage");
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private static String grouped(String number) {
        return plain(French.whole(Long.parseLong(number)));
    }
}
