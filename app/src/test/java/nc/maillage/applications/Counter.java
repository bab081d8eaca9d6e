package nc.maillage.applications;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Right;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.Channel;
import nc.maillage.applications.domain.ResourceLine;
import nc.maillage.applications.domain.ResourceNature;
import nc.maillage.applications.usecase.Act;
import nc.maillage.applications.usecase.EstablishFacts;
import nc.maillage.applications.usecase.EstablishFacts.Source;
import nc.maillage.applications.usecase.EstablishFacts.Stated;
import nc.maillage.applications.usecase.Judge;
import nc.maillage.applications.usecase.OpenedFiles;
import nc.maillage.applications.usecase.ProposeDecision;
import nc.maillage.applications.usecase.RegisterApplication;
import nc.maillage.applications.usecase.RegisterApplication.NewApplication;
import nc.maillage.decisions.Decisions;
import nc.maillage.decisions.Decisions.Decision;
import nc.maillage.decisions.Decisions.Reviewed;
import nc.maillage.law.Francs;
import nc.maillage.law.Period;
import nc.maillage.law.fact.AmountLine;
import nc.maillage.people.Birth;
import nc.maillage.people.HouseholdImport;
import nc.maillage.people.Kinship;
import nc.maillage.people.NewHousehold;
import nc.maillage.people.NewHousehold.Tie;
import nc.maillage.people.NewPerson;
import nc.maillage.people.PersonId;
import nc.maillage.people.Provenance;
import nc.maillage.people.Sex;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Decided;
import nc.maillage.testing.HolidayAid;
import org.springframework.stereotype.Component;

/** The verbs of those who take a request from the counter to the card. */
@Component
public class Counter {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    public static final Period A_YEAR = new Period(TODAY, TODAY.plusYears(1).minusDays(1));
    private static final Provenance BOOK = new Provenance("Livret de famille", TODAY);
    private static final Source SAID = new Source("DECLARATION", "Déclaré au guichet", null);

    private final Actors actors;
    private final Decided decided;
    private final HouseholdImport households;
    private final RegisterApplication register;
    private final EstablishFacts facts;
    private final Judge judge;
    private final ProposeDecision propose;
    private final Decisions decisions;
    private final OpenedFiles files;

    Counter(
            Actors actors,
            Decided decided,
            HouseholdImport households,
            RegisterApplication register,
            EstablishFacts facts,
            Judge judge,
            ProposeDecision propose,
            Decisions decisions,
            OpenedFiles files) {
        this.actors = actors;
        this.decided = decided;
        this.households = households;
        this.register = register;
        this.facts = facts;
        this.judge = judge;
        this.propose = propose;
        this.decisions = decisions;
        this.files = files;
    }

    public String opens() {
        return decided.ready(actors.freshCollectivity());
    }

    /** Lydie, thirty-nine, in Dumbéa since that day, with Maëlys, Élie and Noham, and Steeve who is nineteen. */
    public List<PersonId> aMotherOfFour(String here, LocalDate since) {
        var lydie = NewPerson.named("Népoura", "Lydie", BOOK)
                .born(Birth.on(LocalDate.of(1987, 3, 14)), Sex.F)
                .living(new NewPerson.Home(new Period(since, null), "98805", "SUD", "12 rue des Flamboyants"));
        var household = new NewHousehold(
                since,
                List.of(
                        lydie,
                        child("Maëlys", 2014, Sex.F),
                        child("Élie", 2018, Sex.M),
                        child("Noham", 2024, Sex.M),
                        child("Steeve", 2007, Sex.M)),
                List.of(
                        new Tie(0, 1, Kinship.CHILD),
                        new Tie(0, 2, Kinship.CHILD),
                        new Tie(0, 3, Kinship.CHILD),
                        new Tie(0, 4, Kinship.CHILD)),
                List.of(List.of(0, 1, 2, 3, 4)),
                BOOK);
        return actors.as(actors.caseOfficer(here), () -> households.register(List.of(household)))
                .getFirst();
    }

    private static NewPerson child(String name, int year, Sex sex) {
        return NewPerson.named("Népoura", name, BOOK).born(Birth.on(LocalDate.of(year, 5, 2)), sex);
    }

