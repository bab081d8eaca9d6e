package nc.maillage.notices.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** « Durée habituelle »: the duration of residence that notices print for a corps, as counted. */
public record UsualDuration(String corps, String operator, int years, int same, int other) {
    public static final String SOURCE =
            "comptage de 1\u202F576 avis publiés de janvier 2024 à août 2025 (première durée imprimée, premier corps officiel)";
    private static final List<UsualDuration> ALL =
            ListFile.lines("durations.tsv").stream().map(UsualDuration::of).toList();

    public static @Nullable UsualDuration of(Corps corps) {
        for (UsualDuration duration : ALL) {
            if (duration.corps().equals(corps.name())) {
                return duration;
            }
        }
        return null;
    }

    private static UsualDuration of(String line) {
        String[] cells = line.split("\t", -1);
        return new UsualDuration(
                cells[0], cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3]), Integer.parseInt(cells[4]));
    }
}
