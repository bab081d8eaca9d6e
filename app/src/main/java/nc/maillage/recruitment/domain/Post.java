package nc.maillage.recruitment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nc.maillage.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * « Poste » : a place of a unit, whoever holds it.
 *
 * @param openedOn first day on which a notice tells of it
 * @param occupancies oldest first
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
        List<Occupancy> occupancies) {
    public Post {
        occupancies = List.copyOf(occupancies);
    }

    public boolean openOn(LocalDate day) {
        return !day.isBefore(openedOn) && (closedOn == null || !day.isAfter(closedOn));
    }

    public boolean vacantOn(LocalDate day) {
        return occupancies.stream().noneMatch(each -> each.holdsOn(day));
    }

    /** « Vacances » : the periods without an occupant, from its first day to that one; the last may go on. */
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
        if (!from.isAfter(today)) {
            periods.add(new Vacancy(from, null));
        }
        return periods;
    }

    /** « Vacance », both days included. */
    public record Vacancy(LocalDate from, @Nullable LocalDate to) {}
}
