package nc.maillage.platform.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** « Choix » : one value of a list or of radio buttons, with what it means where the label does not say it. */
public record Choice(String value, String label, @Nullable String hint) {
    public static Choice of(String value, String label) {
        return new Choice(value, label, null);
    }

    public static <E extends Enum<E>> List<Choice> of(Class<E> values, Function<E, String> label) {
        return Stream.of(values.getEnumConstants())
                .map(each -> of(each.name(), label.apply(each)))
                .toList();
    }
}
