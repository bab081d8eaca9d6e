package nc.maillage.keeping.person;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What an erasure does, table after table. Rows that only tell of the person go; rows that a register numbers stay as
 * tombstones, without what they told. The test of the catalogue keeps the list complete.
 */
final class Sweep {
    private static final String GONE = "'[effacé]'";

    /**
     * « Étape faite ».
     *
     * @param columns those emptied; none where the rows went
     */
    record Done(String table, List<String> columns, int rows) {}

    private static final String OF_PERSON = "person_id = any(?)";
    private static final String BLOBS = """
            select b.id from platform.blob b where b.id in (
                select blob_id from evidence.piece where person_id = any(?) or file_id = any(?)
                union select pdf from correspondence.letter where person_id = any(?)
                union select pdf from entitlements.card where holder = any(?))
            """;

    private final Rows rows;
    private final UUID[] people;
    private final UUID[] files;
    private final List<Done> done = new ArrayList<>();

    Sweep(Rows rows, UUID[] people) throws SQLException {
        this.rows = rows;
        this.people = people;
        this.files = rows.ids("select id from applications.application where applicant = any(?)", (Object) people);
    }

    List<Done> run() throws SQLException {
        var blobs = rows.ids(BLOBS, people, files, people, people);
        evidence();
        files();
        acts();
        sweep("platform.blob", List.of(), "delete from platform.blob where id = any(?)", (Object) blobs);
        identity();
        return done;
    }

    private void sweep(String table, List<String> columns, String sql, Object... values) throws SQLException {
        done.add(new Done(table, columns, rows.change(sql, values)));
    }

    private void delete(String table, String whose, Object... values) throws SQLException {
        sweep(table, List.of(), "delete from %s where %s".formatted(table, whose), values);
    }

    private void evidence() throws SQLException {
        delete("evidence.fact", "file_id = any(?) or subject_id = any(?)", files, people);
        delete("evidence.health_fact", "file_id = any(?) or subject_id = any(?)", files, people);
        delete(
                "evidence.piece_use",
                "file_id = any(?) or piece_id in (select id from evidence.piece where person_id = any(?) or file_id = any(?))",
                files,
                people,
                files);
        delete("evidence.piece", "person_id = any(?) or file_id = any(?)", people, files);
    }

    private void files() throws SQLException {
        delete("applications.family_member", "application = any(?) or person = any(?)", files, people);
        sweep(
                "applications.piece_request",
                List.of("label", "why"),
                "update applications.piece_request set label = %1$s, why = %1$s where application = any(?)"
                        .formatted(GONE),
                (Object) files);
        sweep(
                "applications.remark",
                List.of("remark"),
                "update applications.remark set remark = %s where application = any(?)".formatted(GONE),
                (Object) files);
        sweep("applications.application", List.of("reasons", "renewed_card"), """
                update applications.application
                set reasons = case when reasons is null then null else %s end, renewed_card = null where id = any(?)
                """.formatted(GONE), (Object) files);
    }

