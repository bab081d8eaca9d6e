package nc.maillage.candidacies;

import java.time.Instant;
import java.time.LocalDate;
import nc.maillage.recruitment.VacancyId;
import org.jspecify.annotations.Nullable;

/**
 * « Candidature reçue » : what other rooms may know of it.
 *
 * @param number that of its receipt, which is no rank
 * @param arrivedOn the day it was sent on line, or received on paper, in Nouméa
 * @param late null where a person has to say which day counts
 * @param kept whether the candidate agrees to be kept for other posts
 */
public record SentCandidacy(
        CandidacyId id,
        VacancyId vacancy,
        String number,
        String name,
        @Nullable RecruitmentWay way,
        @Nullable Boolean citizenshipClaimed,
        @Nullable Boolean residenceClaimed,
        @Nullable LocalDate residentSince,
        LocalDate arrivedOn,
        @Nullable Boolean late,
        boolean complete,
        boolean kept,
        @Nullable Instant withdrawnAt) {}
