package nc.maillage.correspondence.domain;

import java.util.ArrayList;
import java.util.List;
import nc.maillage.correspondence.Letters.Block;

/** « Paragraphes » of a text set by an administrator: a blank line parts them, « # » opens a heading, « - » a list. */
public final class Paragraphs {
    private Paragraphs() {}

    public static List<Block> of(String text) {
        var blocks = new ArrayList<Block>();
        for (var part : text.strip().split("\\R\\h*\\R")) {
            addPart(blocks, part.strip().lines().map(String::strip).toList());
        }
        return blocks;
    }

    private static void addPart(List<Block> blocks, List<String> lines) {
        var plain = new ArrayList<String>();
        var bullets = new ArrayList<String>();
        for (var line : lines) {
            if (line.startsWith("# ")) {
                blocks.add(new Block("HEADING", List.of(line.substring(2).strip())));
            } else if (line.startsWith("- ")) {
                bullets.add(line.substring(2).strip());
            } else if (!line.isEmpty()) {
                plain.add(line);
            }
        }
        if (!plain.isEmpty()) {
            blocks.add(new Block("TEXT", List.of(String.join(" ", plain))));
        }
        if (!bullets.isEmpty()) {
            blocks.add(new Block("BULLETS", bullets));
        }
    }
}
