package nc.maillage.people.web;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a form chose among known things; what it cannot be is nothing. */
final class Chosen {
    private Chosen() {}

    static <E extends Enum<E>> @Nullable E of(Class<E> among, @Nullable String name) {
        return Stream.of(among.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Version 0 is nobody's: a form without it is told to be stale. */
    static int version(@Nullable Integer version) {
        return version == null ? 0 : version;
    }
}
