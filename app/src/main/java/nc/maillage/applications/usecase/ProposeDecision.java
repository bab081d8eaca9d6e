package nc.maillage.applications.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nc.maillage.applications.ApplicationId;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.ApplicationState;
import nc.maillage.applications.domain.ProcessStep;
import nc.maillage.applications.store.RemarkStore;
import nc.maillage.decisions.Decisions;
import nc.maillage.decisions.Decisions.Grant;
import nc.maillage.decisions.Decisions.NewProposal;
import nc.maillage.decisions.Ruling;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.MemberAssessment;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.people.PersonId;
import nc.maillage.platform.French;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the answer that the rules lead to before a second pair of eyes, with the agent's own words. */
@Component
@Transactional
public class ProposeDecision {
    private static final int LONGEST_YEARS = 5;

    private final FileChanges changes;
    private final AssessApplication assess;
    private final CaseFacts caseFacts;
    private final Decisions decisions;
    private final RemarkStore remarks;
    private final Clock clock;
    private final FileLaw law;

    ProposeDecision(
            FileChanges changes,
            AssessApplication assess,
            CaseFacts caseFacts,
            Decisions decisions,
            RemarkStore remarks,
            Clock clock,
            FileLaw law) {
        this.changes = changes;
        this.assess = assess;
        this.caseFacts = caseFacts;
        this.decisions = decisions;
        this.remarks = remarks;
        this.clock = clock;
        this.law = law;
    }

    /**
     * « Ce que l’agent propose ».
     *
     * @param from and {@code to}: days of validity, read only where the aid is granted; {@code validityReason} justifies them
     * @param words printed in the letter as typed; may be empty
     * @param withoutPiece why an awaited piece is not needed; may be empty when none is awaited
     */
    public record Intended(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String validityReason,
            String words,
            String withoutPiece) {}

    public Act propose(ApplicationId id, long seen, Intended intended) {
        return changes.change(id, seen, ProcessStep.PROPOSE, file -> switch (assess.verdict(file)) {
            case Decisions.Assessed.Impossible(var why) -> FileChanges.Change.impossible(String.join(" ", why));
            case Decisions.Assessed.Done(var assessment) -> proposed(file, assessment, intended);
        });
    }

    private FileChanges.Change proposed(ApplicationFile file, Assessment assessment, Intended intended) {
        var ruling = ruling(assessment.proposal());
        if (ruling == null) {
            return FileChanges.Change.impossible(
                    "Les règles ne donnent pas encore de réponse\u00A0: jugez les questions ouvertes et établissez les faits qui manquent.");
        }
        var problems = problems(file, ruling, intended);
        if (!problems.isEmpty()) {
            return new FileChanges.Change.Refused(new Act.Invalid(problems));
        }
        var proposal = new NewProposal(
                file.id().value(),
                file.number().toString(),
                file.applicant(),
                law.concerned(file),
                file.scheme(),
                file.schemeVersion(),
                file.receivedOn(),
                ruling,
                caseFacts.forVerdict(file).map(),
                ruling == Ruling.GRANT ? grant(assessment, intended) : null,
                intended.words());
        return switch (decisions.propose(proposal)) {
            case Decisions.Proposed.Refused(var why) -> FileChanges.Change.impossible(why);
            case Decisions.Proposed.Done(var proposed) -> {
                if (!intended.withoutPiece().isBlank()) {
                    remarks.insert(file.id(), "application.proposed", intended.withoutPiece());
                }
                yield new FileChanges.Change.To(
                        file.in(new ApplicationState.Proposed(proposed)),
                        "application.proposed",
                        Map.of(
                                "ruling",
                                ruling.name(),
                                "proposal",
                                proposed.value().toString()));
            }
        };
    }

    private Map<String, String> problems(ApplicationFile file, Ruling ruling, Intended intended) {
        var messages = new LinkedHashMap<String, String>();
        if (file.isWaiting() && intended.withoutPiece().isBlank()) {
            messages.put("withoutPiece", "Une pièce est attendue. Dites pourquoi vous proposez sans elle.");
        }
        if (ruling == Ruling.GRANT) {
            validity(intended, messages);
        }
        return messages;
    }

    private void validity(Intended intended, Map<String, String> messages) {
        var from = intended.from();
        var to = intended.to();
        if (from == null) {
            messages.put("from", "Donnez le premier jour du droit.");
        } else if (from.isBefore(LocalDate.now(clock))) {
            messages.put(
                    "from",
                    "Le %s est passé. Aucun texte lu ne permet un droit rétroactif.".formatted(French.day(from)));
        }
        if (to == null) {
            messages.put("to", "Donnez le dernier jour du droit.");
        } else if (from != null && to.isBefore(from)) {
            messages.put("to", "Le dernier jour est avant le premier. Vérifiez les deux dates.");
        } else if (from != null && to.isAfter(from.plusYears(LONGEST_YEARS))) {
            messages.put("to", "Plus de cinq ans\u00A0: vérifiez l’année.");
        }
        if (intended.validityReason().isBlank()) {
            messages.put("validityReason", "Dites pourquoi cette durée\u00A0: aucun texte lu ne la donne.");
        }
    }

    private static Grant grant(Assessment assessment, Intended intended) {
        return new Grant(
                assessment.category(),
                attached(assessment),
                Objects.requireNonNull(intended.from()),
                Objects.requireNonNull(intended.to()),
                intended.validityReason());
    }

    /** Those whom the rules attach. */
    public static List<PersonId> attached(Assessment assessment) {
        return assessment.members().stream()
                .filter(MemberAssessment::isAttached)
                .map(MemberAssessment::person)
                .filter(Objects::nonNull)
                .map(person -> new PersonId(UUID.fromString(person)))
                .toList();
    }

    /** Null while the rules leave it to a person. */
    public static @Nullable Ruling ruling(Proposal proposal) {
        return switch (proposal) {
            case GRANT -> Ruling.GRANT;
            case REFUSE -> Ruling.REFUSE;
            case ROUTE_ELSEWHERE -> Ruling.ROUTE_ELSEWHERE;
            case FOR_A_PERSON -> null;
        };
    }
}
