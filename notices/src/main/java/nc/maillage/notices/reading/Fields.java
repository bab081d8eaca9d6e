package nc.maillage.notices.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nc.maillage.notices.How;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.Reading;
import org.jspecify.annotations.Nullable;

/** The record while it is being filled. */
final class Fields {
    private final Map<NoticeField, Reading<?>> readings = new EnumMap<>(NoticeField.class);

    void put(NoticeField field, Reading<?> reading) {
        readings.put(field, reading);
    }

    void read(NoticeField field, Object value, String raw, int line) {
        readings.put(field, Reading.read(value, raw, line));
    }

    /** As printed; repaired where something had to be done for it. */
    void text(NoticeField field, String value, String raw, int line, List<String> mends) {
        if (value.isEmpty()) {
            put(field, line == 0 ? Reading.absent() : Reading.empty(line));
        } else if (mends.isEmpty()) {
            put(field, Reading.read(value, raw, line));
        } else {
            put(field, Reading.repaired(value, raw, line, String.join("\u202F; ", mends)));
        }
    }

    boolean has(NoticeField field) {
        Reading<?> reading = readings.get(field);
        return reading != null && reading.value() != null;
    }

    @Nullable
    Object value(NoticeField field) {
        Reading<?> reading = readings.get(field);
        return reading == null ? null : reading.value();
    }

    @Nullable
    Reading<?> reading(NoticeField field) {
        return readings.get(field);
    }

    void doubt(NoticeField field, int trust, String words) {
        Reading<?> reading = readings.get(field);
        if (reading != null && reading.how() != How.ABSENT) {
            readings.put(field, reading.doubted(trust, words));
        }
    }

    Notice finished() {
        return new Notice(readings);
    }
}
