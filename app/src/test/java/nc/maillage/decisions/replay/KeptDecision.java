package nc.maillage.decisions.replay;

import java.util.Map;
import nc.maillage.decisions.domain.KeptFigures;
import nc.maillage.law.AsOf;
import nc.maillage.law.assessment.Assessment;

/** One line of a replay file: what a version of the program decided, and on what. */
record KeptDecision(String name, Map<String, Object> facts, AsOf asOf, KeptFigures figures, Assessment assessment) {}
