package nc.maillage.notices;

/** « Durée par corps »: the duration that one of several corps asks for. */
public record ResidenceRule(String corps, String operator, int years) {}
