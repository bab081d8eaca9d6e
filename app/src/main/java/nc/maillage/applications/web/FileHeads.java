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
import nc.maillage.evidence.Pieces;
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
    private final ReadLog readLog;
    private final Clock clock;

    FileHeads(People people, Pieces pieces, ReadLog readLog, Clock clock) {
        this.people = people;
        this.pieces = pieces;
        this.readLog = readLog;
        this.clock = clock;
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

    private List<Step> steps(ApplicationFile file) {
        int current = current(file).ordinal();
        var steps = new ArrayList<Step>();
        for (var step : ProcessStep.values()) {
            if (step == ProcessStep.GATHER_PIECES
                    && file.isWaiting()
                    && file.state().stage().open()) {
                steps.add(Step.paused(step.label(), awaited(file)));
            } else if (step == ProcessStep.GATHER_PIECES
                    && step.ordinal() < current
                    && file.state().stage().open()
                    && received(file) == 0) {
                steps.add(Step.next(step.label()));
            } else if (step.ordinal() < current || file.state() instanceof ApplicationState.Decided) {
                steps.add(Step.done(step.label(), detail(file, step)));
            } else if (step.ordinal() == current) {
                steps.add(
                        file.state() instanceof ApplicationState.Withdrawn
                                ? Step.stopped(step.label(), "retirée")
                                : Step.current(step.label(), detail(file, step)));
            } else {
                steps.add(Step.next(step.label()));
            }
        }
        return steps;
    }

    private static ProcessStep current(ApplicationFile file) {
        return switch (file.state()) {
            case ApplicationState.Registered _ -> ProcessStep.GATHER_PIECES;
            case ApplicationState.InInstruction(var complete) -> complete ? ProcessStep.PROPOSE : ProcessStep.ASSESS;
            case ApplicationState.WaitingPiece _, ApplicationState.SentBack _ -> ProcessStep.ASSESS;
            case ApplicationState.Proposed _ -> ProcessStep.REVIEW;
            case ApplicationState.Decided _ -> ProcessStep.DECIDE;
            case ApplicationState.Withdrawn _ -> ProcessStep.ASSESS;
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