    public Act registers(Session agent, List<PersonId> family, LocalDate received) {
        return registers(agent, Decided.SCHEME, family, received);
    }

    public Act registers(Session agent, String scheme, List<PersonId> family, LocalDate received) {
        return actors.as(
                agent,
                () -> register.register(new NewApplication(
                        family.getFirst(), scheme, Channel.GUICHET, received, family.subList(1, family.size()), null)));
    }

    public ApplicationFile registered(String here, List<PersonId> family, LocalDate received) {
        return done(registers(actors.reception(here), family, received));
    }

    public ApplicationFile opened(Session agent, ApplicationFile file) {
        return actors.as(agent, () -> files.open(file.id(), Right.SEE_APPLICATION));
    }

    /** All the facts and judgments that the rules need, with these resources for four persons. */
    public ApplicationFile instructed(Session officer, ApplicationFile file, long resources) {
        var situation = done(establishes(
                officer,
                file,
                file.version(),
                Map.of(
                        "residence_province", "sud",
                        "residence_since", "2026-03-02",
                        "other_cover", true,
                        "pregnant", false,
                        "veteran", false)));
        var listed = done(actors.as(
                officer,
                () -> facts.listResources(
                        situation.id(),
                        situation.version(),
                        List.of(new ResourceLine(
                                ResourceNature.WAGE,
                                YearMonth.of(2026, 10),
                                Francs.of(resources),
                                "Bulletin d’octobre")))));
        var centre = done(judges(
                officer,
                listed,
                new Judge.Answered("centre_of_interests", "sud", "Vous travaillez à Nouméa.", List.of())));
        var counted = done(judges(
                officer, centre, new Judge.Answered("persons_counted", 4L, "Vous et trois enfants.", List.of())));
        return done(judges(
                officer,
                counted,
                new Judge.Answered(
                        "retained_resources",
                        0L,
                        "Le salaire du dernier mois.",
                        List.of(new AmountLine("Salaire", "Bulletin d’octobre", Francs.of(resources))))));
    }

    public Act establishes(Session officer, ApplicationFile file, long seen, Map<String, Object> values) {
        var stated = values.entrySet().stream()
                .map(each -> new Stated(each.getKey(), each.getValue(), SAID))
                .toList();
        return actors.as(officer, () -> facts.establish(file.id(), seen, stated));
    }

    public Act judges(Session officer, ApplicationFile file, Judge.Answered answered) {
        return actors.as(officer, () -> judge.judge(file.id(), file.version(), answered));
    }

    public Act proposes(Session officer, ApplicationFile file) {
        return proposes(officer, file, A_YEAR);
    }

    public Act proposes(Session officer, ApplicationFile file, Period given) {
        var intended = new ProposeDecision.Intended(
                given.from(), Objects.requireNonNull(given.to()), "Durée choisie par le service.", "", "");
        return actors.as(officer, () -> propose.propose(file.id(), file.version(), intended));
    }

    /** A holiday aid asked for one child, from the counter to the signature. */
    public Decision decidesHolidays(String here, PersonId parent, PersonId child, long paid, Period given) {
        var officer = actors.caseOfficer(here);
        var asked = done(registers(actors.reception(here), HolidayAid.KEY, List.of(parent, child), HolidayAid.ASKED));
        var established = done(establishes(officer, asked, asked.version(), HolidayAid.told(true, paid)));
        return signs(actors.approver(here), done(proposes(officer, established, given)));
    }

    public Decision signs(Session approver, ApplicationFile file) {
        return actors.as(approver, () -> {
            var proposal = decisions.proposalsOf(file.id().value()).getFirst();
            var reviewed = decisions.sign(proposal.id(), true);
            if (reviewed instanceof Reviewed.Done done && done.decision() != null) {
                return decisions.find(done.decision()).orElseThrow();
            }
            throw new AssertionError(reviewed);
        });
    }

    public static ApplicationFile done(Act act) {
        if (act instanceof Act.Done(var file)) {
            return file;
        }
        throw new AssertionError(act);
    }
}
