package nc.maillage.candidacies;

import java.util.UUID;

/** « Candidature » (identifiant). */
public record CandidacyId(UUID value) {}
