package nc.maillage.people.web;

import java.util.List;
import java.util.UUID;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/** Two files side by side; {@code distinct} says who found them to be two persons and why. */
public record ComparisonPage(
        Side first,
        Side second,
        @Nullable StateTag grade,
        String why,
        List<Line> lines,
        @Nullable String distinct,
        String reason,
        FormErrors errors,
        UUID once) {
    /** One of the two. */
    public record Side(String number, String name, String href) {}

    /** What each says of the same thing; {@code same} is « oui », « non », or « on ne sait pas » where one says nothing. */
    public record Line(String label, String first, String second, String same) {}

    public String action() {
        return "/personnes/doublons/%s/%s".formatted(first.number(), second.number());
    }
}
