package nc.maillage.access.web.administration;

import java.time.LocalDate;
import nc.maillage.organisation.DelegationRecord;
import nc.maillage.platform.French;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;

/** What the pages of delegations say of one: until when it lets sign, and whether it does today. */
final class DelegationWords {
    private DelegationWords() {}

    static LocalDate end(DelegationRecord line) {
        var revoked = line.revokedFrom();
        var to = line.delegation().to();
        if (revoked != null) {
            return revoked.minusDays(1);
        }
        return to == null ? LocalDate.MAX : to;
    }

    static String lastDay(DelegationRecord line) {
        var end = end(line);
        return end.equals(LocalDate.MAX) ? "sans terme" : French.day(end);
    }

    static StateTag state(DelegationRecord line, LocalDate today) {
        if (line.holdsOn(today)) {
            return StateTag.of(Tone.OK, "en vigueur");
        }
        if (line.revokedFrom() != null) {
            return StateTag.of(Tone.NO, "révoquée");
        }
        return StateTag.of(Tone.CALM, today.isBefore(line.delegation().from()) ? "à venir" : "finie");
    }
}
