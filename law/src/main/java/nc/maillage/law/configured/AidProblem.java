package nc.maillage.law.configured;

/** « Faute d’une fiche d’aide »: the field, as a path such as {@code age.max}, and what is wrong with it, in French. */
public record AidProblem(String path, String message) {}
