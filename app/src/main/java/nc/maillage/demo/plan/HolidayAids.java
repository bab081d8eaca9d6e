package nc.maillage.demo.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nc.maillage.demo.plan.Aid.Told;
import nc.maillage.demo.plan.Aids.Wanted;
import nc.maillage.demo.plan.Families.Family;
import nc.maillage.demo.plan.Step.Body;

/** « Aide aux vacances » of the centre, which its administrator set up himself: with a grant or without, a first time or again in the year. */
public final class HolidayAids {
    public static final String KEY = "vacances";
    /** That of the version of the model from which the centre starts. */
    public static final LocalDate SINCE = LocalDate.of(2025, 10, 13);

    private static final int MOST = 3;
    private static final int KNOWN_DAYS = 20;
    private static final int AGAIN = 60;
    private static final String FORM = "Formulaire de demande signé";

    private final Families families;
    private final LocalDate today;
    private final Chance chance;

    HolidayAids(Families families, LocalDate today, Chance chance) {
        this.families = families;
        this.today = today;
        this.chance = chance;
    }

    List<Wanted> of(Family family) {
        var home = family.home();
        if (home.leaves() != null || !Encounters.knownToTheCentre(home)) {
            return List.of();
        }
        var own = chance.on("holidays", family.applicant());
        var met = Encounters.metByTheCentre(home, today);
        var first = met.plusDays(KNOWN_DAYS);
        var from = first.isBefore(SINCE) ? SINCE : first;
        int span = Math.toIntExact(today.minusDays(2).toEpochDay() - from.toEpochDay());
        if (span < 1 || !isMet(home, family.applicant(), met)) {
            return List.of();
        }
        var day = WorkDays.onOrAfter(from.plusDays(own.between(0, span)));
        return families.attachedOn(family, day).stream()
                .filter(attached -> !attached.partner())
                .filter(child -> isMet(home, child.person(), met))
                .limit(MOST)
                .flatMap(child -> asked(child.person(), day, own).stream())
                .filter(wanted -> wanted.receivedOn().isBefore(today))
                .toList();
    }

    /** The centre knows those who lived there on the day when it met the home: nobody tells it of a birth after that. */
    private static boolean isMet(Home home, int person, LocalDate met) {
        return home.on(met).anyMatch(member -> member.person() == person);
    }

    private List<Wanted> asked(int child, LocalDate day, Chance own) {
        boolean grant = own.perMille(450);
        boolean ofAge = families.person(child).ageOn(day) >= 3;
        boolean within = own.perMille(800);
        var wanted = new ArrayList<Wanted>();
        wanted.add(wanted(child, day, grant, ofAge, within, 0));
        var again = WorkDays.onOrAfter(day.plusDays(AGAIN));
        if (ofAge && within && own.perMille(300) && again.getYear() == day.getYear()) {
            wanted.add(wanted(child, again, grant, true, true, 1));
        }
        return wanted;
    }

    private static Wanted wanted(int child, LocalDate day, boolean grant, boolean ofAge, boolean within, int given) {
        return new Wanted(
                KEY,
                Body.MONT_DORE,
                List.of(child),
                day,
                List.of(
                        new Told("right_boursier", grant, grant ? "Notification de la bourse" : FORM),
                        new Told("payments_this_year", Integer.toString(given), "Décisions de la collectivité")),
                List.of(
                        judged("judged_residence", true, "Justificatif de domicile lu."),
                        judged("judged_age", ofAge, "Livret de famille lu."),
                        judged("judged_ressources", within, "Bulletins de salaire lus.")));
    }

    private static Told judged(String key, boolean yes, String why) {
        return new Told(key, yes ? "oui" : "non", why);
    }
}
