package nc.maillage.recruitment.web;

import java.util.List;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/**
 * The chart of a day.
 *
 * @param svg address of the same chart, drawn
 * @param waiting how many proposals nobody has answered
 */
public record ChartPage(String day, String typed, List<Node> tops, String svg, int waiting, FormErrors errors) {
    /** One unit with what is under it. */
    public record Node(
            String id,
            String name,
            @Nullable String acronym,
            @Nullable String kind,
            @Nullable String place,
            @Nullable String former,
            List<String> headcounts,
            List<PostLine> posts,
            List<String> tools,
            List<Node> below) {}

    /** @param offered whether a notice is open for it */
    public record PostLine(String href, String title, StateTag state, boolean offered) {}
}
