package nc.maillage.decisions.domain;

import nc.maillage.decisions.Decisions.Decision;
import nc.maillage.organisation.Delegation;

/** « Acte signé » : the decision with what proves it: delegation, figures of the day, seal, version of the program. */
public record SignedAct(
        Decision decision,
        Delegation delegation,
        boolean confirmedFigures,
        KeptFigures figures,
        String seal,
        String programVersion) {}
