package nc.maillage.recruitment.usecase;

import java.time.LocalDate;
import java.util.Optional;
import nc.maillage.organisation.Unit;
import nc.maillage.organisation.Units;
import nc.maillage.recruitment.domain.KnownUnits;
import nc.maillage.recruitment.domain.Proposed;
import org.jspecify.annotations.Nullable;

/** The units of the house, read once for many proposals and again after each that changes them. */
final class SeenUnits {
    private final Units units;
    private @Nullable KnownUnits known;

    SeenUnits(Units units) {
        this.units = units;
    }

    Optional<Unit> find(
            @Nullable String name, @Nullable String acronym, LocalDate day, Proposed.@Nullable Direction within) {
        var seen = known == null ? new KnownUnits(units.tree()) : known;
        known = seen;
        return seen.find(name, acronym, day, within);
    }

    void forget() {
        known = null;
    }
}
