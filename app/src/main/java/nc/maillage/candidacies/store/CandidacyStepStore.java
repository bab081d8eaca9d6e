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