    private void acts() throws SQLException {
        delete("takeup.finding", "person = any(?) or pupil = any(?)", people, people);
        delete("takeup.set_aside", "person = any(?)", (Object) people);
        var ofPeople = "letter_id in (select id from correspondence.letter where person_id = any(?))";
        sweep(
                "correspondence.dispatch",
                List.of("return_note", "tracking"),
                "update correspondence.dispatch set return_note = null, tracking = '' where " + ofPeople,
                (Object) people);
        sweep(
                "correspondence.notification",
                List.of("proof", "correction"),
                """
                update correspondence.notification
                set proof = %1$s, correction = case when correction is null then null else %1$s end where
                """.formatted(GONE) + " " + ofPeople,
                (Object) people);
        sweep("correspondence.letter", List.of("recipient", "object", "content"), """
                update correspondence.letter set recipient = %1$s, object = %1$s, pdf = null, pdf_sha256 = null, rendered_at = null,
                    content = (content::jsonb || '{"opening": [], "closing": []}' || jsonb_build_object('content',
                        (content::jsonb -> 'content') || '{"object": "[effacé]", "greeting": "", "recipient": ["[effacé]"], "blocks": []}'))::text
                where person_id = any(?)
                """.formatted(GONE), (Object) people);
        sweep("keeping.proof", List.of("salt"), """
                update keeping.proof set salt = null, erased_at = transaction_timestamp()
                where decision in (select d.id from decisions.decision d join decisions.proposal p on p.id = d.proposal where p.person = any(?))
                """, (Object) people);
        sweep(
                "decisions.proposal",
                List.of("facts", "assessment", "household", "given", "reason", "return_reasons", "concerned"),
                """
                update decisions.proposal set facts = '{}', concerned = '{}', reason = '', household = household || '{"members": []}',
                    assessment = assessment || '{"summary": "[effacé]", "members": [], "missing": [], "toJudge": [], "conditions": []}',
                    given = given || '{"attached": [], "validityReason": ""}',
                    return_reasons = case when return_reasons is null then null else %s end
                where person = any(?)
                """.formatted(GONE),
                (Object) people);
        var ofDecisions =
                "decision in (select d.id from decisions.decision d join decisions.proposal p on p.id = d.proposal where p.person = any(?))";
        sweep(
                "decisions.challenge",
                List.of("reference", "cancel_reason"),
                """
                update decisions.challenge
                set reference = %1$s, cancel_reason = case when cancel_reason is null then null else %1$s end where
                """.formatted(GONE) + " " + ofDecisions,
                (Object) people);
        sweep(
                "decisions.law_run_line",
                List.of("commune", "household", "from_category", "from_amount", "to_category", "to_amount", "changes"),
                """
                update decisions.law_run_line set commune = null, household = null, from_category = null, from_amount = null,
                    to_category = null, to_amount = null, changes = '[]' where
                """ + " " + ofDecisions,
                (Object) people);
        delete(
                "scenarios.moved",
                "decision in (select d.id from decisions.decision d join decisions.proposal p on p.id = d.proposal where p.person = any(?))",
                (Object) people);
        delete(
                "entitlements.attached",
                "person = any(?) or card in (select id from entitlements.card where holder = any(?))",
                people,
                people);
        delete("entitlements.card", "holder = any(?)", (Object) people);
        sweep(
                "access.recusal",
                List.of("reason"),
                "update access.recusal set reason = %s where person = any(?)".formatted(GONE),
                (Object) people);
    }

    private void identity() throws SQLException {
        delete(
                "platform.mail",
                "lower(recipient) in (select lower(value) from people.contact where kind = 'EMAIL' and person_id = any(?))",
                (Object) people);
        delete("people.kinship", "person_id = any(?) or relative_id = any(?)", people, people);
        delete("people.distinct_pair", "first_id = any(?) or second_id = any(?)", people, people);
        delete("people.created_despite", "person_id = any(?) or resembles_id = any(?)", people, people);
        for (var table : List.of(
                "contact",
                "residence",
                "attachment",
                "cover",
                "membership",
                "family_member",
                "search_term",
                "hidden_key",
                "restriction",
                "restricted_alert")) {
            delete("people." + table, OF_PERSON, (Object) people);
        }
        sweep("people.vocabulary", List.of(), """
                delete from people.vocabulary v where not exists (
                    select from people.search_term s where s.collectivity_id = v.collectivity_id and s.term = v.term)
                """);
        sweep("people.household", List.of(), """
                delete from people.household h
                where not exists (select from people.membership m where m.household_id = h.id)
                """);
        sweep("people.family", List.of(), """
                delete from people.family f where not exists (select from people.family_member m where m.family_id = f.id)
                """);
        delete("people.identity", OF_PERSON + " and withdrawn_at is not null", (Object) people);
        sweep(
                "people.identity",
                List.of("sex", "birth_date", "birth_year", "status", "source"),
                """
                update people.identity set sex = null, birth_date = null, birth_year = null, status = 'COMMON', source = %s
                where person_id = any(?)
                """.formatted(GONE),
                (Object) people);
        delete("people.name", OF_PERSON, (Object) people);
        sweep("people.name", List.of("value"), """
                insert into people.name (collectivity_id, id, person_id, kind, value, source, recorded_on)
                select collectivity_id, gen_random_uuid(), id, 'USED', '[effacé]', '[effacé]', created_at::date
                from people.person where id = any(?)
                """, (Object) people);
    }
}
