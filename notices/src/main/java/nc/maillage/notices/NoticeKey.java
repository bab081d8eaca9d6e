package nc.maillage.notices;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * « Clé de l’avis »: what stays the same from one version to the next. 3134-25-0543/SR and 25-0543 are one reference; a
 * notice without a reference is known by its title and its employer.
 */
public record NoticeKey(String text) {
    private static final Pattern NUMBER = Pattern.compile("(?:^|-)(\\d{2})-(\\d{3,5})(?:/|$)");

    public static NoticeKey of(Notice notice) {
        String reference = notice.text(NoticeField.REFERENCE);
        NoticeKey numbered = reference == null ? null : ofReference(reference);
        if (numbered != null) {
            return numbered;
        }
        String named = notice.text(NoticeField.TITLE) + "|" + notice.text(NoticeField.EMPLOYER);
        return new NoticeKey("sans-reference-" + uuidOf(named).toString().substring(0, 8));
    }

    /** Null where the text is no reference. */
    public static @Nullable NoticeKey ofReference(String reference) {
        Matcher number = NUMBER.matcher(reference);
        return number.find() ? new NoticeKey(number.group(1) + "-" + number.group(2)) : null;
    }

    /** The same for every version and every site: feeds and calendars recognise the notice by it. */
    public UUID uuid() {
        return uuidOf("avis:" + text);
    }

    private static UUID uuidOf(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
