package nc.maillage.schemes.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nc.maillage.law.AsOf;
import nc.maillage.law.parameter.DatedValue;
import nc.maillage.law.parameter.Parameter;
import nc.maillage.platform.French;
import org.jspecify.annotations.Nullable;

/**
 * « Chiffre d’un jour » : the value in force as known, the day it ends, and what follows it or waits for a second person.
 *
 * @param until last day of the value, null while nothing follows it
 * @param coming approved or shipped, known by then, each from a later day
 * @param waiting proposed here by then, and read by nobody else yet
 */
public record FigureOfDay(
        Parameter parameter,
        Optional<DatedValue> value,
        @Nullable LocalDate until,
        List<DatedValue> coming,
        List<OverlaidValue> waiting) {

    /** @param own what this collectivity proposed or approved, of any figure */
    public static FigureOfDay of(Parameter parameter, AsOf asOf, List<OverlaidValue> own) {
        var here = own.stream()
                .filter(each -> each.value().key().equals(parameter.key()))
                .toList();
        var coming = parameter.values().stream()
                .filter(value -> value.appliesFrom().isAfter(asOf.day()))
                .filter(value -> !value.knownFrom().isAfter(asOf.knownOn()) || approvedBy(asOf.knownOn(), value, here))
                .filter(value -> parameter.values().stream().noneMatch(other -> corrects(other, value, asOf)))
                .toList();
        var waiting = here.stream()
                .filter(each -> each.standing() instanceof Standing.Proposed)
                .filter(each -> !French.dayOf(each.proposedAt()).isAfter(asOf.knownOn()))
                .toList();
        var value = parameter.at(asOf);
        return new FigureOfDay(
                parameter,
                value,
                value.isPresent() && !coming.isEmpty()
                        ? coming.getFirst().appliesFrom().minusDays(1)
                        : null,
                coming,
                waiting);
    }

    /** A value of this collectivity is known to it once approved, even where its text has no day of publication. */
    private static boolean approvedBy(LocalDate day, DatedValue value, List<OverlaidValue> here) {
        return here.stream()
                .anyMatch(each -> each.value().equals(value)
                        && each.standing() instanceof Standing.Approved(var _, var at)
                        && !French.dayOf(at).isAfter(day));
    }

    private static boolean corrects(DatedValue other, DatedValue value, AsOf asOf) {
        return other.appliesFrom().equals(value.appliesFrom())
                && other.knownFrom().isAfter(value.knownFrom())
                && !other.knownFrom().isAfter(asOf.knownOn());
    }
}
