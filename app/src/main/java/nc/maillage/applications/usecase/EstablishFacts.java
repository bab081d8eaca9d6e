package nc.maillage.applications.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nc.maillage.applications.ApplicationId;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.ProcessStep;
import nc.maillage.applications.domain.ResourceLine;
import nc.maillage.applications.domain.ResourceNature;
import nc.maillage.evidence.FactBook;
import nc.maillage.evidence.PieceId;
import nc.maillage.law.Francs;
import nc.maillage.law.fact.FactsReader;
import nc.maillage.law.fact.FactsReading;
import nc.maillage.platform.French;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Establishes facts of a file, each with its source; an earlier value is superseded and stays readable. */
@Component
@Transactional
public class EstablishFacts {
    /** Key under which the book keeps what was received, month by month; the law reads only what is retained of it. */
    static final String RESOURCE = "resource_line";

    private final FileChanges changes;
    private final AssessApplication assess;
    private final FactBook facts;
    private final JsonMapper json;
    private final Clock clock;
    private final FileLaw law;

    EstablishFacts(
            FileChanges changes, AssessApplication assess, FactBook facts, JsonMapper json, Clock clock, FileLaw law) {
        this.changes = changes;
        this.assess = assess;
        this.facts = facts;
        this.json = json;
        this.clock = clock;
        this.law = law;
    }

    /** « Source d’un fait » : {@code kind} is {@code PIECE}, {@code DECLARATION} or {@code REGISTER}. */
    public record Source(
            String kind, String label, @Nullable PieceId piece) {}

    /** « Fait à établir » : {@code value} is the law's neutral value, null where it is no longer known. */
    public record Stated(String key, @Nullable Object value, Source source) {}

    public Act establish(ApplicationId id, long seen, List<Stated> stated) {
        return changes.change(id, seen, ProcessStep.ESTABLISH_FACTS, file -> {
            var known = facts.ofFile(file.id().value());
            var changed = stated.stream().filter(each -> !same(known, each)).toList();
            var problems = problems(file, changed);
            if (!problems.isEmpty()) {
                return new FileChanges.Change.Refused(new Act.Invalid(problems));
            }
            facts.establishAll(changed.stream().map(each -> fact(file, each)).toList());
            return done(file, "application.facts_established", changed);
        });
    }

    private boolean same(List<FactBook.Fact> facts, Stated stated) {
        var text = json.writeValueAsString(stated.value());
        var known = facts.stream()
                .filter(fact -> fact.key().equals(stated.key()) && fact.part().isEmpty())
                .findFirst();
        return known.map(fact -> fact.value().equals(text)
                        && fact.sourceLabel().equals(stated.source().label()))
                .orElse(stated.value() == null);
    }

    private Map<String, String> problems(ApplicationFile file, List<Stated> stated) {
        var map = new HashMap<String, Object>();
        stated.forEach(each -> {
            if (each.value() != null) {
                map.put(each.key(), each.value());
            }
        });
        var sheet = law.sheet(file);
        var messages = new LinkedHashMap<String, String>();
        if (FactsReader.read(sheet, map, LocalDate.now(clock)) instanceof FactsReading.Refused(var problems)) {
            problems.forEach(problem -> messages.put(problem.path(), French.capitalised(problem.message()) + "."));
        }
        return messages;
    }

    private FactBook.NewFact fact(ApplicationFile file, Stated stated) {
        var source = stated.source();
        return new FactBook.NewFact(
                file.id().value(),
                file.applicant(),
                stated.key(),
                "",
                json.writeValueAsString(stated.value()),
                null,
                null,
                source.kind(),
                source.label(),
                source.piece(),
                null,
                law.isHealth(file, stated.key()));
    }

    private FileChanges.Change done(ApplicationFile file, String act, List<Stated> changed) {
        var keys = changed.stream()
                .map(each -> law.isHealth(file, each.key()) ? "health" : each.key())
                .collect(Collectors.joining(" "));
        return new FileChanges.Change.To(
                file.instructed(assess.isComplete(file)), act, Map.of("facts", keys, "scheme", file.scheme()));
    }

    /** Replaces the whole list of what was received, month by month. */
    public Act listResources(ApplicationId id, long seen, List<ResourceLine> lines) {
        return changes.change(id, seen, ProcessStep.ESTABLISH_FACTS, file -> {
            int known = resourceLines(file).size();
            for (int at = 0; at < Math.max(known, lines.size()); at++) {
                keep(file, at, at < lines.size() ? lines.get(at) : null);
            }
            return FileChanges.Change.to(file.instructed(assess.isComplete(file)), "application.resources_listed");
        });
    }

    private void keep(ApplicationFile file, int at, @Nullable ResourceLine line) {
        var value = line == null
                ? null
                : Map.of(
                        "nature",
                        line.nature().name(),
                        "month",
                        line.month().toString(),
                        "amount",
                        line.amount().amount());
        facts.establish(new FactBook.NewFact(
                file.id().value(),
                file.applicant(),
                RESOURCE,
                "%02d".formatted(at + 1),
                json.writeValueAsString(value),
                line == null ? null : line.month().atDay(1),
                line == null ? null : line.month().atEndOfMonth(),
                "DECLARATION",
                line == null ? "Ligne retirée" : line.source(),
                null,
                null,
                false));
    }

    /** What was received, month by month, as told so far. */
    @Transactional(readOnly = true)
    public List<ResourceLine> resourceLines(ApplicationFile file) {
        var lines = new ArrayList<ResourceLine>();
        for (var fact : facts.ofFile(file.id().value())) {
            if (fact.key().equals(RESOURCE) && json.readValue(fact.value(), Object.class) instanceof Map<?, ?> fields) {
                lines.add(new ResourceLine(
                        ResourceNature.valueOf(String.valueOf(fields.get("nature"))),
                        YearMonth.parse(String.valueOf(fields.get("month"))),
                        Francs.of(((Number) Objects.requireNonNull(fields.get("amount"))).longValue()),
                        fact.sourceLabel()));
            }
        }
        return lines;
    }
}
