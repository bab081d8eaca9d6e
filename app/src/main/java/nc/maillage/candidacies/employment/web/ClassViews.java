package nc.maillage.candidacies.employment.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.candidacies.domain.CandidacyPiece;
import nc.maillage.candidacies.employment.domain.AskedFact;
import nc.maillage.candidacies.employment.domain.CandidateFile;
import nc.maillage.candidacies.employment.domain.ClassStep;
import nc.maillage.candidacies.employment.domain.EmploymentFile;
import nc.maillage.candidacies.store.CandidacyPieceStore;
import nc.maillage.law.employment.CandidateFacts;
import nc.maillage.law.employment.LevelReading;
import nc.maillage.law.employment.ResidenceLevel;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of one candidate's class. */
@Component
class ClassViews {
    private final CandidacyPieceStore pieces;
    private final FactViews facts;

    ClassViews(CandidacyPieceStore pieces, FactViews facts) {
        this.pieces = pieces;
        this.facts = facts;
    }

    /** One candidate, with the file of the notice. */
    record Judged(EmploymentFile file, CandidateFile candidate) {}

    ClassPage page(Judged found, @Nullable ClassStep sentStep, Map<String, String> typed, FormErrors errors) {
        var candidate = found.candidate();
        var candidacy = candidate.candidacy();
        var reading = candidate.reading();
        var address = "/candidatures/" + candidacy.id().value();
        var vacancy = found.file().vacancy();
        var priority = reading.priority();
        var withdrawnAt = candidacy.withdrawnAt();
        return new ClassPage(
                "/recrutement/" + vacancy.id().value() + "/candidatures",
                address,
                "/recrutement/" + vacancy.id().value() + "/emploi-local",
                candidacy.name(),
                candidacy.number(),
                vacancy.number(),
                Drawings.state(reading.candidateClass()),
                reading.sentence(),
                reading.reference().inFrench(),
                reading.reference().link(),
                reading.grade().label(),
                reading.grade().symbol(),
                level(found.file().level()),
                reading.openQuestions(),
                candidate.dropped().stream()
                        .map(problem -> dropped(problem.path(), problem.message()))
                        .toList(),
                withdrawnAt == null
                        ? null
                        : "Cette candidature a été retirée le " + French.date(French.dayOf(withdrawnAt)) + ".",
                facts.facts(candidate.facts(), ClassStep.SAID.facts()),
                judged(candidate),
                forms(found, sentStep, typed, address),
                priority == null ? null : Drawings.of("priorite", priority),
                Drawings.of("conditions", reading.conditionsOfTheNotice()),
                facts.history(candidate.stated(), ClassStep.everyFact(), labels(found)),
                errors);
    }

    private static String level(LevelReading level) {
        var found = level.level();
        return found == null ? "pas encore retenu" : found.label();
    }

    private static String dropped(String fact, String message) {
        return ClassStep.everyFact()
                        .filter(asked -> asked.key().equals(fact.replaceAll("[.].*", "")))
                        .map(AskedFact::label)
                        .findFirst()
                        .orElse(fact)
                + "\u00A0: " + message + ".";
    }

    private List<Fact> judged(CandidateFile candidate) {
        var asked = new ArrayList<AskedFact>();
        asked(candidate).stream().filter(step -> step != ClassStep.SAID).forEach(step -> asked.addAll(step.facts()));
        asked.removeIf(fact -> candidate.facts().answer(fact.key()) == null);
        return facts.facts(candidate.facts(), asked);
    }

    private List<FactForm> forms(
            Judged found, @Nullable ClassStep sentStep, Map<String, String> typed, String address) {
        var candidate = found.candidate();
        var may = Permissions.may(Right.JUDGE_CANDIDACY);
        var choices = new ArrayList<Choice>();
        pieces(found).forEach((id, label) -> choices.add(Choice.of(id, label)));
        return asked(candidate).stream()
                .map(step -> facts.form(
                        step,
                        may ? address + "/classe/" + step.slug() : null,
                        candidate.facts(),
                        candidate.stated(),
                        choices,
                        step == sentStep ? typed : Map.of()))
                .toList();
    }

    /** What this candidate's own facts call for, and what somebody has answered already. */
    private static List<ClassStep> asked(CandidateFile candidate) {
        var facts = candidate.facts();
        var steps = new ArrayList<>(List.of(ClassStep.values()));
        steps.removeIf(step -> !wanted(step, candidate)
                && step.facts().stream().allMatch(fact -> facts.of(fact.key()).stated() == null));
        return steps;
    }

    private static boolean wanted(ClassStep step, CandidateFile candidate) {
        var facts = candidate.facts();
        var fourth = ResidenceLevel.FOURTH.code().equals(facts.answer(CandidateFacts.LEVEL.name()));
        return switch (step) {
            case SAID, CONDITIONS -> true;
            case DIRECT -> "direct".equals(facts.answer(CandidateFacts.WAY.name()));
            case CITIZENSHIP -> "true".equals(facts.answer(CandidateFacts.CITIZENSHIP_CLAIMED.name()));
            case RESIDENCE -> "true".equals(facts.answer(CandidateFacts.RESIDENCE_CLAIMED.name())) && !fourth;
            case WITHOUT_DURATION -> fourth;
        };
    }

    /** Those that a judgment may name, by their number. */
    Map<String, String> pieces(Judged found) {
        var all = new LinkedHashMap<String, String>();
        pieces.of(found.candidate().candidacy().id()).stream()
                .filter(CandidacyPiece::counts)
                .forEach(piece -> all.put(piece.id().toString(), label(piece)));
        return all;
    }

    private Map<UUID, String> labels(Judged found) {
        var all = new LinkedHashMap<UUID, String>();
        pieces.of(found.candidate().candidacy().id()).forEach(piece -> all.put(piece.id(), label(piece)));
        return all;
    }

    private static String label(CandidacyPiece piece) {
        var file = piece.file();
        return piece.kind().label() + (file == null ? "" : ", " + file.name());
    }
}
