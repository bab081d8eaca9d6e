package nc.maillage.demo.plan;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.demo.plan.Aid.Told;
import nc.maillage.demo.plan.Aids.Wanted;
import nc.maillage.demo.plan.Families.Family;
import nc.maillage.demo.plan.Request.Attached;
import nc.maillage.demo.plan.Step.Body;
import nc.maillage.law.bourses.sud.BoursesSud;
import nc.maillage.law.fact.CommonFacts;

/** « Bourses scolaires » of the Sud over the three campaigns in which their condition of residence went to and fro. */
final class SchoolGrants {
    private static final int YOUNGEST = 3;
    private static final int SECOND_DEGREE = 11;
    private static final String SCHOOL = "Certificat de scolarité";
    private static final List<Campaign> CAMPAIGNS = List.of(
            new Campaign(LocalDate.of(2024, 7, 16), LocalDate.of(2025, 2, 14), 550),
            new Campaign(LocalDate.of(2025, 2, 17), LocalDate.of(2025, 9, 26), 650),
            new Campaign(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 9, 25), 800));

    private final Families families;
    private final LocalDate today;
    private final Chance chance;

    SchoolGrants(Families families, LocalDate today, Chance chance) {
        this.families = families;
        this.today = today;
        this.chance = chance;
    }

    /** « Campagne » : both days included; so many in a thousand of its requests renew a grant. */
    private record Campaign(LocalDate first, LocalDate last, int renewals) {
        LocalDate day(Chance chance) {
            int days = Math.toIntExact(last.toEpochDay() - first.toEpochDay());
            return WorkDays.onOrBefore(first.plusDays(chance.between(0, days)));
        }
    }

    static int campaigns() {
        return CAMPAIGNS.size();
    }

    /** For two of its pupils at most, in the campaign of that rank. */
    List<Wanted> of(Family family, int rank) {
        var campaign = CAMPAIGNS.get(rank);
        var own = chance.on("campaign " + rank, family.applicant());
        var day = campaign.day(own);
        if (!day.isBefore(today) || !own.perMille(700)) {
            return List.of();
        }
        return families.attachedOn(family, day).stream()
                .filter(attached -> !attached.partner() && ageOf(attached, day) >= YOUNGEST)
                .limit(2)
                .map(pupil -> grant(family, pupil, day, campaign, own))
                .toList();
    }

    private int ageOf(Attached attached, LocalDate day) {
        return families.person(attached.person()).ageOn(day);
    }

    private Wanted grant(Family family, Attached pupil, LocalDate day, Campaign campaign, Chance own) {
        var facts = List.of(
                new Told("aid_asked", "bourse", "Formulaire de demande signé"),
                new Told(
                        "application_kind",
                        own.perMille(campaign.renewals()) ? "renouvellement" : "premiere",
                        "Formulaire de demande signé"),
                new Told("school_degree", ageOf(pupil, day) < SECOND_DEGREE ? "premier" : "second", SCHOOL),
                new Told(
                        CommonFacts.PUPIL_STATUS, own.pick(List.of("externe", "demi-pensionnaire", "interne")), SCHOOL),
                new Told(CommonFacts.RESIDENCE_PROVINCE, "sud", Aid.SHEET),
                new Told(
                        CommonFacts.RESIDENCE_SINCE,
                        families.since(family.home()).toString(),
                        Aid.SHEET));
        boolean poor = !own.perMille(70);
        var answers = List.of(
                new Told(
                        "resources",
                        poor ? "oui" : "non",
                        poor
                                ? "Avis d’imposition et bulletins de salaire lus par le service."
                                : "Deux salaires réguliers : les ressources n’ouvrent pas droit."),
                new Told("residence_on_the_day", "oui", "Bail signé le jour même de l’arrivée."),
                new Told(
                        "suspended_duration",
                        "tenue-pour-remplie",
                        "Ordonnance du 10 juin 2025 : la durée ne peut plus faire refuser."),
                new Told(
                        "late_application",
                        own.perMille(600) ? "oui" : "non",
                        "Changement de situation en cours d’année, examiné par le bureau."));
        return new Wanted(BoursesSud.KEY, Body.SUD, List.of(pupil.person()), day, facts, answers);
    }
}
