package nc.maillage.notices.reconcile;

import java.util.Objects;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.text.Fold;

/**
 * « Dire la même chose »: whether two versions agree on a field. Case, accents, punctuation and spaces, the number of posts put before
 * a title and the word « service » before a service are the hand of whoever typed, not a change of the post.
 */
final class Agreement {
    private Agreement() {}

    static boolean onAll(Notice one, Notice other) {
        for (NoticeField field : NoticeField.values()) {
            if (!on(field, one, other)) {
                return false;
            }
        }
        return true;
    }

    static boolean on(NoticeField field, Notice one, Notice other) {
        Object first = one.reading(field).value();
        Object second = other.reading(field).value();
        if (Objects.equals(first, second)) {
            return true;
        }
        if (first == null || second == null) {
            return field == NoticeField.POSITIONS && title(one).equals(title(other));
        }
        return switch (field) {
            case TITLE -> title(one).equals(title(other));
            case SERVICE -> unit(first).equals(unit(second));
            case POSITIONS, PUBLICATION_DATE, DEADLINE, PREVIOUS_DEADLINE -> false;
            default -> letters(first).equals(letters(second));
        };
    }

    /** Without the number of posts that some print before it. */
    static String title(Notice notice) {
        return Fold.key(String.valueOf(notice.text(NoticeField.TITLE))).replaceFirst("^(?:\\d{1,2}|une?) ", "");
    }

    private static String letters(Object value) {
        return String.join("", Fold.words(value.toString()));
    }

    private static String unit(Object name) {
        return Fold.key(name.toString())
                .replaceFirst("^(?:le )?service (?:d(?:e la|e l|u|es|e) )?", "")
                .replaceFirst("^d(?:e la|e l|u|es|e) ", "");
    }
}
