package nc.maillage.schemes.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/** Turns typed fields into the values of the law's neutral map; what cannot be read is told on its field. */
final class EntryFields {
    private static final long MOST_FRANCS = 99_999_999;

    private final AidEntry entry;
    private final FormErrors errors;

    EntryFields(AidEntry entry, FormErrors errors) {
        this.entry = entry;
        this.errors = errors;
    }

    /** A part under construction: a field is put into it under its last name. */
    Part part(String prefix) {
        return new Part(prefix);
    }

    final class Part {
        private final String prefix;
        private final Map<String, Object> map = new LinkedHashMap<>();

        private Part(String prefix) {
            this.prefix = prefix;
        }

        Part text(String field) {
            var text = entry.text(prefix + field);
            return text.isEmpty() ? this : put(field, text);
        }

        Part yes(String field) {
            return put(field, entry.is(prefix + field));
        }

        Part count(String field, int least, int most) {
            Integer count = Typed.count(entry.text(prefix + field), least, most).orNull(prefix + field, errors);
            return wrong(field) ? put(field, (long) least) : put(field, count == null ? null : count.longValue());
        }

        Part francs(String field) {
            Long francs = Typed.francs(entry.text(prefix + field)).orNull(prefix + field, errors);
            if (francs != null && francs > MOST_FRANCS) {
                errors.add(prefix + field, "Ce montant est trop grand : 99 999 999 F au plus. Vérifiez les zéros.");
            }
            return wrong(field) ? put(field, 0L) : put(field, francs);
        }

        Part day(String field) {
            LocalDate day = Typed.date(entry.text(prefix + field)).orNull(prefix + field, errors);
            return wrong(field)
                    ? put(field, LocalDate.EPOCH.toString())
                    : put(field, day == null ? null : day.toString());
        }

        /** The name of a line, made of its label where it has none yet. */
        Part key(String label) {
            var key = entry.text(prefix + "key");
            return put("key", key.isEmpty() ? ShortName.of(entry.text(prefix + label)) : key);
        }

        Part put(String field, @Nullable Object value) {
            if (value != null && !"".equals(value)) {
                map.put(field, value);
            }
            return this;
        }

        Map<String, Object> map() {
            return map;
        }

        private boolean wrong(String field) {
            return errors.of(prefix + field) != null;
        }
    }
}
