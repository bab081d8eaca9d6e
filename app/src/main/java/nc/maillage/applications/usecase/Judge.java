package nc.maillage.applications.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nc.maillage.access.CurrentAgent;
import nc.maillage.applications.ApplicationId;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.ProcessStep;
import nc.maillage.evidence.FactBook;
import nc.maillage.law.fact.AmountLine;
import nc.maillage.law.fact.FactType;
import nc.maillage.law.fact.FactsReader;
import nc.maillage.law.fact.FactsReading;
import nc.maillage.platform.French;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Answers, by name and with a reason, a question that no rule settles; answer and reason are kept. */
@Component
@Transactional
public class Judge {
    private final FileChanges changes;
    private final AssessApplication assess;
    private final FactBook facts;
    private final JsonMapper json;
    private final Clock clock;
    private final FileLaw law;

    Judge(FileChanges changes, AssessApplication assess, FactBook facts, JsonMapper json, Clock clock, FileLaw law) {
        this.changes = changes;
        this.assess = assess;
        this.facts = facts;
        this.json = json;
        this.clock = clock;
        this.law = law;
    }

    /**
     * « Réponse à une question » : an amount is the sum of its lines.
     *
     * @param answer a choice, or a number of persons; not read where lines are given
     */
    public record Answered(String key, Object answer, String justification, List<AmountLine> lines) {}

    public Act judge(ApplicationId id, long seen, Answered answered) {
        return judgeAll(id, seen, List.of(answered));
    }

    /** All of them or none. */
    public Act judgeAll(ApplicationId id, long seen, List<Answered> answers) {
        for (var answered : answers) {
            if (answered.justification().isBlank()) {
                return Act.Invalid.field(
                        answered.key() + ".justification",
                        "Dites pourquoi\u00A0: votre réponse et sa raison sont écrites dans la décision.");
            }
        }
        return changes.change(id, seen, ProcessStep.ASSESS, file -> judged(file, answers));
    }

    private FileChanges.Change judged(ApplicationFile file, List<Answered> answers) {
        var judgments = new ArrayList<FactBook.NewFact>();
        for (var answered : answers) {
            var definition = law.definition(file, answered.key());
            if (!definition.type().isJudged()) {
                return FileChanges.Change.impossible("Ce fait s’établit avec une source, il ne s’apprécie pas.");
            }
            var value = value(definition.type(), answered);
            var problems = problems(file, answered.key(), value);
            if (!problems.isEmpty()) {
                return new FileChanges.Change.Refused(new Act.Invalid(problems));
            }
            judgments.add(judgment(file, answered, value));
        }
        facts.establishAll(judgments);
        var keys = answers.stream().map(Answered::key).collect(Collectors.joining(" "));
        return new FileChanges.Change.To(
                file.instructed(assess.isComplete(file)),
                "application.judged",
                Map.of("facts", keys, "scheme", file.scheme()));
    }

    private FactBook.NewFact judgment(ApplicationFile file, Answered answered, Map<String, Object> value) {
        var agent = CurrentAgent.required().agent();
        return new FactBook.NewFact(
                file.id().value(),
                file.applicant(),
                answered.key(),
                "",
                json.writeValueAsString(value),
                null,
                null,
                "JUDGMENT",
                "Apprécié par %s le %s".formatted(agent.displayName(), French.day(LocalDate.now(clock))),
                null,
                answered.justification(),
                law.isHealth(file, answered.key()));
    }

    private static Map<String, Object> value(FactType type, Answered answered) {
        var value = new LinkedHashMap<String, Object>();
        value.put("answer", answered.answer());
        value.put("justification", answered.justification());
        if (type == FactType.JUDGED_FRANCS && !answered.lines().isEmpty()) {
            long total = answered.lines().stream()
                    .mapToLong(line -> line.amount().amount())
                    .reduce(0, Math::addExact);
            value.put("answer", total);
            value.put("lines", answered.lines().stream().map(Judge::line).toList());
        }
        return value;
    }

    private static Map<String, Object> line(AmountLine line) {
        var fields = new HashMap<String, Object>();
        fields.put("label", line.label());
        fields.put("amount", line.amount().amount());
        var source = line.source();
        if (source != null && !source.isBlank()) {
            fields.put("source", source);
        }
        return fields;
    }

    private Map<String, String> problems(ApplicationFile file, String key, Map<String, Object> value) {
        var messages = new LinkedHashMap<String, String>();
        var sheet = law.sheet(file);
        if (FactsReader.read(sheet, Map.of(key, value), LocalDate.now(clock))
                instanceof FactsReading.Refused(var problems)) {
            problems.forEach(problem -> messages.put(problem.path(), French.capitalised(problem.message()) + "."));
        }
        return messages;
    }
}
