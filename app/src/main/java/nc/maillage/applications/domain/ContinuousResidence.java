package nc.maillage.applications.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nc.maillage.people.Residence;
import org.jspecify.annotations.Nullable;

/**
 * « Résidence continue » : the province lived in on a day and since when without a gap, moves within it being no break.
 *
 * @param first the dwelling in which it began, {@code current} the one of that day; often the same
 */
public record ContinuousResidence(Residence first, Residence current) {
    public LocalDate since() {
        return first.from();
    }

    /** Null outside New Caledonia. */
    public @Nullable String province() {
        return current.province();
    }

    public static Optional<ContinuousResidence> on(LocalDate day, List<Residence> residences) {
        var backwards = residences.stream()
                .filter(each -> !each.from().isAfter(day))
                .sorted(Comparator.comparing(Residence::from).reversed())
                .toList();
        if (backwards.isEmpty() || ended(backwards.getFirst(), day)) {
            return Optional.empty();
        }
        var current = backwards.getFirst();
        var first = current;
        for (var earlier : backwards.subList(1, backwards.size())) {
            if (!Objects.equals(earlier.province(), current.province())
                    || ended(earlier, first.from().minusDays(1))) {
                break;
            }
            first = earlier;
        }
        return Optional.of(new ContinuousResidence(first, current));
    }

    private static boolean ended(Residence residence, LocalDate day) {
        return residence.to() != null && residence.to().isBefore(day);
    }
}
