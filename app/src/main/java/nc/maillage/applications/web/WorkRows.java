package nc.maillage.applications.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.people.People;
import nc.maillage.people.PersonId;
import nc.maillage.people.PersonSummary;
import nc.maillage.people.Residence;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Csv;
import org.springframework.stereotype.Component;

/** Makes lines of files, with the names that the signed-in agent may read. */
@Component
class WorkRows {
    static final int MOST_EXPORTED = 20_000;

    private final People people;
    private final Agents agents;
    private final Clock clock;

    WorkRows(People people, Agents agents, Clock clock) {
        this.people = people;
        this.agents = agents;
        this.clock = clock;
    }

    List<WorkRow> of(List<ApplicationFile> files) {
        var persons = people.findAll(
                files.stream().map(ApplicationFile::applicant).distinct().toList());
        var names = agents.all().stream().collect(Collectors.toMap(Agent::id, Agent::displayName));
        return files.stream().map(file -> row(file, persons, names)).toList();
    }

    private WorkRow row(ApplicationFile file, Map<PersonId, PersonSummary> persons, Map<AgentId, String> names) {
        var today = LocalDate.now(clock);
        var person = persons.get(file.applicant());
        var officer = file.officer();
        var hidden = person == null || person.restricted();
        return new WorkRow(
                file.number().toString(),
                FileWords.address(file),
                FileWords.name(person),
                FileWords.birth(person),
                FileWords.schemeTitle(file.scheme()),
                hidden
                        ? ""
                        : people.residenceOn(file.applicant(), today)
                                .map(Residence::communeName)
                                .orElse("inconnue"),
                file.channel().label(),
                French.day(file.receivedOn()),
                officer == null ? null : names.getOrDefault(officer, "agent parti"),
                FileWords.state(file.state()),
                FileWords.todo(file),
                FileWords.due(file, today),
                "%d%cj".formatted(ChronoUnit.DAYS.between(file.receivedOn(), today), French.NBSP));
    }

    Csv csv(List<ApplicationFile> files) {
        var csv = new Csv(List.of(
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
                "Suivie par"));
        for (var row : of(files)) {
            csv.line(List.of(
                    row.number(),
                    row.person(),
                    row.birth() == null ? "" : row.birth(),
                    row.scheme(),
                    row.commune(),
                    row.received(),
                    row.channel(),
                    row.state().label(),
                    row.todo(),
                    (row.due().words() + " " + row.due().detail()).strip(),
                    row.officer() == null ? "" : row.officer()));
        }
        return csv;
    }
}
