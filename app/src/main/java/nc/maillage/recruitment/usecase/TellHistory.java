package nc.maillage.recruitment.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.NoticeKey;
import nc.maillage.notices.check.CheckWarning;
import nc.maillage.notices.check.NoticeChecks;
import nc.maillage.notices.reconcile.NoticeHistory;
import nc.maillage.recruitment.domain.FieldRead;
import nc.maillage.recruitment.domain.ImportedNotice;
import nc.maillage.recruitment.domain.NoticeVersion;
import nc.maillage.recruitment.domain.NoticeVersion.Moved;
import nc.maillage.recruitment.store.NoticeStore;
import nc.maillage.recruitment.usecase.ReopenNotice.Reopened;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * « Raconter un avis » : its versions and what changed at each, what it follows and what follows it, and what is to be
 * looked at in it.
 */
@Component
@Transactional(readOnly = true)
public class TellHistory {
    /** More are not read again for one page. */
    private static final int MOST = 12;

    private final NoticeStore notices;
    private final ReopenNotice reopen;

    TellHistory(NoticeStore notices, ReopenNotice reopen) {
        this.notices = notices;
        this.reopen = reopen;
    }

    /** « Histoire racontée » : versions oldest first, this one among them; those that say the same stand together. */
    public record Told(
            List<NoticeVersion> versions,
            Optional<ImportedNotice> successor,
            Optional<ImportedNotice> predecessor,
            List<CheckWarning> warnings) {
        public Told {
            versions = List.copyOf(versions);
            warnings = List.copyOf(warnings);
        }
    }

    public Told run(Reopened opened) {
        var record = opened.record();
        if (record.toType()) {
            return new Told(List.of(), Optional.empty(), Optional.empty(), List.of());
        }
        var around = around(opened);
        var histories = NoticeHistory.of(around.stream().map(Reopened::notice).toList());
        var own = histories.stream()
                .filter(history -> history.key().text().equals(record.key()))
                .filter(history -> around.stream()
                        .anyMatch(each -> history.versions().contains(each.notice())
                                && each.record().offersTheSameAs(record)))
                .findFirst();
        var next = own.map(NoticeHistory::successor);
        var before = histories.stream()
                .filter(history -> history.successor() != null
                        && history.successor().text().equals(record.key()))
                .map(NoticeHistory::key)
                .findFirst();
        return new Told(
                own.map(history -> versions(history, around)).orElse(List.of()),
                next.flatMap(key -> last(key, around)),
                before.flatMap(key -> last(key, around)),
                warnings(opened, around));
    }

    /** Those of its reference, those of its title of which one may follow the other, itself as it was opened. */
    private List<Reopened> around(Reopened opened) {
        var found = new LinkedHashMap<UUID, ImportedNotice>();
        notices.versions(opened.record().key()).forEach(each -> found.put(each.id(), each));
        notices.titled(opened.record().title()).stream()
                .filter(each -> opened.record().ended() || each.ended())
                .forEach(each -> found.put(each.id(), each));
        found.remove(opened.record().id());
        var around = new ArrayList<Reopened>();
        around.add(opened);
        found.values().stream().limit(MOST).map(reopen::run).forEach(around::add);
        return around;
    }

    private static List<NoticeVersion> versions(NoticeHistory history, List<Reopened> around) {
        var told = new ArrayList<NoticeVersion>();
        for (int i = 0; i < history.versions().size(); i++) {
            var version = history.versions().get(i);
            var before = i == 0 ? null : history.versions().get(i - 1);
            var moved = history.changes(i + 1).stream()
                    .filter(field -> field != NoticeField.WEEKDAY_CHECK && field != NoticeField.DOCUMENT_TYPE)
                    .map(field -> new Moved(field, before == null ? "" : said(before, field), said(version, field)))
                    .toList();
            around.stream()
                    .filter(each -> each.notice() == version)
                    .findFirst()
                    .ifPresent(each -> told.add(new NoticeVersion(each.record(), moved)));
        }
        return told;
    }

    private static String said(Notice notice, NoticeField field) {
        return FieldRead.of(field, notice.reading(field)).value();
    }

    private static Optional<ImportedNotice> last(NoticeKey key, List<Reopened> around) {
        return around.stream()
                .map(Reopened::record)
                .filter(each -> each.key().equals(key.text()))
                .reduce((one, other) -> other);
    }

    private static List<CheckWarning> warnings(Reopened opened, List<Reopened> around) {
        var notice = opened.notice();
        var warnings = new ArrayList<CheckWarning>();
        NoticeChecks.of(notice).stream()
                .filter(each -> !opened.record().textless()
                        || notice.reading(each.field()).value() != null)
                .forEach(warnings::add);
        var sharing = around.stream()
                .filter(each -> each.record().key().equals(opened.record().key()))
                .map(Reopened::notice)
                .toList();
        warnings.addAll(NoticeChecks.reusedReferences(sharing));
        return warnings;
    }
}
