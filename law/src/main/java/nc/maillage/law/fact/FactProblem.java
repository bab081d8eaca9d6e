package nc.maillage.law.fact;

/** « Fait refusé »: the field, as a path such as {@code members[0].birth_date}, and what is wrong with it, in French. */
public record FactProblem(String path, String message) {}
