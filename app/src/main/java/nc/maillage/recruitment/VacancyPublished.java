package nc.maillage.recruitment;

import nc.maillage.platform.CollectivityId;

/** « Publication d’un avis » : a version more, told in the transaction that writes it. */
public record VacancyPublished(VacancyId vacancy, CollectivityId collectivity, int version) {}
