package nc.maillage.demo;

import java.time.LocalDate;

/** « Jours d’un avis », counted from its deposit, a Friday. */
record Days(LocalDate deposited, LocalDate today) {
    /** In a count, the last working day. */
    static final int TODAY = Integer.MAX_VALUE;

    LocalDate on(int count) {
        return count == TODAY ? lastWorkingDay() : deposited.plusDays(count);
    }

    private LocalDate lastWorkingDay() {
        return switch (today.getDayOfWeek()) {
            case SATURDAY -> today.minusDays(1);
            case SUNDAY -> today.minusDays(2);
            default -> today;
        };
    }
}
