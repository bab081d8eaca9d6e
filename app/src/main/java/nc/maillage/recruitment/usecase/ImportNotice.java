package nc.maillage.recruitment.usecase;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeReading;
import nc.maillage.notices.Notices;
import nc.maillage.platform.BlobId;
import nc.maillage.platform.Blobs;
import nc.maillage.platform.French;
import nc.maillage.platform.Ids;
import nc.maillage.recruitment.domain.ImportedNotice;
import nc.maillage.recruitment.store.NoticeStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Importer un avis » : its file is kept, its fields are read, what it tells of the chart waits for an answer. */
@Service
@Transactional
public class ImportNotice {
    /** No one reads more notices in one file. */
    private static final int MOST = 200;

    private final NoticeStore notices;
    private final ProposeChart propose;
    private final Blobs blobs;
    private final AuditLog log;
    private final Ids ids;
    private final Clock clock;

    ImportNotice(NoticeStore notices, ProposeChart propose, Blobs blobs, AuditLog log, Ids ids, Clock clock) {
        this.notices = notices;
        this.propose = propose;
        this.blobs = blobs;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /** « Résultat de l’import ». */
    public sealed interface Imported {
        record Done(List<UUID> notices) implements Imported {
            public Done {
                notices = List.copyOf(notices);
            }
        }

        /** The same file, whatever its name. */
        record AlreadyThere(ImportedNotice notice) implements Imported {}

        /** @param why in words, for the person who gave the file */
        record Refused(String why) implements Imported {}
    }

    public Imported run(String fileName, byte[] content) {
        Permissions.require(Right.KEEP_CHART);
        notices.oneAtATime();
        var digest = sha256(content);
        var known = notices.ofFile(digest);
        if (!known.isEmpty()) {
            return new Imported.AlreadyThere(known.getFirst());
        }
        return switch (Notices.read(content)) {
            case NoticeReading.Refused(String why) ->
                new Imported.Refused(French.capitalised(why) + ". Rien n’a été gardé : choisissez un autre fichier.");
            case NoticeReading.Read(List<Notice> read, String _)
            when read.isEmpty() ->
                new Imported.Refused("Ce fichier ne contient aucun avis. Choisissez un autre fichier.");
            case NoticeReading.Read(List<Notice> read, String _)
            when read.size() > MOST ->
                new Imported.Refused(
                        "Ce fichier contient %d avis, %d au plus à la fois. Partagez-le.".formatted(read.size(), MOST));
            case NoticeReading.Read(List<Notice> read, String _) ->
                new Imported.Done(keep(read, fileName, digest, blobs.store(content, "application/octet-stream")));
        };
    }

    private List<UUID> keep(List<Notice> read, String fileName, String digest, BlobId blob) {
        var kept = new ArrayList<UUID>();
        var today = LocalDate.now(clock);
        for (var notice : read) {
            var record = new ImportedNotice(
                    ids.next(),
                    blob,
                    cleaned(fileName),
                    digest,
                    kept.size(),
                    ImportedNotice.key(notice),
                    ImportedNotice.reference(notice),
                    ImportedNotice.title(notice),
                    ImportedNotice.day(notice, today),
                    ImportedNotice.fields(notice),
                    CurrentAgent.required().agent().id(),
                    clock.instant());
            notices.insert(record);
            var proposed = propose.from(record, notice);
            log.append("notice.imported", "notice", record.id(), Map.of("proposals", Integer.toString(proposed)));
            kept.add(record.id());
        }
        return kept;
    }

    private static String cleaned(String fileName) {
        var last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        var shown = last.replaceAll("[^\\p{L}\\p{N} ._()’'-]", "").strip();
        return shown.isEmpty() ? "avis" : shown.substring(0, Math.min(120, shown.length()));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
