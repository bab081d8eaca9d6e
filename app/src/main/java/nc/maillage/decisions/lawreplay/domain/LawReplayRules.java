package nc.maillage.decisions.lawreplay.domain;

import java.time.LocalDate;
import java.util.Optional;
import nc.maillage.law.FrenchText;
import org.jspecify.annotations.Nullable;

/**
 * « Règles d’un rejeu » : what is refused before anything is read.
 *
 * @param oldest the first day on which the law of these schemes is known; null where none is
 */
public record LawReplayRules(LawReplay asked, @Nullable LocalDate oldest, LocalDate today) {
    /** « Refus » : the field and the French sentence. */
    public record Objection(String field, String why) {}

    public Optional<Objection> objection() {
        return known("from", asked.from())
                .or(() -> known("to", asked.to()))
                .or(this::order)
                .or(this::period);
    }

    private Optional<Objection> known(String field, LawReading side) {
        if (side.knownOn().isAfter(today)) {
            return Optional.of(new Objection(
                    field,
                    "Le %s n’est pas encore venu : nul ne sait le droit qui sera connu ce jour-là."
                            .formatted(FrenchText.date(side.knownOn()))));
        }
        if (oldest != null && side.knownOn().isBefore(oldest)) {
            return Optional.of(new Objection(
                    field,
                    "Le %s vient avant le droit le plus ancien que connaisse le programme : donnez un jour à partir du %s."
                            .formatted(FrenchText.date(side.knownOn()), FrenchText.date(oldest))));
        }
        return Optional.empty();
    }

    private Optional<Objection> order() {
        var from = asked.from().knownOn();
        var to = asked.to().knownOn();
        if (from.equals(to)) {
            return Optional.of(new Objection(
                    "to",
                    "Les deux côtés sont le même droit, connu le %s : rien ne peut changer de l’un à l’autre."
                            .formatted(FrenchText.date(from))));
        }
        return from.isAfter(to)
                ? Optional.of(new Objection(
                        "to",
                        "Le droit d’arrivée (connu le %s) vient avant celui de départ (connu le %s) : inversez-les."
                                .formatted(FrenchText.date(to), FrenchText.date(from))))
                : Optional.empty();
    }

    private Optional<Objection> period() {
        var first = asked.signedFrom();
        var last = asked.signedTo();
        return first != null && last != null && last.isBefore(first)
                ? Optional.of(new Objection("signedTo", "Le dernier jour vient avant le premier."))
                : Optional.empty();
    }
}
