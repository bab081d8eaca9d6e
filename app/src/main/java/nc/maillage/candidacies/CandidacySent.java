package nc.maillage.candidacies;

import nc.maillage.recruitment.VacancyId;

/** « Candidature envoyée » : told in the transaction that gives it its number. */
public record CandidacySent(CandidacyId candidacy, VacancyId vacancy) {}
