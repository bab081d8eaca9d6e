package nc.maillage.applications.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** « Numéro de demande » : scheme, year of registration and rank in that year, without hole, such as AMG-2026-04417. */
public record ApplicationNumber(String prefix, int year, int rank) {
    private static final Pattern WRITTEN = Pattern.compile("([A-Z][A-Z0-9]{1,11})-(\\d{4})-(\\d{5,7})");

    public ApplicationNumber {
        if (rank < 1) {
            throw new IllegalArgumentException("rank " + rank);
        }
    }

    /** The first word of the key of a scheme: AMG for {@code amg-sud}. */
    public static String prefixOf(String scheme) {
        return scheme.replaceFirst("-.*", "").toUpperCase(Locale.ROOT);
    }

    /** Lower case and surrounding spaces are forgiven. */
    public static Optional<ApplicationNumber> read(String text) {
        var match = WRITTEN.matcher(text.strip().toUpperCase(Locale.ROOT));
        return match.matches()
                ? Optional.of(new ApplicationNumber(
                        match.group(1), Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "%s-%04d-%05d".formatted(prefix, year, rank);
    }
}
