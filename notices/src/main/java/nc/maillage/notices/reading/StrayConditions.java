package nc.maillage.notices.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nc.maillage.notices.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * « Caractéristiques particulières » whose heading stands over nothing: the extraction printed the lines above it, or under
 * the heading that follows. Only sentences that speak of conditions of work are taken back.
 */
final class StrayConditions {
    private static final Pattern CONDITION = Pattern.compile(
            "\\b(?:astreintes?|horaires|permis|deplacements?|disponibilite|mobilite|rythme|week-?ends?|feries)\\b");

    private StrayConditions() {}

    /** Moves them under their heading, and says whether there were any. */
    static boolean gather(Map<Section, List<Block>> blocks, @Nullable Section above) {
        List<Block> own = blocks.get(Section.PARTICULARITIES);
        if (own == null || !own.isEmpty()) {
            return false;
        }
        own.addAll(taken(blocks.getOrDefault(Section.PROFILE, List.of()), blocks.containsKey(Section.KNOWLEDGE)));
        if (own.isEmpty() && above != null && above != Section.PARTICULARITIES) {
            own.addAll(last(blocks.getOrDefault(above, List.of())));
        }
        return !own.isEmpty();
    }

    private static List<Block> taken(List<Block> profile, boolean knowledgeApart) {
        List<Block> found = new ArrayList<>();
        while (knowledgeApart && !profile.isEmpty() && isCondition(profile.getFirst())) {
            found.add(profile.removeFirst());
        }
        return found;
    }

    private static List<Block> last(List<Block> section) {
        List<Block> found = new ArrayList<>();
        while (section.size() > 1 && isCondition(section.getLast())) {
            found.addFirst(section.removeLast());
        }
        return found;
    }

    private static boolean isCondition(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && CONDITION.matcher(Fold.of(block.text())).find();
    }
}
