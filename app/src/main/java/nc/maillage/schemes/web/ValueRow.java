package nc.maillage.schemes.web;

import org.jspecify.annotations.Nullable;

/** One dated value of a figure, with where it comes from. */
public record ValueRow(
        String value,
        String from,
        String published,
        String text,
        @Nullable String link,
        String gradeLetter,
        String grade,
        boolean confirmed,
        String origin) {}
