package nc.maillage.portal.web;

/** « Classe de données » : what it holds for example, who reads it, and how many kinds of information it counts. */
public record DataClass(String name, String example, String readers, long count) {}
