package nc.maillage.law.assessment;

import nc.maillage.law.fact.Confidentiality;
import org.jspecify.annotations.Nullable;

/** « Fait à demander »: {@code member} is the position of the person in the household, null for the case itself. */
public record MissingFact(
        String key, @Nullable Integer member, String label, String question, Confidentiality confidentiality) {}
