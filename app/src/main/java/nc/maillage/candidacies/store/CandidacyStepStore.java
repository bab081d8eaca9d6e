package nc.maillage.candidacies.store;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.domain.CandidacyStep;
import nc.maillage.candidacies.domain.CandidacyStep.Kind;
import nc.maillage.platform.Ids;
import nc.maillage.platform.Tenancy;
import nc.maillage.recruitment.VacancyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The history of each candidacy; nothing of it is rewritten. */
@Component
@Transactional
public class CandidacyStepStore {
    private final JdbcClient jdbc;
    private final Ids ids;

    CandidacyStepStore(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** @param by null where it is the candidate's own act */
    public void add(CandidacyId candidacy, Kind kind, @Nullable String words, Instant at, @Nullable UUID by) {
        jdbc.sql("""
                insert into candidacies.step (id, collectivity_id, candidacy, kind, words, at, by_agent)
                values (:id, :collectivity, :candidacy, :kind, :words, :at, :by)
                """)
                .param("id", ids.next())
                .param("collectivity", Tenancy.required().value())
                .param("candidacy", candidacy.value())
                .param("kind", kind.name())
                .param("words", words, Types.VARCHAR)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by, Types.OTHER)
                .update();
    }

    /** « Liens envoyés » to one mailbox: to answer that vacancy, and in all. */
    public record Links(long toAnswer, long inAll) {}

    /** Counted by one request at a time, so that ten at once are still counted; what is read after it was written before. */
    public Links links(VacancyId vacancy, String mailbox, Instant since) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:lock, 0))")
                .param("lock", "candidacies.links " + mailbox)
                .query((row, line) -> line)
                .single();
        return jdbc.sql("""
                select count(*) filter (where c.vacancy = :vacancy) as here, count(*) as everywhere
                from candidacies.candidacy c join candidacies.step s on s.candidacy = c.id
                where c.mailbox = :mailbox and c.channel = 'ONLINE' and s.kind = 'LINK_SENT' and s.at > :since
                """)
                .param("vacancy", vacancy.value())
                .param("mailbox", mailbox)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, line) -> new Links(row.getLong("here"), row.getLong("everywhere")))
                .single();
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<CandidacyStep> of(CandidacyId candidacy) {
        return jdbc.sql("select * from candidacies.step where candidacy = :candidacy order by at, id")
                .param("candidacy", candidacy.value())
                .query((row, line) -> new CandidacyStep(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        Objects.requireNonNull(CandidacyRows.instant(row, "at")),
                        row.getObject("by_agent", UUID.class)))
                .list();
    }
}
