package nc.maillage.demo.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nc.maillage.demo.plan.Aid.Told;
import nc.maillage.demo.plan.Aids.Wanted;
import nc.maillage.demo.plan.Families.Family;
import nc.maillage.demo.plan.Step.Body;
import nc.maillage.law.fact.CommonFacts;
import nc.maillage.law.vieillesse.nord.MinimumVieillesseNord;
import nc.maillage.law.vieillesse.sud.MinimumVieillesseSud;

/** « Minimum vieillesse » of the Sud and of the Nord: the amount is the one that the commission is said to have fixed. */
final class OldAge {
    private static final int LEAST_AGE = 58;
    private static final int LONGEST_AGO = 560;
    private static final String FORM = "Formulaire de demande signé";

    private final Families families;
    private final LocalDate today;
    private final Chance chance;

    OldAge(Families families, LocalDate today, Chance chance) {
        this.families = families;
        this.today = today;
        this.chance = chance;
    }

    List<Wanted> south(Family family) {
        var own = chance.on("south", family.applicant());
        var day = day(own);
        if (families.applicant(family).ageOn(day) < LEAST_AGE) {
            return List.of();
        }
        var facts = personal(family, own);
        boolean children = own.perMille(400);
        facts.add(new Told("obliged_children", children, "Livret de famille"));
        facts.add(new Told("share_refused", false, FORM));
        return List.of(new Wanted(
                MinimumVieillesseSud.KEY,
                Body.SUD,
                List.of(),
                day,
                facts,
                List.of(
                        judged("residence_condition", true, "Vit en province Sud depuis des années, adresse vérifiée."),
                        judged("resources_condition", own.perMille(850), "Relevés de compte et attestations lus."),
                        judged("age_on_the_day", true, "Demande déposée le jour de l’anniversaire."),
                        judged("pension_not_required", false, "La pension est à demander d’abord."),
                        judged("pension_meanwhile", false, "La pension est à demander d’abord."),
                        new Told("children_share", 5_000L + 1_000L * own.between(0, 9), "Revenus des enfants lus."),
                        amount(own))));
    }

    List<Wanted> north(Family family) {
        var own = chance.on("north", family.applicant());
        var day = day(own);
        if (families.applicant(family).ageOn(day) < LEAST_AGE) {
            return List.of();
        }
        var facts = personal(family, own);
        facts.add(new Told(CommonFacts.RESIDENCE_PROVINCE, "nord", Aid.SHEET));
        facts.add(new Told(
                CommonFacts.RESIDENCE_SINCE, families.since(family.home()).toString(), Aid.SHEET));
        facts.add(new Told("accommodated", false, FORM));
        facts.add(new Told(CommonFacts.IN_COUPLE, false, FORM));
        facts.add(new Told("commune_visa", true, "Visa de la commune sur la demande"));
        return List.of(new Wanted(
                MinimumVieillesseNord.KEY,
                Body.NORD,
                List.of(),
                day,
                facts,
                List.of(
                        new Told("centre_of_interests", "nord", "Terres et famille dans la commune."),
                        new Told(
                                "retained_resources",
                                1_000L * own.between(0, 110),
                                "Vente de produits et aide des enfants, avis de la commune."),
                        judged("residence_on_the_day", true, "Arrivée attestée par la commune."),
                        judged("pension_meanwhile", false, "La pension est à demander d’abord."),
                        amount(own))));
    }

    private LocalDate day(Chance own) {
        return WorkDays.onOrBefore(today.minusDays(own.between(3, LONGEST_AGO)));
    }

    private List<Told> personal(Family family, Chance own) {
        boolean salaried = own.perMille(550);
        var facts = new ArrayList<Told>();
        facts.add(new Told(
                CommonFacts.BIRTH_DATE, families.applicant(family).birth().toString(), Aid.SHEET));
        facts.add(new Told("salaried_work", salaried, FORM));
        facts.add(new Told("pension_claimed", salaried && own.perMille(850), "Récépissé de la caisse de retraite"));
        return facts;
    }

    private static Told judged(String key, boolean yes, String why) {
        return new Told(key, yes ? "oui" : "non", why);
    }

    private static Told amount(Chance own) {
        return new Told("commission_amount", 5_000L * own.between(6, 17), "Séance de la commission, procès-verbal lu.");
    }
}
