package nc.maillage.platform.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** « Champs de saisie » : what ties a field to its hint and its error for those who do not see the page. */
public final class Fields {
    private Fields() {}

    public static @Nullable String error(@Nullable FormErrors errors, String name) {
        return errors == null ? null : errors.of(name);
    }

    /** The value of aria-describedby, null where there is nothing to say. */
    public static @Nullable String describedBy(String name, @Nullable String hint, @Nullable String error) {
        var parts = Stream.of(hint == null ? "" : name + "-hint", error == null ? "" : name + "-error")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return parts.isEmpty() ? null : parts;
    }

    /** The first radio button bears the name of the field, so that the list of errors leads to it. */
    public static String choiceId(String name, List<Choice> choices, Choice choice) {
        var rank = choices.indexOf(choice);
        return rank == 0 ? name : name + "-" + (rank + 1);
    }
}
