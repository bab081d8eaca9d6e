package nc.maillage.applications.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.ApplicationState;
import nc.maillage.decisions.DecisionId;
import nc.maillage.decisions.Decisions;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.people.People;
import nc.maillage.people.PersonId;
import nc.maillage.people.PersonSummary;
import nc.maillage.people.Residence;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Csv;
import nc.maillage.schemes.SchemeCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes lines of files, with the names that the signed-in agent may read. */
@Component
class WorkRows {
    private static final List<String> HEADINGS = List.of(
            "Numéro",
            "Personne",
            "Naissance",
            "Dispositif",
            "Commune",
            "Reçue le",
            "Voie",
            "État",
            "À faire",
            "Échéance",
            "Délai",
            "Suivie par");

    private final People people;
    private final Agents agents;
    private final Decisions decisions;
    private final Clock clock;
    private final SchemeCatalogue catalogue;

    WorkRows(People people, Agents agents, Decisions decisions, Clock clock, SchemeCatalogue catalogue) {
        this.people = people;
        this.agents = agents;
        this.decisions = decisions;
        this.clock = clock;
        this.catalogue = catalogue;
    }

    List<WorkRow> of(List<ApplicationFile> files) {
        var known = known(files);
        return files.stream().map(file -> row(file, known)).toList();
    }

    /** What lines of files are told with. */
    private record Known(
            LocalDate today,
            Map<PersonId, PersonSummary> persons,
            Map<PersonId, Residence> homes,
            Map<AgentId, String> agents,
            Map<DecisionId, LocalDate> notified) {
        @Nullable
        LocalDate notifiedOn(ApplicationFile file) {
            return decision(file).map(notified::get).orElse(null);
        }
    }

    private Known known(List<ApplicationFile> files) {
        var today = LocalDate.now(clock);
        var applicants =
                files.stream().map(ApplicationFile::applicant).distinct().toList();
        return new Known(
                today,
                people.findAll(applicants),
                people.residencesOn(applicants, today),
                agents.all().stream().collect(Collectors.toMap(Agent::id, Agent::displayName)),
                decisions.notifiedOn(
                        files.stream().flatMap(file -> decision(file).stream()).toList()));
    }

    private static Optional<DecisionId> decision(ApplicationFile file) {
        return file.state() instanceof ApplicationState.Decided(var decision)
                ? Optional.of(decision)
                : Optional.empty();
    }

    private WorkRow row(ApplicationFile file, Known known) {
        var today = known.today();
        var person = known.persons().get(file.applicant());
        var home = known.homes().get(file.applicant());
        var officer = file.officer();
        var hidden = person == null || person.hidden();
        return new WorkRow(
                file.number().toString(),
                hidden ? null : FileWords.address(file),
                FileWords.name(person),
                FileWords.birth(person),
                catalogue.title(file.scheme()),
                hidden ? "" : home == null ? "inconnue" : home.communeName(),
                file.channel().label(),
                French.day(file.receivedOn()),
                officer == null ? null : known.agents().getOrDefault(officer, "agent parti"),
                FileWords.state(file.state()),
                FileWords.todo(file, known.notifiedOn(file)),
                FileWords.due(file, today),
                "%d%cj".formatted(ChronoUnit.DAYS.between(file.receivedOn(), today), French.NBSP));
    }

    Csv csv(Stream<ApplicationFile> files) {
        return new Csv(HEADINGS).lines(files, batch -> {
            var known = known(batch);
            return batch.stream().map(file -> cells(file, known)).toList();
        });
    }

    private List<String> cells(ApplicationFile file, Known known) {
        var row = row(file, known);
        var person = known.persons().get(file.applicant());
        return List.of(
                row.number(),
                row.person(),
                Csv.day(person == null ? null : person.birthDate()),
                row.scheme(),
                row.commune(),
                Csv.day(file.receivedOn()),
                row.channel(),
                row.state().label(),
                row.todo(),
                Csv.day(FileWords.dueOn(file, known.today())),
                FileWords.delay(row.due()),
                row.officer() == null ? "" : row.officer());
    }
}
