package nc.maillage.recruitment.usecase;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nc.maillage.audit.AuditLog;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.BlobId;
import nc.maillage.platform.Blobs;
import nc.maillage.platform.files.Antivirus;
import nc.maillage.platform.files.ScanAnswer;
import nc.maillage.recruitment.domain.NoticeScan;
import nc.maillage.recruitment.store.FileScanStore;
import nc.maillage.recruitment.store.NoticeStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Analyser le fichier d’un avis » : it is let go, or kept in quarantine; while the antivirus is away it waits. */
@Component
@Transactional
class ScanNoticeFile implements BackgroundJobs.Handler {
    static final String KIND = "recruitment.scan";

    private final FileScanStore scans;
    private final NoticeStore notices;
    private final Blobs blobs;
    private final Antivirus antivirus;
    private final AuditLog log;
    private final Clock clock;

    ScanNoticeFile(
            FileScanStore scans, NoticeStore notices, Blobs blobs, Antivirus antivirus, AuditLog log, Clock clock) {
        this.scans = scans;
        this.notices = notices;
        this.blobs = blobs;
        this.antivirus = antivirus;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(UUID subject) {
        var file = new BlobId(subject);
        if (scans.of(file) != NoticeScan.AWAITED) {
            return;
        }
        var blob = blobs.find(file).orElseThrow();
        switch (antivirus.look(blob.content())) {
            case ScanAnswer.Clean _ -> scans.answered(file, NoticeScan.CLEAN, clock.instant());
            case ScanAnswer.Infected(var name) -> {
                scans.answered(file, NoticeScan.INFECTED, clock.instant());
                notices.ofFile(blob.sha256())
                        .forEach(notice ->
                                log.append("notice.quarantined", "notice", notice.id(), Map.of("virus", name)));
            }
            case ScanAnswer.Away(var why) ->
                throw new BackgroundJobs.NotNow("the antivirus is away (%s): the file waits".formatted(why));
        }
    }
}
