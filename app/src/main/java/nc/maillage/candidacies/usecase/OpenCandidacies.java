package nc.maillage.candidacies.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.access.AccessRefused;
import nc.maillage.access.Permissions;
import nc.maillage.access.ReadLog;
import nc.maillage.access.Right;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.domain.Candidacy;
import nc.maillage.candidacies.domain.CandidacyPiece;
import nc.maillage.candidacies.domain.CandidacyState;
import nc.maillage.candidacies.domain.CandidacyStep;
import nc.maillage.candidacies.domain.FormerReceipt;
import nc.maillage.candidacies.store.CandidacyPieceStore;
import nc.maillage.candidacies.store.CandidacyStepStore;
import nc.maillage.candidacies.store.CandidacyStore;
import nc.maillage.candidacies.store.FormerReceiptStore;
import nc.maillage.platform.Blobs;
import nc.maillage.platform.Tenancy;
import nc.maillage.recruitment.PublishedVacancies;
import nc.maillage.recruitment.PublishedVacancy;
import nc.maillage.recruitment.VacancyId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Lire les candidatures » : what was sent to one's own collectivity, and a line in the log of each file opened. */
@Component
@Transactional
public class OpenCandidacies {
    private final CandidacyStore store;
    private final CandidacyPieceStore pieces;
    private final CandidacyStepStore steps;
    private final PublishedVacancies vacancies;
    private final FormerReceiptStore former;
    private final Blobs blobs;
    private final WriteReceipt receipts;
    private final ReadLog reads;

    OpenCandidacies(
            CandidacyStore store,
            CandidacyPieceStore pieces,
            CandidacyStepStore steps,
            PublishedVacancies vacancies,
            FormerReceiptStore former,
            Blobs blobs,
            WriteReceipt receipts,
            ReadLog reads) {
        this.store = store;
        this.pieces = pieces;
        this.steps = steps;
        this.vacancies = vacancies;
        this.former = former;
        this.blobs = blobs;
        this.receipts = receipts;
        this.reads = reads;
    }

    /** « Candidature lue » . */
    public record Opened(
            Candidacy candidacy,
            PublishedVacancy vacancy,
            List<CandidacyPiece> pieces,
            List<CandidacyStep> steps,
            List<FormerReceipt> receipts) {}

    /** « Candidature d’une liste » . */
    public record Listed(Candidacy candidacy, List<CandidacyPiece> pieces) {}

    /** « Candidatures à un avis » : what was not sent is only counted. */
    public record ToVacancy(PublishedVacancy vacancy, List<Listed> sent, long started) {}

    /** A published notice of one's own collectivity. */
    public Optional<PublishedVacancy> vacancy(VacancyId id) {
        Permissions.require(Right.SEE_CANDIDACIES);
        return vacancies.of(id).filter(each -> each.collectivity().equals(Tenancy.required()));
    }

    public Optional<ToVacancy> to(VacancyId id) {
        return vacancy(id).map(vacancy -> {
            var all = store.ofVacancy(id);
            var received = pieces.ofVacancy(id);
            var sent = all.stream()
                    .filter(each -> each.arrival() != null)
                    .map(each -> new Listed(each, received.getOrDefault(each.id(), List.of())))
                    .toList();
            var started =
                    all.stream().filter(each -> each.is(CandidacyState.STARTED)).count();
            return new ToVacancy(vacancy, sent, started);
        });
    }

    /** What its candidate has not sent is nobody else's. */
    public Optional<Opened> open(CandidacyId id) {
        Permissions.require(Right.SEE_CANDIDACIES);
        var found = sent(id);
        found.ifPresent(it -> reads.viewed(id.value(), "Candidature ouverte"));
        return found;
    }

    private Optional<Opened> sent(CandidacyId id) {
        return store.find(id)
                .filter(it -> it.arrival() != null)
                .map(it -> new Opened(
                        it, vacancies.of(it.vacancy()).orElseThrow(), pieces.of(id), steps.of(id), former.of(id)));
    }

    public Optional<OnlineDesk.File> piece(CandidacyId id, UUID wanted) {
        Permissions.require(Right.SEE_CANDIDACIES);
        var piece = sent(id).stream()
                .flatMap(it -> it.pieces().stream())
                .filter(each -> each.id().equals(wanted))
                .findFirst();
        if (piece.isPresent() && piece.get().held()) {
            throw new AccessRefused(
                    piece.get().analysis() == CandidacyPiece.Analysis.AWAITED
                            ? "L’antivirus n’a pas encore dit si ce fichier est sain\u00A0: il s’ouvrira dans quelques minutes."
                            : "L’antivirus a trouvé un programme nuisible dans ce fichier\u00A0: il est en quarantaine et personne ne l’ouvre.");
        }
        return piece.flatMap(it -> Optional.ofNullable(it.file()).flatMap(file -> {
            reads.viewed(
                    id.value(),
                    "Pièce d’une candidature ouverte\u00A0: " + it.kind().label());
            return blobs.find(file.blob()).map(blob -> new OnlineDesk.File(file, blob.content()));
        }));
    }

    public Optional<byte[]> receipt(CandidacyId id) {
        Permissions.require(Right.SEE_CANDIDACIES);
        return sent(id).map(it -> receipts.pdf(it.candidacy(), it.vacancy(), it.pieces(), it.receipts()));
    }

    /** As it was given before a typing fault was corrected. */
    public Optional<byte[]> receipt(CandidacyId id, int version) {
        Permissions.require(Right.SEE_CANDIDACIES);
        return former.of(id).stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .flatMap(each -> blobs.find(each.blob()))
                .map(Blobs.Blob::content);
    }
}
