package nc.maillage.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.demo.plan.HolidayAids;
import nc.maillage.law.configured.AidModels;
import nc.maillage.platform.French;
import nc.maillage.platform.WorkingClock;
import nc.maillage.schemes.AidPublication;
import org.springframework.stereotype.Component;

/** The aid that the centre set up without code: its administrator starts from the model, its director publishes. */
@Component
class CentreAid {
    private final AidPublication aids;
    private final WorkingClock clock;

    CentreAid(AidPublication aids, WorkingClock clock) {
        this.aids = aids;
        this.clock = clock;
    }

    /** Ready before the first day on which it applies, or when the centre opens where that is later. */
    void publish(Session author, Session reader, LocalDate opened) {
        var ready = HolidayAids.SINCE.minusDays(4);
        var day = ready.isBefore(opened) ? opened : ready;
        clock.at(day.atTime(9, 0).atZone(WorkingClock.NOUMEA).toInstant(), () -> {
            var changes = new LinkedHashMap<String, String>();
            changes.put("key", HolidayAids.KEY);
            changes.put("applies_from", French.numericDate(HolidayAids.SINCE));
            var draft = CurrentAgent.actAs(
                    author,
                    () -> aids.fromModel(
                            AidModels.vacancesNoumea().key(),
                            changes,
                            "Reprise du modèle pour la démonstration : ce que la presse dit de l’aide de Nouméa."));
            return CurrentAgent.actAs(reader, () -> aids.publish(draft));
        });
    }
}
