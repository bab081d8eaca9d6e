package nc.maillage.platform.web;

import java.time.LocalDate;
import nc.maillage.platform.French;
import org.jspecify.annotations.Nullable;

/** « Fait d’histoire » : what happened that day, by whom and from where; a link opens it. */
public record StoryItem(
        LocalDate day,
        @Nullable String time,
        String title,
        @Nullable String detail,
        @Nullable String source,
        @Nullable String href) {
    public static StoryItem of(LocalDate day, String title, @Nullable String source) {
        return new StoryItem(day, null, title, null, source, null);
    }

    public StoryItem at(String hour) {
        return new StoryItem(day, hour, title, detail, source, href);
    }

    public StoryItem telling(String more) {
        return new StoryItem(day, time, title, more, source, href);
    }

    public StoryItem linkedTo(String target) {
        return new StoryItem(day, time, title, detail, source, target);
    }

    /** « samedi 21 novembre 2026, 10 h 30 ». */
    public String when() {
        return time == null ? French.date(day) : French.date(day) + ", " + time;
    }
}
