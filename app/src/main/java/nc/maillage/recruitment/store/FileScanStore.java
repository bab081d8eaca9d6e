package nc.maillage.recruitment.store;

import java.time.Instant;
import java.time.ZoneOffset;
import nc.maillage.platform.BlobId;
import nc.maillage.platform.Tenancy;
import nc.maillage.recruitment.domain.NoticeScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the antivirus said of the files of notices. */
@Component
@Transactional
public class FileScanStore {
    private final JdbcClient jdbc;

    FileScanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void asked(BlobId file, Instant at) {
        jdbc.sql("""
                insert into recruitment.file_scan (blob, collectivity_id, state, asked_at)
                values (:blob, :collectivity, 'AWAITED', :at)
                """)
                .param("blob", file.value())
                .param("collectivity", Tenancy.required().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void answered(BlobId file, NoticeScan said, Instant at) {
        jdbc.sql("update recruitment.file_scan set state = :state, answered_at = :at where blob = :blob")
                .param("blob", file.value())
                .param("state", said.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional(readOnly = true)
    public NoticeScan of(BlobId file) {
        return jdbc.sql("select state from recruitment.file_scan where blob = :blob")
                .param("blob", file.value())
                .query((row, line) -> NoticeScan.valueOf(row.getString("state")))
                .optional()
                .orElse(NoticeScan.NONE);
    }
}
