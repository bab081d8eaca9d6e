package nc.maillage.notices.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.json.Json;
import nc.maillage.notices.text.Fold;
import nc.maillage.notices.write.Words;

/** What the script searches in: one short line a notice, folded as the script folds what is typed. */
final class SearchIndex {
    private SearchIndex() {}

    static String of(List<NoticeSite.Listed> notices) {
        List<Object> entries = new ArrayList<>();
        for (NoticeSite.Listed each : notices) {
            Notice notice = each.notice();
            Map<String, String> entry = new LinkedHashMap<>();
            entry.put("n", each.name());
            entry.put("t", Words.title(notice));
            entry.put("o", Words.where(notice));
            entry.put("l", text(notice, NoticeField.WORKPLACE));
            entry.put("c", text(notice, NoticeField.CORPS_CADRE));
            LocalDate deadline = notice.day(NoticeField.DEADLINE);
            entry.put("d", deadline == null ? "" : deadline.toString());
            entry.put("w", deadline == null ? "" : Words.date(deadline));
            entry.put("u", each.open() ? "1" : "");
            entry.put("e", text(notice, NoticeField.EMPLOYER));
            String status = Words.status(notice.status());
            entry.put("s", status == null ? "" : status);
            entry.put(
                    "f",
                    Fold.key(Words.title(notice) + " " + Words.where(notice) + " " + text(notice, NoticeField.WORKPLACE)
                            + " " + Words.corps(notice) + " " + text(notice, NoticeField.RESPNC_JOB) + " "
                            + each.name()));
            entries.add(entry);
        }
        return Json.text(entries);
    }

    private static String text(Notice notice, NoticeField field) {
        String text = notice.text(field);
        return text == null ? "" : text;
    }
}
