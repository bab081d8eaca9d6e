package nc.maillage.platform.web;

/** « Fil d’Ariane » : one step of the way back. The page itself is not in the list. */
public record Crumb(String label, String href) {}
