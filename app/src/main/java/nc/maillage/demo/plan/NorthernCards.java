package nc.maillage.demo.plan;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.demo.plan.Aid.Told;
import nc.maillage.demo.plan.Aids.Wanted;
import nc.maillage.demo.plan.Families.Family;
import nc.maillage.demo.plan.Step.Body;
import nc.maillage.law.amg.nord.AmgNord;
import nc.maillage.law.fact.CommonFacts;

/** « Cartes d’aide médicale du Nord » : residence and resources are judged by a person, since no text of them was found. */
final class NorthernCards {
    private static final int LONGEST_AGO = 620;

    private final Families families;
    private final LocalDate today;
    private final Chance chance;

    NorthernCards(Families families, LocalDate today, Chance chance) {
        this.families = families;
        this.today = today;
        this.chance = chance;
    }

    List<Wanted> of(Family family) {
        var own = chance.on("family", family.applicant());
        var person = families.applicant(family);
        var day = WorkDays.onOrBefore(today.minusDays(own.between(3, LONGEST_AGO)));
        if (person.ageOn(day) < Shape.MAJORITY) {
            return List.of();
        }
        boolean poor = own.perMille(840);
        return List.of(new Wanted(
                AmgNord.KEY,
                Body.NORD,
                List.of(),
                day,
                List.of(
                        new Told("renewal", false, "Formulaire de demande signé"),
                        new Told(CommonFacts.OTHER_COVER, person.cover() != Person.Cover.NONE, Aid.SHEET),
                        new Told("pregnant", false, "Formulaire de demande signé"),
                        new Told("veteran", false, "Formulaire de demande signé")),
                List.of(
                        new Told(
                                "residence_condition", "oui", "Vit dans la commune, attestation du conseil des clans."),
                        new Told(
                                "resources_condition",
                                poor ? "oui" : "non",
                                poor ? "Pas de salaire, avis de la commune." : "Salaire régulier d’une mine."))));
    }
}
