package nc.maillage.candidacies.domain;

/** « État d’une candidature ». */
public enum CandidacyState {
    STARTED,
    SENT,
    WITHDRAWN
}
