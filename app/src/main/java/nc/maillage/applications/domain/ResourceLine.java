package nc.maillage.applications.domain;

import java.time.YearMonth;
import nc.maillage.law.Francs;

/** « Ressource d’un mois » : what was received that month, of one nature, and where it was read. */
public record ResourceLine(ResourceNature nature, YearMonth month, Francs amount, String source) {}
