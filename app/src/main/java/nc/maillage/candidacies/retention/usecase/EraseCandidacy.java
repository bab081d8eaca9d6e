package nc.maillage.candidacies.retention.usecase;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nc.maillage.audit.Actor;
import nc.maillage.audit.AuditLog;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.domain.Candidacy;
import nc.maillage.candidacies.employment.domain.CandidateFile;
import nc.maillage.candidacies.employment.domain.EmploymentFile;
import nc.maillage.candidacies.employment.usecase.ReadEmployment;
import nc.maillage.candidacies.retention.domain.ErasureCause;
import nc.maillage.candidacies.retention.domain.Tombstone;
import nc.maillage.candidacies.retention.store.ErasureStore;
import nc.maillage.candidacies.retention.store.TombstoneStore;
import nc.maillage.candidacies.store.CandidacyStore;
import nc.maillage.platform.Blobs;
import nc.maillage.platform.French;
import nc.maillage.platform.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Effacer une candidature » : identity, contact, pieces, judgments go; what is counted stays, and the log still verifies. */
@Service
@Transactional
public class EraseCandidacy {
    private final CandidacyStore candidacies;
    private final ReadEmployment employment;
    private final ErasureStore erasure;
    private final TombstoneStore tombstones;
    private final Blobs blobs;
    private final AuditLog log;
    private final Clock clock;

    EraseCandidacy(
            CandidacyStore candidacies,
            ReadEmployment employment,
            ErasureStore erasure,
            TombstoneStore tombstones,
            Blobs blobs,
            AuditLog log,
            Clock clock) {
        this.candidacies = candidacies;
        this.employment = employment;
        this.erasure = erasure;
        this.tombstones = tombstones;
        this.blobs = blobs;
        this.log = log;
        this.clock = clock;
    }

    /** False where it is gone already. Whether it may go was asked before. */
    boolean run(CandidacyId id, ErasureCause cause) {
        if (!erasure.holds(id)) {
            return false;
        }
        var candidacy = candidacies.find(id).orElseThrow();
        var read = employment.file(candidacy.vacancy()).stream()
                .map(EmploymentFile::candidates)
                .flatMap(
                        all -> all.stream().filter(each -> each.candidacy().id().equals(id)))
                .findFirst();
        var files = erasure.blobs(id);
        var gone = erasure.erase(id);
        blobs.erase(files);
        var report = report(gone, files.size());
        var digest = Sha256.of(report);
        read.ifPresent(file -> tombstones.insert(tombstone(candidacy, file, cause, report, digest)));
        log.append("candidacy.erased", "candidacy", id.value(), Map.of("cause", cause.name(), "report", digest));
        return true;
    }

    private Tombstone tombstone(
            Candidacy candidacy, CandidateFile file, ErasureCause cause, String report, String digest) {
        return new Tombstone(
                candidacy.id(),
                candidacy.vacancy(),
                candidacy.channel(),
                file.reading().candidateClass(),
                file.withdrawn(),
                file.candidacy().late(),
                file.candidacy().complete(),
                clock.instant(),
                cause,
                actor(),
                report,
                digest);
    }

    private static @Nullable UUID actor() {
        return Actor.current().orElse(null);
    }

    private String report(Map<String, Integer> gone, int files) {
        var lines =
                new StringBuilder("Candidature effacée le %s.\n".formatted(French.date(French.dayOf(clock.instant()))));
        gone.forEach(
                (table, rows) -> lines.append(table).append(": ").append(rows).append('\n'));
        return lines.append("platform.blob: ").append(files).append('\n').toString();
    }
}
