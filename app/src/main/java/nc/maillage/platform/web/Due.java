package nc.maillage.platform.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nc.maillage.platform.French;

/** « Échéance » : how many days are left, said in words, with the date below. */
public record Due(Tone tone, String icon, String words, String detail) {
    private static final int SOON = 7;

    public static Due of(LocalDate due, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, due);
        var detail = French.shortDate(due);
        if (left < 0) {
            return new Due(Tone.NO, "alert", "En retard de " + French.count(-left, "jour", "jours"), detail);
        }
        return new Due(left <= SOON ? Tone.JUDGE : Tone.CALM, "clock", inWords(left), detail);
    }

    /** The clock stands still since that day, both days counted as dates. */
    public static Due suspended(LocalDate since, LocalDate today) {
        long days = ChronoUnit.DAYS.between(since, today);
        var detail = days == 0 ? "depuis aujourd’hui" : "depuis " + French.count(days, "jour", "jours");
        return new Due(Tone.PAUSE, "pause", "Suspendue", detail);
    }

    public static Due none() {
        return new Due(Tone.CALM, "none", "Sans échéance", "");
    }

    private static String inWords(long left) {
        return switch ((int) Math.min(left, Integer.MAX_VALUE)) {
            case 0 -> "Aujourd’hui";
            case 1 -> "Demain";
            default -> "Dans " + French.count(left, "jour", "jours");
        };
    }
}
