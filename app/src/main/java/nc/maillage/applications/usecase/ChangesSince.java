package nc.maillage.applications.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.audit.AuditLog;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.platform.French;
import nc.maillage.platform.WorkingClock;
import org.springframework.stereotype.Component;

/** Tells whoever read an older version who did what since. */
@Component
class ChangesSince {
    private final AuditLog log;
    private final Agents agents;
    private final Clock clock;
    private final StoryWords words;

    ChangesSince(AuditLog log, Agents agents, Clock clock, StoryWords words) {
        this.log = log;
        this.agents = agents;
        this.clock = clock;
        this.words = words;
    }

    String sentence(ApplicationFile file, long seen) {
        var told = new LinkedHashSet<String>();
        log.about(FileChanges.SUBJECT, file.id().value()).stream()
                .filter(line -> Long.parseLong(line.details().getOrDefault("version", "0")) > seen)
                .forEach(line -> told.add(
                        "%s %s (%s)".formatted(who(line), words.deed(line.act(), line.details()), when(line))));
        var changes = told.isEmpty() ? "le dossier a changé" : French.list(List.copyOf(told));
        return "Pendant que vous écriviez, %s. Ce que vous avez tapé est toujours là%c: relisez, puis enregistrez de nouveau."
                .formatted(changes, French.NBSP);
    }

    private String who(AuditLog.Line line) {
        var actor = line.actor();
        return actor == null
                ? "le programme"
                : agents.byId(new AgentId(actor)).map(Agent::displayName).orElse("un agent");
    }

    private String when(AuditLog.Line line) {
        var day = French.dayOf(line.at());
        var hour = French.time(LocalTime.ofInstant(line.at(), WorkingClock.NOUMEA));
        return day.equals(LocalDate.now(clock)) ? "à" + French.NBSP + hour : "le " + French.day(day);
    }
}
