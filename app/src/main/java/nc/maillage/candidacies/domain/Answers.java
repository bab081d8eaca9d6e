package nc.maillage.candidacies.domain;

import nc.maillage.candidacies.RecruitmentWay;
import org.jspecify.annotations.Nullable;

/** « Réponses du candidat » : all that a form asks for but its pieces. */
public record Answers(
        Candidate candidate, @Nullable RecruitmentWay way, Claims claims, boolean corpsChange, boolean kept) {}
