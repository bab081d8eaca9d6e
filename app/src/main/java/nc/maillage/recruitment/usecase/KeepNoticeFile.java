package nc.maillage.recruitment.usecase;

import java.time.Clock;
import nc.maillage.access.AccessRefused;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.BlobId;
import nc.maillage.platform.Blobs;
import nc.maillage.platform.files.Antivirus;
import nc.maillage.recruitment.domain.ImportedNotice;
import nc.maillage.recruitment.store.FileScanStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Garder le fichier d’un avis », and open it as it came, unless the antivirus holds it. */
@Component
@Transactional
public class KeepNoticeFile {
    private final Blobs blobs;
    private final FileScanStore scans;
    private final Antivirus antivirus;
    private final BackgroundJobs jobs;
    private final Clock clock;

    KeepNoticeFile(Blobs blobs, FileScanStore scans, Antivirus antivirus, BackgroundJobs jobs, Clock clock) {
        this.blobs = blobs;
        this.scans = scans;
        this.antivirus = antivirus;
        this.jobs = jobs;
        this.clock = clock;
    }

    BlobId store(byte[] content) {
        var file = blobs.store(content, "application/octet-stream");
        if (antivirus.configured()) {
            scans.asked(file, clock.instant());
            jobs.enqueue(ScanNoticeFile.KIND, file.value());
        }
        return file;
    }

    @Transactional(readOnly = true)
    public byte[] open(ImportedNotice notice) {
        Permissions.require(Right.KEEP_CHART);
        var file = notice.file().blob();
        var scan = scans.of(file);
        if (scan.held()) {
            throw new AccessRefused(scan.sentence());
        }
        return blobs.find(file).orElseThrow().content();
    }
}
