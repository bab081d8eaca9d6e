package nc.maillage.candidacies.store;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.domain.FormerReceipt;
import nc.maillage.platform.BlobId;
import nc.maillage.platform.Ids;
import nc.maillage.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The receipts that another one replaced; none is altered. */
@Component
@Transactional
public class FormerReceiptStore {
    private final JdbcClient jdbc;
    private final Ids ids;

    FormerReceiptStore(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    public void add(CandidacyId candidacy, FormerReceipt receipt) {
        jdbc.sql("""
                insert into candidacies.former_receipt (id, collectivity_id, candidacy, version, blob, corrected, replaced_at)
                values (:id, :collectivity, :candidacy, :version, :blob, :corrected, :at)
                """)
                .param("id", ids.next())
                .param("collectivity", Tenancy.required().value())
                .param("candidacy", candidacy.value())
                .param("version", receipt.version())
                .param("blob", receipt.blob().value())
                .param("corrected", receipt.corrected())
                .param("at", receipt.replacedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<FormerReceipt> of(CandidacyId candidacy) {
        return jdbc.sql("select * from candidacies.former_receipt where candidacy = :candidacy order by version")
                .param("candidacy", candidacy.value())
                .query((row, line) -> new FormerReceipt(
                        row.getInt("version"),
                        new BlobId(row.getObject("blob", UUID.class)),
                        row.getString("corrected"),
                        Objects.requireNonNull(CandidacyRows.instant(row, "replaced_at"))))
                .list();
    }
}
