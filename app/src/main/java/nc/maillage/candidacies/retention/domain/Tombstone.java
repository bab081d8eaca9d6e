package nc.maillage.candidacies.retention.domain;

import java.time.Instant;
import java.util.UUID;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.domain.CandidacyChannel;
import nc.maillage.law.employment.CandidateClass;
import nc.maillage.recruitment.VacancyId;
import org.jspecify.annotations.Nullable;

/**
 * « Trace d’une candidature effacée » : what is counted, nothing that tells whose it was.
 *
 * @param erasedBy null where the program did it by itself
 * @param report what went, table by table; its digest is in the log
 */
public record Tombstone(
        CandidacyId candidacy,
        VacancyId vacancy,
        CandidacyChannel channel,
        CandidateClass candidateClass,
        boolean withdrawn,
        @Nullable Boolean late,
        boolean complete,
        Instant erasedAt,
        ErasureCause cause,
        @Nullable UUID erasedBy,
        String report,
        String digest) {}
