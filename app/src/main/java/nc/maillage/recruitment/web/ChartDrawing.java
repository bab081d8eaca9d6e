package nc.maillage.recruitment.web;

import java.util.ArrayList;
import java.util.List;
import nc.maillage.platform.French;
import nc.maillage.recruitment.domain.ChartUnit;

/** The chart as SVG, for a wall or a report: white, each unit under the one it depends on. */
final class ChartDrawing {
    private static final int WIDTH = 960;
    private static final int STEP = 36;
    private static final int LINE = 20;
    private static final int GAP = 12;
    private static final int LONGEST_LINE = 92;
    /** More are counted. */
    private static final int MOST_POSTS = 3;

    private final StringBuilder boxes = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private int bottom;

    private ChartDrawing(int top) {
        this.bottom = top;
    }

    static String of(List<ChartUnit> tops, String title, String description) {
        var drawing = new ChartDrawing(64);
        tops.forEach(each -> drawing.draw(each, 0));
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" aria-labelledby="t d" font-family="Atkinson Hyperlegible, Arial, sans-serif" font-size="15">
                <title id="t">%s</title>
                <desc id="d">%s</desc>
                <rect width="100%%" height="100%%" fill="#fff"/>
                <text x="24" y="40" font-size="22" font-weight="700" fill="#10262c">%s</text>
                <g fill="none" stroke="#6f7d80" stroke-width="1.5">%s</g>
                %s</svg>
                """.formatted(
                        WIDTH,
                        drawing.bottom + 12,
                        WIDTH,
                        drawing.bottom + 12,
                        escaped(title),
                        escaped(description),
                        escaped(title),
                        drawing.links,
                        drawing.boxes);
    }

    /** The middle of its box, where the line of its parent ends. */
    private int draw(ChartUnit unit, int depth) {
        var left = 24 + depth * STEP;
        var top = bottom;
        var lines = lines(unit, depth);
        var height = lines.size() * LINE + 14;
        boxes.append(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\" fill=\"%s\" stroke=\"#0b5560\" stroke-width=\"1.5\"/>%n"
                        .formatted(left, top, WIDTH - 24 - left, height, depth == 0 ? "#dff0f2" : "#faf7f1"));
        for (int i = 0; i < lines.size(); i++) {
            boxes.append("<text x=\"%d\" y=\"%d\" fill=\"%s\"%s>%s</text>%n"
                    .formatted(
                            left + 12,
                            top + 22 + i * LINE,
                            i == 0 ? "#10262c" : "#3f4f55",
                            i == 0 ? " font-weight=\"700\"" : "",
                            escaped(lines.get(i))));
        }
        bottom = top + height + GAP;
        for (var below : unit.below()) {
            var from = top + height;
            var middle = draw(below, depth + 1);
            links.append("<path d=\"M%d %dV%dH%d\"/>".formatted(left + STEP / 2, from, middle, left + STEP));
        }
        return top + 18;
    }

    private static List<String> lines(ChartUnit unit, int depth) {
        var name = unit.name();
        var lines = new ArrayList<String>();
        var most = LONGEST_LINE - depth * 5;
        wrap(name.acronym() == null ? name.name() : name.name() + " (" + name.acronym() + ")", most, lines);
        unit.headcounts().stream().findFirst().ifPresent(count -> wrap(ChartWords.headcount(count), most, lines));
        if (!unit.tools().isEmpty()) {
            wrap("Applications : " + String.join(", ", unit.tools()), most, lines);
        }
        if (unit.posts().size() > MOST_POSTS) {
            lines.add(French.count(unit.posts().size(), "poste", "postes"));
        } else {
            unit.posts().forEach(post -> wrap("Poste : " + post.title(), most, lines));
        }
        return lines;
    }

    private static void wrap(String text, int most, List<String> lines) {
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + word.length() >= most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
