package nc.maillage.candidacies.retention.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.platform.BlobId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What goes with a candidacy, the rows that hang on it first. */
@Component
@Transactional
public class ErasureStore {
    private final JdbcClient jdbc;

    ErasureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<BlobId> blobs(CandidacyId candidacy) {
        return jdbc.sql("""
                select blob from candidacies.piece where candidacy = :candidacy and blob is not null
                union all select blob from candidacies.former_receipt where candidacy = :candidacy
                """)
                .param("candidacy", candidacy.value())
                .query((row, line) -> new BlobId(row.getObject("blob", UUID.class)))
                .list();
    }

    /** Holds the candidacy: a step or a piece being written is waited for, and the next finds nothing. False where it is gone. */
    public boolean holds(CandidacyId candidacy) {
        return jdbc.sql("select id from candidacies.candidacy where id = :id for update")
                .param("id", candidacy.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** By table, how many rows went. */
    public Map<String, Integer> erase(CandidacyId candidacy) {
        var gone = new LinkedHashMap<String, Integer>();
        gone.put(
                "candidacies.stated_fact",
                gone("delete from candidacies.stated_fact where candidacy = :id", candidacy));
        gone.put(
                "candidacies.erasure_request",
                gone("delete from candidacies.erasure_request where candidacy = :id", candidacy));
        gone.put(
                "candidacies.former_receipt",
                gone("delete from candidacies.former_receipt where candidacy = :id", candidacy));
        gone.put("candidacies.piece", gone("delete from candidacies.piece where candidacy = :id", candidacy));
        gone.put("candidacies.step", gone("delete from candidacies.step where candidacy = :id", candidacy));
        gone.put("candidacies.candidacy", gone("delete from candidacies.candidacy where id = :id", candidacy));
        return gone;
    }

    private int gone(String sql, CandidacyId candidacy) {
        return jdbc.sql(sql).param("id", candidacy.value()).update();
    }
}
