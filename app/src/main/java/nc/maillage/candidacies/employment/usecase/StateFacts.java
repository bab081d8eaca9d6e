package nc.maillage.candidacies.employment.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.employment.domain.AskedFact;
import nc.maillage.candidacies.employment.domain.CandidateFile;
import nc.maillage.candidacies.employment.domain.EmploymentFile;
import nc.maillage.candidacies.employment.domain.FactsAtHand;
import nc.maillage.candidacies.employment.domain.KnownFact;
import nc.maillage.candidacies.employment.domain.StatedFact;
import nc.maillage.candidacies.employment.store.StatedFactStore;
import nc.maillage.law.employment.CandidateFacts;
import nc.maillage.law.employment.LocalEmployment;
import nc.maillage.law.employment.NoticeFacts;
import nc.maillage.law.fact.FactProblem;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.FactsReading;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.French;
import nc.maillage.recruitment.VacancyId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Établir des faits » of a candidate or of the file of a notice; what stood before stays readable. */
@Service
@Transactional
public class StateFacts {
    private final StatedFactStore store;
    private final AuditLog log;
    private final Clock clock;

    StateFacts(StatedFactStore store, AuditLog log, Clock clock) {
        this.store = store;
        this.log = log;
        this.clock = clock;
    }

    /**
     * « Réponse donnée ».
     *
     * @param answer null where nothing was answered
     */
    public record Given(
            AskedFact fact,
            @Nullable String answer,
            @Nullable String why,
            @Nullable UUID piece) {}

    /** @param seen how many statements the page showed */
    public Filing<Integer> onFile(EmploymentFile file, List<Given> given, int seen) {
        Permissions.require(Right.JUDGE_CANDIDACY);
        var subject =
                new Subject(file.vacancy().id(), null, file.facts(), NoticeFacts.SHEET, LocalEmployment::readNotice);
        return state(subject, given, seen);
    }

    /** @param seen how many statements the page showed */
    public Filing<Integer> onCandidate(CandidateFile file, List<Given> given, int seen) {
        Permissions.require(Right.JUDGE_CANDIDACY);
        var candidacy = file.candidacy();
        var subject = new Subject(
                candidacy.vacancy(),
                candidacy.id(),
                file.facts(),
                CandidateFacts.SHEET,
                LocalEmployment::readCandidate);
        return state(subject, given, seen);
    }

    private Filing<Integer> state(Subject subject, List<Given> given, int seen) {
        if (seen != store.count(subject.vacancy(), subject.candidacy())) {
            return Filing.refused(
                    "version",
                    "Un collègue a établi un fait depuis que cette page est ouverte. Relisez, puis recommencez.");
        }
        var changes = given.stream()
                .filter(each -> subject.changes(each))
                .map(subject::unlessRecorded)
                .toList();
        var problems = new LinkedHashMap<String, String>();
        changes.forEach(each -> subject.unjustified(each, problems));
        if (problems.isEmpty()) {
            problems.putAll(subject.refusals(changes, LocalDate.now(clock)));
        }
        if (!problems.isEmpty()) {
            return new Filing.Refused<>(problems);
        }
        changes.forEach(each -> write(subject, each));
        return new Filing.Kept<>(changes.size());
    }

    private void write(Subject subject, Given each) {
        var by = CurrentAgent.required().agent().id().value();
        store.add(
                subject.vacancy(),
                subject.candidacy(),
                new StatedFact(each.fact().key(), each.answer(), each.why(), each.piece(), by, clock.instant()));
        var candidacy = subject.candidacy();
        log.append(
                "employment.stated",
                candidacy == null ? "vacancy" : "candidacy",
                candidacy == null ? subject.vacancy().value() : candidacy.value(),
                Map.of("fact", each.fact().key(), "answer", logged(each)));
    }

    /** Codes only: what was typed freely stays out of the log. */
    private static String logged(Given each) {
        var answer = each.answer();
        if (answer == null) {
            return "taken-back";
        }
        return each.fact().kind() == AskedFact.Kind.LINE ? "given" : answer;
    }

    /** What is being told of. */
    private record Subject(
            VacancyId vacancy,
            @Nullable CandidacyId candidacy,
            FactsAtHand known,
            FactSheet sheet,
            BiFunction<Map<String, ?>, LocalDate, FactsReading> law) {

        boolean changes(Given given) {
            var before = known.of(given.fact().key());
            var stands = before.stated();
            if (stands == null) {
                return given.answer() != null && !given.answer().equals(recorded(before));
            }
            return !Objects.equals(given.answer(), stands.answer())
                    || given.answer() != null
                            && (!Objects.equals(given.why(), stands.why())
                                    || !Objects.equals(given.piece(), stands.piece()));
        }

        /** To say again what the record says is to take back what was said otherwise. */
        Given unlessRecorded(Given given) {
            var same = given.answer() != null
                    && given.answer().equals(recorded(known.of(given.fact().key())));
            return same ? new Given(given.fact(), null, given.why(), null) : given;
        }

        void unjustified(Given given, Map<String, String> problems) {
            var overrides = recorded(known.of(given.fact().key())) != null && given.answer() != null;
            var needs = given.answer() != null && given.fact().kind() == AskedFact.Kind.JUDGED || overrides;
            if (needs && given.why() == null) {
                problems.put(
                        given.fact().key() + "-why",
                        overrides
                                ? "Écrivez pourquoi cette réponse remplace celle du dossier."
                                : "Écrivez pourquoi\u00A0: sans justification, rien n’est jugé.");
            }
        }

        /** Those of the law on these facts, on the field of this form that is wrong, or on its first. */
        Map<String, String> refusals(List<Given> changes, LocalDate day) {
            var before = problems(known.given(names()), day);
            var whole = new HashMap<String, Object>(known.given(names()));
            changes.forEach(each -> put(whole, each));
            if (changes.isEmpty()) {
                return Map.of();
            }
            var asked = changes.stream().map(each -> each.fact().key()).toList();
            var messages = new LinkedHashMap<String, String>();
            for (var problem : problems(whole, day)) {
                if (before.contains(problem)) {
                    continue;
                }
                var fact = problem.path().replaceAll("[.].*", "");
                var field = asked.contains(fact) ? fact : asked.getFirst();
                messages.putIfAbsent(field, French.capitalised(problem.message()) + ".");
            }
            return messages;
        }

        private List<FactProblem> problems(Map<String, Object> facts, LocalDate day) {
            return law.apply(facts, day) instanceof FactsReading.Refused(var problems) ? problems : List.of();
        }

        private void put(Map<String, Object> whole, Given each) {
            var fact = each.fact().key();
            if (!names().contains(fact)) {
                return;
            }
            var recorded = recorded(known.of(fact));
            var answer = each.answer() == null ? recorded : each.answer();
            if (answer == null) {
                whole.remove(fact);
                return;
            }
            whole.put(
                    fact,
                    switch (each.fact().kind()) {
                        case YES_NO -> Boolean.valueOf(answer);
                        case JUDGED -> Map.of("answer", answer, "justification", String.valueOf(each.why()));
                        case CHOICE, DATE, LINE -> answer;
                    });
        }

        private Set<String> names() {
            return sheet.definitions().stream()
                    .map(definition -> definition.key())
                    .collect(Collectors.toSet());
        }

        private static @Nullable String recorded(KnownFact known) {
            var recorded = known.recorded();
            return recorded == null ? null : recorded.answer();
        }
    }
}
