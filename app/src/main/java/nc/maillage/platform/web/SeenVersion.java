package nc.maillage.platform.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * « Version lue » : the version of a file on the page that sent the form. One that is missing or unreadable is nobody's,
 * and the form is then told that it is stale; it never stands before the question whether there is such a file.
 */
public record SeenVersion(int number) {
    private static final Pattern WRITTEN = Pattern.compile("[0-9]{1,9}");
    private static final int NOBODY = -1;

    /** The binder of forms finds this by its name. */
    public static SeenVersion valueOf(@Nullable String typed) {
        return new SeenVersion(typed != null && WRITTEN.matcher(typed).matches() ? Integer.parseInt(typed) : NOBODY);
    }
}
