package nc.maillage.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** One entry of a book of the demonstration, or a part of one. */
record BookEntry(Map<?, ?> values) {
    private BookEntry(Object node) {
        this((Map<?, ?>) node);
    }

    /** @throws IllegalStateException when the program lacks the book */
    static List<BookEntry> of(String book) {
        try (InputStream in = BookEntry.class.getResourceAsStream(book)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + book);
            }
            var entries = (List<?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            return entries.stream().<BookEntry>map(BookEntry::new).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String text(String key) {
        var text = optional(key);
        if (text == null) {
            throw new IllegalStateException("a book of the demonstration lacks " + key + " in " + values);
        }
        return text;
    }

    @Nullable
    String optional(String key) {
        var value = values.get(key);
        return value == null ? null : value.toString();
    }

    @Nullable
    Integer number(String key) {
        var text = optional(key);
        return text == null ? null : Integer.valueOf(text);
    }

    int required(String key) {
        return Integer.parseInt(text(key));
    }

    boolean yes(String key) {
        return Boolean.parseBoolean(optional(key));
    }

    List<String> texts(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    @Nullable
    BookEntry entry(String key) {
        return values.get(key) instanceof Map<?, ?> map ? new BookEntry(map) : null;
    }

    List<BookEntry> entries(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().<BookEntry>map(BookEntry::new).toList()
                : List.of();
    }
}
