package nc.maillage.recruitment.domain;

import java.util.List;
import nc.maillage.notices.NoticeField;

/** « Version d’un avis » : a republication, with what it changed; nothing for the first. */
public record NoticeVersion(ImportedNotice notice, List<Moved> moved) {
    public NoticeVersion {
        moved = List.copyOf(moved);
    }

    /** « Champ changé » ; empty where the version does not say it. */
    public record Moved(NoticeField field, String before, String after) {}
}
