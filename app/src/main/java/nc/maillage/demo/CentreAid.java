package nc.maillage.demo;

import java.time.LocalDate;
import java.util.Map;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.demo.plan.HolidayAids;
import nc.maillage.law.Grade;
import nc.maillage.law.configured.AidModels;
import nc.maillage.platform.French;
import nc.maillage.platform.WorkingClock;
import nc.maillage.schemes.AidPublication;
import org.springframework.stereotype.Component;

/** The aid that the centre set up without code: its administrator starts from the model, its director publishes. */
@Component
class CentreAid {
    /** An invented text, as those of the delegations are; what the press says of the model is not law here. */
    private static final Map<String, String> OF_THE_COMMUNE = Map.ofEntries(
            Map.entry("key", HolidayAids.KEY),
            Map.entry("applies_from", French.numericDate(HolidayAids.SINCE)),
            Map.entry("attested", "non"),
            Map.entry("source.text", "Délibération inventée pour la démonstration n°\u00A02025-014/DEMO"),
            Map.entry("source.date", French.numericDate(HolidayAids.SINCE.minusDays(5))),
            Map.entry("source.link", ""),
            Map.entry("source.grade", Grade.OFFICIAL.symbol()),
            Map.entry("source.confirmed", "oui"),
            Map.entry("judged[0].title", "Habiter Le Mont-Dore"),
            Map.entry("judged[0].question", "L’habitation au Mont-Dore suffit-elle pour l’aide\u202F?"),
            Map.entry("pieces[0].hint", ""));

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
            var draft = CurrentAgent.actAs(
                    author,
                    () -> aids.fromModel(
                            AidModels.vacancesNoumea().key(),
                            OF_THE_COMMUNE,
                            "Reprise du modèle de Nouméa pour la démonstration : le texte est inventé."));
            return CurrentAgent.actAs(reader, () -> aids.publish(draft));
        });
    }
}
