package nc.maillage.recruitment.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.audit.AuditLog;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeReading;
import nc.maillage.notices.Notices;
import nc.maillage.notices.RefusalCause;
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.French;
import nc.maillage.platform.Ids;
import nc.maillage.platform.Sha256;
import nc.maillage.recruitment.domain.ImportedNotice;
import nc.maillage.recruitment.domain.NoticeArchive;
import nc.maillage.recruitment.domain.NoticeFile;
import nc.maillage.recruitment.domain.TextLack;
import nc.maillage.recruitment.store.NoticeStore;
import nc.maillage.recruitment.usecase.ImportNotice.Imported;
import org.springframework.stereotype.Component;

/** Takes one file in, for whoever gave it. */
@Component
class TakeNotice {
    /** No one reads more notices in one file. */
    private static final int MOST = 200;

    /** Rows are held in memory as they are read: so many notices never need more. */
    private static final int LARGEST_PLAIN = 2_000_000;

    private final NoticeStore notices;
    private final ProposeChart propose;
    private final KeepNoticeFile files;
    private final AuditLog log;
    private final Ids ids;
    private final Clock clock;

    TakeNotice(NoticeStore notices, ProposeChart propose, KeepNoticeFile files, AuditLog log, Ids ids, Clock clock) {
        this.notices = notices;
        this.propose = propose;
        this.files = files;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    Imported run(String fileName, byte[] content, AgentId by) {
        if (content.length > LARGEST_PLAIN && Notices.isPlain(content)) {
            return new Imported.Refused(
                    "Ce fichier n’est ni un PDF ni un document, et il dépasse 2\u00A0Mo. Rien n’a été gardé\u00A0: partagez-le.");
        }
        notices.oneAtATime();
        var digest = Sha256.of(content);
        var known = notices.ofFile(digest);
        if (!known.isEmpty()) {
            return new Imported.AlreadyThere(known.getFirst());
        }
        return switch (Notices.read(content)) {
            case NoticeReading.Refused(String why, RefusalCause cause) ->
                switch (cause) {
                    case NO_TEXT -> textless(stored(fileName, digest, content, by), TextLack.NO_TEXT);
                    case LOCKED -> textless(stored(fileName, digest, content, by), TextLack.LOCKED);
                    case BROKEN -> textless(stored(fileName, digest, content, by), TextLack.BROKEN);
                    case UNREADABLE, ARCHIVE, NO_NOTICE ->
                        new Imported.Refused(
                                French.capitalised(why) + ". Rien n’a été gardé : choisissez un autre fichier.");
                };
            case NoticeReading.Read(List<Notice> read, String _)
            when read.isEmpty() ->
                new Imported.Refused("Ce fichier ne contient aucun avis. Choisissez un autre fichier.");
            case NoticeReading.Read(List<Notice> read, String _)
            when read.size() > MOST ->
                new Imported.Refused(
                        "Ce fichier contient %d avis, %d au plus à la fois. Partagez-le.".formatted(read.size(), MOST));
            case NoticeReading.Read(List<Notice> read, String _) -> keep(read, stored(fileName, digest, content, by));
        };
    }

    private NoticeFile stored(String fileName, String digest, byte[] content, AgentId by) {
        return new NoticeFile(files.store(content), NoticeArchive.cleaned(fileName), digest, by, clock.instant());
    }

    private Imported keep(List<Notice> read, NoticeFile file) {
        var kept = new ArrayList<UUID>();
        var today = LocalDate.now(clock);
        int proposals = 0;
        for (var notice : read) {
            var record = ImportedNotice.read(ids.next(), file, kept.size(), notice, today);
            notices.insert(record);
            int proposed = propose.from(record, notice);
            log.append("notice.imported", "notice", record.id(), Map.of("proposals", Integer.toString(proposed)));
            kept.add(record.id());
            proposals += proposed;
        }
        return new Imported.Done(kept, proposals);
    }

    private Imported textless(NoticeFile file, TextLack lack) {
        var record = ImportedNotice.textless(ids.next(), file, lack, LocalDate.now(clock));
        notices.insert(record);
        log.append("notice.textless", "notice", record.id(), Map.of("lack", lack.name()));
        return new Imported.Textless(record.id(), lack.sentence());
    }
}
