package nc.maillage.recruitment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nc.maillage.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * « Poste » : a place of a unit, whoever holds it.
 *
 * @param unit the one that it is in, or goes to
 * @param openedOn first day on which a notice tells of it
 * @param closedOn its last day
 * @param occupancies oldest first
 * @param steps oldest first
 */
public record Post(
        UUID id,
        UnitId unit,
        String title,
        @Nullable String corps,
        @Nullable String job,
        @Nullable String place,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        List<Occupancy> occupancies,
        List<PostStep> steps) {
    public Post {
        occupancies = List.copyOf(occupancies);
        steps = List.copyOf(steps);
    }

    /** « Poste offert » : as a notice first tells of it. */
    public static Post offered(
            UUID id,
            UnitId unit,
            String title,
            @Nullable String corps,
            @Nullable String job,
            @Nullable String place,
            LocalDate openedOn) {
        return new Post(id, unit, title, corps, job, place, openedOn, null, List.of(), List.of());
    }

    /** By the day from which each holds. */
    public List<PostStep> moves() {
        return steps.stream()
                .filter(step -> step.kind() == PostStep.Kind.MOVED)
                .sorted(Comparator.comparing(PostStep::on))
                .toList();
    }

    public UnitId unitOn(LocalDate day) {
        for (var move : moves()) {
            var change = move.unit();
            if (change != null && day.isBefore(move.on())) {
                return change.before();
            }
        }
        return unit;
    }

    public boolean wasIn(UnitId other) {
        return unit.equals(other)
                || moves().stream()
                        .map(PostStep::unit)
                        .anyMatch(change -> change != null && change.before().equals(other));
    }

    public boolean openOn(LocalDate day) {
        return !day.isBefore(openedOn) && (closedOn == null || !day.isAfter(closedOn));
    }

    public boolean vacantOn(LocalDate day) {
        return occupancies.stream().noneMatch(each -> each.holdsOn(day));
    }

    /** « Vacances » : the periods without an occupant, from its first day to that one; the last goes on until it is closed. */
    public List<Vacancy> vacancies(LocalDate today) {
        var periods = new ArrayList<Vacancy>();
        var from = openedOn;
        for (var each : occupancies) {
            if (from.isBefore(each.from())) {
                periods.add(new Vacancy(from, each.from().minusDays(1)));
            }
            var last = each.to();
            if (last == null) {
                return periods;
            }
            from = last.plusDays(1);
        }
        if (!from.isAfter(today) && (closedOn == null || !from.isAfter(closedOn))) {
            periods.add(new Vacancy(from, closedOn));
        }
        return periods;
    }

    /** « Vacance », both days included. */
    public record Vacancy(LocalDate from, @Nullable LocalDate to) {}
}
