package nc.maillage.platform.files;

/** « Réponse de l’antivirus ». */
public sealed interface ScanAnswer {
    record Clean() implements ScanAnswer {}

    /** @param name that the antivirus gives to what it found */
    record Infected(String name) implements ScanAnswer {}

    /** It was not reached, or said that it could not look; the piece waits. */
    record Away(String why) implements ScanAnswer {}
}
