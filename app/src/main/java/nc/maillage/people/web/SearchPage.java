package nc.maillage.people.web;

import java.util.List;
import java.util.UUID;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/** What was searched and what was found. */
public record SearchPage(
        String q,
        String birth,
        @Nullable String birthProblem,
        boolean asked,
        String heading,
        String seconds,
        List<Hit> hits,
        int hidden,
        @Nullable Couple couple,
        List<Resembling> resembling,
        @Nullable String createHref,
        String exportHref,
        UUID once) {
    /** A person found; {@code name} in pieces, of which some were typed; without an address when it is not for this agent. */
    public record Hit(
            @Nullable String href,
            List<Piece> name,
            @Nullable String alias,
            String why,
            String birth,
            String place,
            String files,
            StateTag closeness) {}

    /** A piece of a name. */
    public record Piece(String text, boolean read) {}

    /** Two of the results may be one person. */
    public record Couple(String first, String second, String why, String href) {}

    /** A file that the one to create may double. */
    public record Resembling(StateTag grade, @Nullable String href, String who, String why) {}
}
