package nc.maillage.demo.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nc.maillage.demo.plan.Aid.Told;
import nc.maillage.demo.plan.Aids.Wanted;
import nc.maillage.demo.plan.Families.Family;
import nc.maillage.demo.plan.Request.Attached;
import nc.maillage.demo.plan.Step.Body;
import nc.maillage.law.bourses.nord.BoursesNord;
import nc.maillage.law.fact.CommonFacts;
import nc.maillage.law.hebergement.sud.HebergementSud;

/** « Règles connues depuis peu » : what came in before anyone could judge it waits for the day its rule is known. */
final class LatelyKnown {
    private static final int WAITED = 20;
    private static final int OLD = 61;
    private static final int COUNTED_FROM = 60;
    private static final int YOUNGEST = 2;
    private static final int SECOND_DEGREE = 11;
    private static final String FORM = "Formulaire de demande signé";
    private static final String SCHOOL = "Certificat de scolarité";

    private final Families families;
    private final LocalDate today;
    private final Chance chance;

    LatelyKnown(Families families, LocalDate today, Chance chance) {
        this.families = families;
        this.today = today;
        this.chance = chance;
    }

    /** « Aide à l’hébergement du Sud » ; the day of the first recognition lies on both sides of the age that counts. */
    List<Wanted> housing(Family family) {
        var own = chance.on("housing", family.applicant());
        var day = day(HebergementSud.KEY, own);
        var person = families.applicant(family);
        if (!day.isBefore(today) || person.ageOn(day) < OLD) {
            return List.of();
        }
        var first = person.birth().plusYears(COUNTED_FROM).plusDays(own.between(-200, 200));
        boolean late = own.perMille(500);
        var facts = List.of(
                new Told(CommonFacts.BIRTH_DATE, person.birth().toString(), Aid.SHEET),
                new Told(CommonFacts.RESIDENCE_PROVINCE, "sud", Aid.SHEET),
                new Told("first_recognition_request", first.toString(), "Récépissé de la commission"),
                new Told("recognition", late ? "jamais" : "sous-le-taux", "Notification de la commission"),
                new Told("recognised_on", first.plusMonths(3).toString(), "Notification de la commission"),
                new Told("accommodated", own.perMille(900), "Attestation d’accueil de la structure"));
        return List.of(new Wanted(
                HebergementSud.KEY,
                Body.SUD,
                List.of(),
                day,
                late
                        ? facts.stream()
                                .filter(told -> !told.key().equals("recognised_on"))
                                .toList()
                        : facts,
                List.of(
                        new Told(
                                "recognising_commission",
                                own.perMille(850) ? "province" : "nouvelle-caledonie",
                                "Notification lue par le service."),
                        yes("request_on_the_day", true, "Déposée le jour de l’anniversaire."),
                        yes("province_takes_anyway", own.perMille(500), "Situation examinée en réunion de service."),
                        yes("structure_admitted", own.perMille(900), "Structure connue du service."),
                        yes("other_conditions", own.perMille(850), "Ressources et adresse vérifiées."),
                        new Told("person_share", 5_000L * own.between(2, 9), "Pension lue sur le relevé."),
                        new Told("commission_amount", 10_000L * own.between(6, 18), "Séance de la commission."))));
    }

    /** « Bourse scolaire du Nord » for the pupils of a family. */
    List<Wanted> grants(Family family) {
        var own = chance.on("grants", family.applicant());
        var day = day(BoursesNord.KEY, own);
        if (!day.isBefore(today)) {
            return List.of();
        }
        return families.attachedOn(family, day).stream()
                .filter(attached -> !attached.partner() && ageOf(attached, day) >= YOUNGEST)
                .limit(2)
                .map(pupil -> grant(pupil, day, own))
                .toList();
    }

    private Wanted grant(Attached pupil, LocalDate day, Chance own) {
        boolean here = own.perMille(800);
        var facts = new ArrayList<>(List.of(
                new Told(
                        CommonFacts.PUPIL_BIRTH_DATE,
                        families.person(pupil.person()).birth().toString(),
                        Aid.SHEET),
                new Told("school_degree", ageOf(pupil, day) < SECOND_DEGREE ? "premier" : "second", SCHOOL),
                new Told(
                        CommonFacts.PUPIL_STATUS,
                        own.pick(List.of("externe", "demi-pensionnaire", "pensionnaire")),
                        SCHOOL),
                new Told("school_province", here ? "nord" : "sud", SCHOOL),
                new Told(CommonFacts.RESIDENCE_PROVINCE, "nord", Aid.SHEET)));
        if (!here) {
            facts.add(new Told(
                    "schooling_exception", own.pick(List.of("pas-de-place", "regroupement-familial", "autre")), FORM));
        }
        return new Wanted(
                BoursesNord.KEY,
                Body.NORD,
                List.of(pupil.person()),
                day,
                facts,
                List.of(
                        new Told("centre_of_interests", "nord", "Terres et famille dans la commune."),
                        yes("resources", own.perMille(850), "Ressources de la famille lues par le service.")));
    }

    private int ageOf(Attached attached, LocalDate day) {
        return families.person(attached.person()).ageOn(day);
    }

    /** From a little before its rule is known; today where there is no such day yet. */
    private LocalDate day(String scheme, Chance own) {
        var first = new LawChanges(scheme).first().minusDays(WAITED);
        int span = Math.toIntExact(today.minusDays(3).toEpochDay() - first.toEpochDay());
        return span < 0 ? today : WorkDays.onOrBefore(first.plusDays(own.between(0, span)));
    }

    private static Told yes(String key, boolean yes, String why) {
        return new Told(key, yes ? "oui" : "non", why);
    }
}
