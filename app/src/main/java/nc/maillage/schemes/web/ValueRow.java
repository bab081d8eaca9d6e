package nc.maillage.schemes.web;

import org.jspecify.annotations.Nullable;

/** One dated value of a figure, with where it comes from. */
public record ValueRow(
        String value,
        String from,
        String published,
        Exported exported,
        String text,
        @Nullable String link,
        String gradeLetter,
        String grade,
        boolean confirmed,
        String origin) {
    /** The same days for a spreadsheet; {@code exact} is false where only the latest possible beginning is known. */
    public record Exported(String from, boolean exact, String published) {}
}
