package nc.maillage.applications.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nc.maillage.access.Permissions;
import nc.maillage.access.ReadLog;
import nc.maillage.access.Right;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.ApplicationState;
import nc.maillage.applications.domain.ProcessStep;
import nc.maillage.applications.usecase.AssessApplication;
import nc.maillage.applications.usecase.FileLaw;
import nc.maillage.decisions.Decisions;
import nc.maillage.evidence.Pieces;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.people.People;
import nc.maillage.people.PersonSummary;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.PageShell.NavItem;
import nc.maillage.platform.web.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the head of a file's page, and records that the person's file was opened. */
@Component
class FileHeads {
    private final People people;
    private final Pieces pieces;
    private final AssessApplication assess;
    private final ReadLog readLog;
    private final FileLaw law;
    private final Clock clock;

    FileHeads(People people, Pieces pieces, AssessApplication assess, ReadLog readLog, FileLaw law, Clock clock) {
        this.people = people;
        this.pieces = pieces;
        this.assess = assess;
        this.readLog = readLog;
        this.law = law;
        this.clock = clock;
    }

    /** Of its summary, whose title is the scheme's. */
    FileHead of(ApplicationFile file) {
        return of(file, "", law.title(file));
    }

    boolean knowsHouseholds(ApplicationFile file) {
        return law.sheet(file).hasMembers();
    }

    /** @param here last word of the address of the page, empty for the summary */
    FileHead of(ApplicationFile file, String here, String title) {
        readLog.viewed(file.applicant().value(), "Demande " + file.number());
        var today = LocalDate.now(clock);
        var person = people.find(file.applicant()).orElse(null);
        var birthName = person == null ? null : person.birthName();
        return new FileHead(
                file.number().toString(),
                FileWords.name(person),
                birthName == null ? null : born(person) + birthName,
                person == null ? null : "/personnes/" + person.number(),
                identity(file, person, today),
                title,
                subtitle(file, today),
                FileWords.state(file.state()),
                FileWords.due(file, today),
                steps(file),
                tabs(file, here),
                file.version(),
                file.state().stage().open());
    }

    private static String born(@Nullable PersonSummary person) {
        return person != null && "M".equals(person.sex()) ? "né " : "née ";
    }

    private List<Fact> identity(ApplicationFile file, @Nullable PersonSummary person, LocalDate today) {
        var facts = new ArrayList<Fact>();
        var birth = person == null ? null : person.birthDate();
        facts.add(Fact.of(
                "Naissance", birth == null ? null : "%s, %s".formatted(French.day(birth), French.age(birth, today))));
        facts.add(Fact.of(
                "Commune",
                people.residenceOn(file.applicant(), today)
                        .map(residence -> residence.communeName())
                        .orElse(null)));
        facts.add(Fact.of("Famille demandée", French.count(file.persons().size(), "personne", "personnes")));
        facts.add(Fact.of("Personne n°", person == null ? null : person.number()));
        return facts;
    }

    private static String subtitle(ApplicationFile file, LocalDate today) {
        return "%s, reçue le %s %s. Version %d du dispositif, règles au %s."
                .formatted(
                        file.number(),
                        French.date(file.receivedOn()),
                        file.channel().label(),
                        file.schemeVersion(),
                        French.day(today));
    }

    /** Where the instruction stands, and how many facts the rules still miss. */
    private record Reached(ProcessStep step, int missing) {}

    private List<Step> steps(ApplicationFile file) {
        var reached = reached(file);
        int current = reached.step().ordinal();
        var steps = new ArrayList<Step>();
        for (var step : ProcessStep.values()) {
            if (step == ProcessStep.GATHER_PIECES
                    && file.isWaiting()
                    && file.state().stage().open()) {
                steps.add(Step.paused(step.label(), awaited(file)));
            } else if (step == ProcessStep.GATHER_PIECES
                    && step.ordinal() < current
                    && !(file.state() instanceof ApplicationState.Proposed
                            || file.state() instanceof ApplicationState.Decided)
                    && received(file) == 0) {
                steps.add(Step.next(step.label()));
            } else if (step.ordinal() < current || file.state() instanceof ApplicationState.Decided) {
                steps.add(Step.done(step.label(), detail(file, step)));
            } else if (step.ordinal() == current) {
                steps.add(
                        file.state() instanceof ApplicationState.Withdrawn
                                ? Step.stopped(step.label(), "retirée")
                                : Step.current(
                                        step.label(),
                                        reached.missing() == 0
                                                ? detail(file, step)
                                                : French.count(reached.missing(), "à établir", "à établir")));
            } else {
                steps.add(Step.next(step.label()));
            }
        }
        return steps;
    }

    private Reached reached(ApplicationFile file) {
        return switch (file.state()) {
            case ApplicationState.Registered _ -> new Reached(ProcessStep.GATHER_PIECES, 0);
            case ApplicationState.Proposed _ -> new Reached(ProcessStep.REVIEW, 0);
            case ApplicationState.Decided _ -> new Reached(ProcessStep.DECIDE, 0);
            case ApplicationState.InInstruction _,
                    ApplicationState.WaitingPiece _,
                    ApplicationState.SentBack _,
                    ApplicationState.Withdrawn _ -> instructed(file);
        };
    }

    private Reached instructed(ApplicationFile file) {
        return switch (assess.verdict(file)) {
            case Decisions.Assessed.Impossible _ -> new Reached(ProcessStep.ESTABLISH_FACTS, 0);
            case Decisions.Assessed.Done(var assessment) -> {
                if (assessment.proposal() != Proposal.FOR_A_PERSON) {
                    yield new Reached(ProcessStep.PROPOSE, 0);
                }
                int missing = assessment.missing().size();
                yield new Reached(missing > 0 ? ProcessStep.ESTABLISH_FACTS : ProcessStep.ASSESS, missing);
            }
        };
    }

    private @Nullable String detail(ApplicationFile file, ProcessStep step) {
        return switch (step) {
            case REGISTER -> French.day(file.receivedOn());
            case GATHER_PIECES -> French.count(received(file), "reçue", "reçues");
            default -> null;
        };
    }

    private static String awaited(ApplicationFile file) {
        long awaited =
                file.requests().stream().filter(request -> request.awaited()).count();
        return French.count(awaited, "attendue", "attendues");
    }

    private long received(ApplicationFile file) {
        return pieces.ofFile(file.id().value()).stream()
                .filter(piece -> !piece.state().equals("REPLACED"))
                .count();
    }

    private static List<NavItem> tabs(ApplicationFile file, String here) {
        var address = FileWords.address(file);
        var tabs = new ArrayList<NavItem>();
        tabs.add(new NavItem("Résumé", address, here.isEmpty(), null));
        tabs.add(new NavItem("Pièces", address + "/pieces", here.equals("pieces"), null));
        if (Permissions.may(Right.SEE_ASSESSMENT)) {
            tabs.add(new NavItem("Faits", address + "/faits", here.equals("faits"), null));
            tabs.add(new NavItem("Appréciation", address + "/appreciation", here.equals("appreciation"), null));
        }
        if (Permissions.may(Right.PROPOSE) && file.state().stage().open()) {
            tabs.add(new NavItem("Proposition", address + "/proposition", here.equals("proposition"), null));
        }
        return tabs;
    }
}
