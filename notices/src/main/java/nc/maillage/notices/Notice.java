package nc.maillage.notices;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** « Avis de vacance de poste »: the record of one notice, each field with how it was read. */
public final class Notice {
    private final Map<NoticeField, Reading<?>> readings;

    public Notice(Map<NoticeField, ? extends Reading<?>> readings) {
        Map<NoticeField, Reading<?>> all = new EnumMap<>(NoticeField.class);
        for (NoticeField field : NoticeField.values()) {
            Reading<?> reading = readings.get(field);
            all.put(field, reading == null ? Reading.absent() : reading);
        }
        this.readings = Collections.unmodifiableMap(all);
    }

    public Map<NoticeField, Reading<?>> readings() {
        return readings;
    }

    public Reading<?> reading(NoticeField field) {
        return Objects.requireNonNull(readings.get(field));
    }

    public @Nullable String text(NoticeField field) {
        return value(field, String.class);
    }

    public @Nullable LocalDate day(NoticeField field) {
        return value(field, LocalDate.class);
    }

    public @Nullable Integer number(NoticeField field) {
        return value(field, Integer.class);
    }

    /** The lines of a list, none where the field is absent. */
    public List<String> items(NoticeField field) {
        return reading(field).value() instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    public List<ItemGroup> groups(NoticeField field) {
        return reading(field).value() instanceof List<?> list
                ? list.stream()
                        .filter(ItemGroup.class::isInstance)
                        .map(ItemGroup.class::cast)
                        .toList()
                : List.of();
    }

    public <T> @Nullable T value(NoticeField field, Class<T> type) {
        Object value = reading(field).value();
        return type.isInstance(value) ? type.cast(value) : null;
    }

    public NoticeStatus status() {
        NoticeStatus status = value(NoticeField.STATUS, NoticeStatus.class);
        return status == null ? NoticeStatus.PUBLISHED : status;
    }

    /** The same record with one field read otherwise. */
    public Notice with(NoticeField field, Reading<?> reading) {
        Map<NoticeField, Reading<?>> changed = new EnumMap<>(readings);
        changed.put(field, reading);
        return new Notice(changed);
    }

    /** Whether another record says the same, however it was read. */
    public boolean saysTheSameAs(Notice other) {
        for (NoticeField field : NoticeField.values()) {
            if (!Objects.equals(reading(field).value(), other.reading(field).value())) {
                return false;
            }
        }
        return true;
    }
}
