package nc.maillage.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.demo.DemoOrganisation.Cast;
import nc.maillage.demo.plan.Plan;
import nc.maillage.demo.plan.Step.Body;
import nc.maillage.demo.play.Staff;
import nc.maillage.law.amg.nord.AmgNord;
import nc.maillage.law.amg.sud.AmgSud;
import nc.maillage.law.bourses.nord.BoursesNord;
import nc.maillage.law.bourses.sud.BoursesSud;
import nc.maillage.law.hebergement.sud.HebergementSud;
import nc.maillage.law.vieillesse.nord.MinimumVieillesseNord;
import nc.maillage.law.vieillesse.sud.MinimumVieillesseSud;
import nc.maillage.organisation.Collectivity;
import nc.maillage.platform.TimeOrderedIds;
import nc.maillage.platform.WorkingClock;
import nc.maillage.schemes.SchemePublication;
import nc.maillage.schemes.SchemePublication.Drafted;
import nc.maillage.schemes.SchemePublication.NewVersion;
import nc.maillage.schemes.SchemePublication.Published;
import org.springframework.stereotype.Component;

/** What must stand before the first act: the three collectivities, their schemes published three years before, their vacancies. */
@Component
class SetStage {
    static final String PASSWORD = "demonstration";
    private static final int MONTHS_BEFORE = 40;
    private static final int VALIDITY_MONTHS = 12;
    private static final Map<Body, List<String>> PUBLISHED = Map.of(
            Body.SUD, List.of(AmgSud.KEY, BoursesSud.KEY, MinimumVieillesseSud.KEY, HebergementSud.KEY),
            Body.NORD, List.of(AmgNord.KEY, MinimumVieillesseNord.KEY, BoursesNord.KEY));

    private final DemoOrganisation organisation;
    private final SchemePublication schemes;
    private final CentreAid centre;
    private final DemoVacancies vacancies;
    private final WorkingClock clock;
    private final TimeOrderedIds ids;

    SetStage(
            DemoOrganisation organisation,
            SchemePublication schemes,
            CentreAid centre,
            DemoVacancies vacancies,
            WorkingClock clock,
            TimeOrderedIds ids) {
        this.organisation = organisation;
        this.schemes = schemes;
        this.centre = centre;
        this.vacancies = vacancies;
        this.clock = clock;
        this.ids = ids;
    }

    Staff set(Plan plan) {
        var before = opening(plan.today());
        var casts = clock.at(before, () -> ids.seeded(plan.seed(), () -> organisation.load(PASSWORD)));
        var bodies = new EnumMap<Body, Collectivity>(Body.class);
        var members = new EnumMap<Body, List<Session>>(Body.class);
        for (var cast : casts) {
            var body = body(cast.collectivity());
            bodies.put(body, cast.collectivity());
            members.put(
                    body,
                    cast.members().stream()
                            .map(DemoOrganisation.Member::session)
                            .toList());
        }
        for (var cast : casts) {
            var collectivity = body(cast.collectivity());
            ids.seeded(plan.seed() + 1 + collectivity.ordinal(), () -> {
                PUBLISHED.getOrDefault(collectivity, List.of()).forEach(scheme -> publish(cast, scheme, plan.today()));
                if (collectivity == Body.MONT_DORE) {
                    centre.publish(
                            cast.with(Role.ADMINISTRATOR).getFirst(),
                            cast.with(Role.DIRECTOR).getFirst(),
                            firstDay(plan.today()));
                }
                vacancies.play(cast, plan.today());
                return true;
            });
        }
        return new Staff(bodies, members);
    }

    private static LocalDate firstDay(LocalDate today) {
        return today.minusMonths(MONTHS_BEFORE).withDayOfMonth(1);
    }

    /** The eve of the first version of the scheme. */
    static Instant opening(LocalDate today) {
        return firstDay(today)
                .minusDays(1)
                .atTime(8, 0)
                .atZone(WorkingClock.NOUMEA)
                .toInstant();
    }

    private static Body body(Collectivity collectivity) {
        return switch (collectivity.slug()) {
            case "sud" -> Body.SUD;
            case "nord" -> Body.NORD;
            default -> Body.MONT_DORE;
        };
    }

    /** One person drafts, another publishes, as the rule of the program asks. */
    private void publish(Cast cast, String scheme, LocalDate today) {
        var from = firstDay(today);
        var version = new NewVersion(
                scheme,
                from,
                schemes.suggestedPieces(scheme),
                VALIDITY_MONTHS,
                "Première version de la démonstration : pièces proposées par le programme, douze mois de validité.");
        var at = from.atTime(9, 0).atZone(WorkingClock.NOUMEA).toInstant();
        clock.at(at, () -> {
            var drafted = CurrentAgent.actAs(cast.with(Role.ADMINISTRATOR).getFirst(), () -> schemes.draft(version));
            if (!(drafted instanceof Drafted.Done(var draft, var number))) {
                throw new IllegalStateException("the scheme could not be drafted: " + drafted);
            }
            var published = CurrentAgent.actAs(cast.with(Role.DIRECTOR).getFirst(), () -> schemes.publish(draft));
            if (!(published instanceof Published.Done)) {
                throw new IllegalStateException("version " + number + " could not be published: " + published);
            }
            return true;
        });
    }
}
