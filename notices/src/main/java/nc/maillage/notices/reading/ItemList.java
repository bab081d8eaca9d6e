package nc.maillage.notices.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nc.maillage.notices.ItemGroup;
import nc.maillage.notices.text.Fold;
import org.jspecify.annotations.Nullable;

/** A section made of a lead-in and items, with sub-titles: the lead-in, the items in order, the groups. */
final class ItemList {
    private static final Pattern LEAD_IN = Pattern.compile(
            "(?:sous l|placee? |au sein|la personne retenue|l'agent |le titulaire|(?:il|elle|il/elle) (?:est|aura|sera|a ))");

    private static final Pattern SENTENCE = Pattern.compile(
            "\\b(?:est|sont|sera|seront|a|aura|auront|doit|devra|assure|consiste|comprend|suivante?s?|notamment|titre|cadre|sous|personne"
                    + "|agent|titulaire|candidate?)\\b");

    private final List<String> lead = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private final List<ItemGroup> groups = new ArrayList<>();
    private final List<Block> after = new ArrayList<>();
    private @Nullable String group;
    private List<String> grouped = new ArrayList<>();
    private List<String> ungrouped = List.of();
    private boolean announced;
    private @Nullable Block trailing;
    private int leadLine;
    private int firstLine;
    private int groupLine;
    private int groupsLine;

    private ItemList() {}

    /** Blocks after a sentence that announces secondary activities are left in {@link #rest()}. */
    static ItemList of(List<Block> printed, boolean stopAtSecondary) {
        ItemList list = new ItemList();
        int announced = announced(printed);
        List<Block> blocks = announced < 0 ? printed : itemised(printed, announced);
        boolean anyItem = blocks.stream().anyMatch(Block::isItem);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (stopAtSecondary && announcesSecondary(block) && !list.items.isEmpty()) {
                list.after.addAll(blocks.subList(i, blocks.size()));
                break;
            }
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            list.take(block, next, anyItem);
        }
        list.close();
        list.tidy();
        return list;
    }

    /** « L’agent est chargé : … ; … ; … . » : a list, though no bullet is left of it. Where it is announced, -1 where there is none. */
    private static int announced(List<Block> blocks) {
        int at = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isItem()) {
                return -1;
            }
            at = at < 0 && blocks.get(i).announces() ? i : at;
        }
        if (at < 0 || blocks.size() - at < 3) {
            return -1;
        }
        List<Block> after = blocks.subList(at + 1, blocks.size());
        boolean list = after.stream().allMatch(block -> block.kind() == Block.Kind.PARAGRAPH)
                && after.subList(0, after.size() - 1).stream()
                        .allMatch(block -> block.text().endsWith(";"));
        return list ? at : -1;
    }

    private static List<Block> itemised(List<Block> blocks, int announced) {
        List<Block> items = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            items.add(new Block(i > announced ? Block.Kind.ITEM : Block.Kind.PARAGRAPH, block.text(), block.line()));
        }
        return items;
    }

    static boolean announcesSecondary(Block block) {
        if (block.isItem() || !block.announces()) {
            return false;
        }
        String folded = Fold.of(block.text());
        return folded.contains("egalement") || folded.contains("secondaire");
    }

    private void take(Block block, @Nullable Block next, boolean anyItem) {
        boolean opensGroup = block.kind() == Block.Kind.TITLE
                || block.kind() == Block.Kind.NUMBERED && next != null && next.kind() == Block.Kind.ITEM
                || block.kind() == Block.Kind.PARAGRAPH && !items.isEmpty() && anyItem && block.announces();
        boolean leadsIn = block.isItem() && items.isEmpty() && next != null && next.isItem() && isLeadIn(block);
        if (leadsIn) {
            lead(block);
        } else if (next == null && block.kind() == Block.Kind.TITLE && !items.isEmpty() && isLeadIn(block)) {
            trailing = block;
        } else if (opensGroup && (anyItem || next != null && next.kind() == Block.Kind.PARAGRAPH)) {
            close();
            group = block.text();
            groupLine = block.line();
            announced |= block.kind() == Block.Kind.PARAGRAPH;
        } else if (block.isItem() || !anyItem || !items.isEmpty()) {
            item(block);
        } else {
            lead(block);
        }
    }

    private void lead(Block block) {
        lead.add(block.text());
        leadLine = leadLine == 0 ? block.line() : leadLine;
    }

    /** The title of a first group is no lead-in, and an announcement that nothing follows is no item. */
    private void tidy() {
        if (announced && lead.size() == 1 && isGroupTitle(lead.getFirst()) && !ungrouped.isEmpty()) {
            groups.addFirst(new ItemGroup(lead.removeFirst(), ungrouped));
            groupsLine = leadLine;
        } else if (lead.isEmpty() && groups.isEmpty() && items.size() == 1 && isGroupTitle(items.getFirst())) {
            lead.add(items.removeFirst());
            leadLine = firstLine;
        }
    }

    private static boolean isGroupTitle(String text) {
        return text.endsWith(":") && !SENTENCE.matcher(Fold.of(text)).find();
    }

    /** A lead-in that the extraction prints as the first item. */
    private static boolean isLeadIn(Block block) {
        return block.announces() && LEAD_IN.matcher(Fold.of(block.text())).lookingAt();
    }

    private void item(Block block) {
        String text = block.kind() == Block.Kind.NUMBERED
                ? block.text().replaceFirst("^\\d{1,2}\\s*[.)]\\s+", "")
                : block.text();
        items.add(text);
        grouped.add(text);
        firstLine = firstLine == 0 ? block.line() : firstLine;
    }

    private void close() {
        if (group != null && !grouped.isEmpty()) {
            groups.add(new ItemGroup(group, grouped));
            groupsLine = groupsLine == 0 ? groupLine : groupsLine;
        } else if (group == null) {
            ungrouped = grouped;
        }
        group = null;
        grouped = new ArrayList<>();
    }

    String lead() {
        return String.join("\n", lead);
    }

    int leadLine() {
        return leadLine;
    }

    List<String> items() {
        return items;
    }

    int line() {
        return firstLine;
    }

    /** Where the title of the first group stands. */
    int groupsLine() {
        return groupsLine;
    }

    List<ItemGroup> groups() {
        return groups;
    }

    /** A heading at the end that announces what stands under the next heading. */
    @Nullable
    Block trailing() {
        return trailing;
    }

    List<Block> rest() {
        return after;
    }
}
