package nc.maillage.applications.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nc.maillage.access.Right;
import nc.maillage.applications.ApplicationId;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.PieceRequest;
import nc.maillage.applications.domain.ProcessStep;
import nc.maillage.platform.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the person by letter for what is missing: the clock stands still from that day. */
@Component
@Transactional
public class AskForPiece {
    private final FileChanges changes;
    private final ApplicationLetters letters;
    private final AssessApplication assess;
    private final Ids ids;
    private final Clock clock;

    AskForPiece(FileChanges changes, ApplicationLetters letters, AssessApplication assess, Ids ids, Clock clock) {
        this.changes = changes;
        this.letters = letters;
        this.assess = assess;
        this.ids = ids;
        this.clock = clock;
    }

    /** « Pièce à demander » : {@code why} is read by the person, and may be empty. */
    public record Wanted(String kind, String label, String why, boolean health) {
        public Wanted(String kind, String label, String why) {
            this(kind, label, why, false);
        }
    }

    public Act ask(ApplicationId id, long seen, List<Wanted> wanted) {
        if (wanted.isEmpty()) {
            return Act.Invalid.field("kinds", "Choisissez au moins une pièce à demander.");
        }
        return changes.change(id, seen, ProcessStep.GATHER_PIECES, Right.JUDGE_PIECE, file -> {
            var already = file.requests().stream()
                    .filter(PieceRequest::awaited)
                    .map(PieceRequest::kind)
                    .collect(Collectors.toSet());
            var fresh = wanted.stream()
                    .filter(each -> !already.contains(each.kind()))
                    .map(each -> new PieceRequest(
                            ids.next(),
                            each.kind(),
                            each.label(),
                            each.why(),
                            each.health(),
                            LocalDate.now(clock),
                            null))
                    .toList();
            return fresh.isEmpty()
                    ? FileChanges.Change.impossible("Ces pièces sont déjà demandées\u00A0: la lettre est partie.")
                    : asked(file, fresh);
        });
    }

    private FileChanges.Change asked(ApplicationFile file, List<PieceRequest> fresh) {
        var all = new ArrayList<>(file.requests());
        all.addAll(fresh);
        var asking = file.asking(all);
        var letter = letters.askFor(asking, fresh);
        var kinds = fresh.stream()
                .map(each -> each.health() ? "health" : each.kind())
                .collect(Collectors.joining(" "));
        return new FileChanges.Change.To(
                asking.instructed(assess.isComplete(asking)),
                "application.piece_asked",
                Map.of("kinds", kinds, "letter", letter.value().toString()));
    }
}
