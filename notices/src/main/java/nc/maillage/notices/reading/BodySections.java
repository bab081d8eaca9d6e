package nc.maillage.notices.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nc.maillage.notices.ItemGroup;
import nc.maillage.notices.text.Line;
import org.jspecify.annotations.Nullable;

/** The body cut at its headings. */
final class BodySections {
    private static final int SHORT = 60;
    /** There a line may end with a colon or a semicolon by chance. */
    private static final Set<Section> PROSE = EnumSet.of(Section.DETAILS, Section.RESPNC, Section.CONTEXT);

    private static final Pattern PAGE = Pattern.compile("\\d{1,2}(?:\\s*/\\s*\\d{1,2})?");

    private final Map<Section, List<Block>> blocks = new EnumMap<>(Section.class);
    private final Map<Section, Integer> headings = new EnumMap<>(Section.class);
    private final List<ItemGroup> others = new ArrayList<>();
    private @Nullable Section current;
    private @Nullable String other;
    private List<String> otherItems = new ArrayList<>();
    private @Nullable Section aboveParticularities;
    private boolean particularitiesFound;
    private int lastLength;

    static BodySections of(List<Line> lines) {
        BodySections body = new BodySections();
        for (Line line : lines) {
            if (!isEmpty(line)) {
                body.take(line);
            }
        }
        body.closeOther();
        body.particularitiesFound = StrayConditions.gather(body.blocks, body.aboveParticularities);
        return body;
    }

    static BodySections ofCells(Map<Section, List<Line>> cells) {
        BodySections body = new BodySections();
        cells.forEach((section, lines) -> {
            body.current = section;
            lines.forEach(body::add);
        });
        body.current = null;
        return body;
    }

    /** The blocks of a section, none where it is not printed. */
    List<Block> blocks(Section section) {
        return blocks.getOrDefault(section, List.of());
    }

    boolean has(Section section) {
        return blocks.containsKey(section);
    }

    /** Where its first heading stands; 0 where it has none. */
    int line(Section section) {
        return headings.getOrDefault(section, 0);
    }

    /** The last line of the document that a section holds. */
    int lastLine() {
        return blocks.values().stream()
                .flatMap(List::stream)
                .mapToInt(Block::line)
                .max()
                .orElse(0);
    }

    int othersLine() {
        return line(Section.OTHER);
    }

    /** The sections that the template does not have. */
    List<ItemGroup> others() {
        return others;
    }

    /** Whether the particularities stood under another heading. */
    boolean particularitiesFound() {
        return particularitiesFound;
    }

    /** What the extraction leaves of a frame, or the number of a page: apart from the lines above. */
    private static boolean isEmpty(Line line) {
        return !line.adjacent()
                && (line.text().chars().noneMatch(Character::isLetterOrDigit)
                        || line.mark() == Line.Mark.PLAIN
                                && PAGE.matcher(line.text()).matches());
    }

    private void take(Line line) {
        Section.Match match = Section.at(line);
        if (match != null && !isWrapped(line)) {
            open(match, line);
        } else if (line.folded().startsWith("(1) ") || line.folded().startsWith("(2) ")) {
            open(new Section.Match(Section.ANSWER, 0), line);
        } else if (current == null) {
            current = Section.DETAILS;
            add(line);
        } else {
            add(line);
        }
    }

    /** The end of a sentence, alone on its line. */
    private static boolean isWrapped(Line line) {
        return line.adjacent()
                && !line.isHeading()
                && Character.isLowerCase(line.text().charAt(0));
    }

    private void open(Section.Match match, Line line) {
        closeOther();
        if (match.section() == Section.PARTICULARITIES) {
            aboveParticularities = current;
        }
        current = match.section();
        String rest = line.from(match.valueStart()).replaceFirst("^[:\\s]+", "");
        Section.Match inner = current == Section.PROFILE && !rest.isEmpty() ? Section.at(line.withText(rest)) : null;
        if (inner != null) {
            open(inner, line.withText(rest));
            return;
        }
        blocks.computeIfAbsent(current, _ -> new ArrayList<>());
        headings.putIfAbsent(current, line.number());
        if (current == Section.OTHER) {
            other = Words.trimmed(
                    line.text()
                            .substring(
                                    0, Math.min(match.valueStart(), line.text().length())),
                    ":/");
            otherItems = new ArrayList<>();
            if (!rest.isEmpty()) {
                otherItems.add(rest);
            }
        } else if (!rest.isEmpty()) {
            section().add(new Block(Block.Kind.PARAGRAPH, rest, line.number()));
        }
    }

    private void closeOther() {
        if (other != null) {
            others.add(new ItemGroup(other, otherItems));
            other = null;
        }
    }

    private List<Block> section() {
        return blocks.computeIfAbsent(current == null ? Section.DETAILS : current, _ -> new ArrayList<>());
    }

    private void add(Line line) {
        if (other != null) {
            addOther(line);
            return;
        }
        List<Block> section = section();
        boolean wrapped = !line.isItem()
                && !line.isHeading()
                && !section.isEmpty()
                && (line.adjacent() && !endsAnItem(section.getLast())
                        || goesOn(section.getLast().text(), line.text()))
                && section.getLast().kind() != Block.Kind.TITLE
                && !closed(section.getLast(), line);
        if (wrapped) {
            section.set(section.size() - 1, section.getLast().continued(line.text()));
        } else {
            section.add(block(line));
        }
        lastLength = line.text().length();
    }

    private void addOther(Line line) {
        if (line.adjacent() && !line.isItem() && !otherItems.isEmpty()) {
            otherItems.set(otherItems.size() - 1, Wrapped.join(otherItems.getLast(), line.text()));
        } else {
            otherItems.add(line.text());
        }
    }

    /** An item that ended on a short line is not continued by a line with a capital. */
    private boolean closed(Block last, Line line) {
        char end = last.text().charAt(last.text().length() - 1);
        boolean ended = end == '.' || end == ';' || end == ':' && !last.isItem();
        return ended
                && lastLength < SHORT
                && last.isItem()
                && Character.isUpperCase(line.text().charAt(0));
    }

    /** Lists whose bullets are drawn rather than printed leave their punctuation only. */
    private boolean endsAnItem(Block last) {
        return current != null
                && !PROSE.contains(current)
                && last.kind() == Block.Kind.PARAGRAPH
                && (last.text().endsWith(";") || last.announces());
    }

    /** An empty line in the middle of a sentence. */
    private static boolean goesOn(String start, String end) {
        char last = start.charAt(start.length() - 1);
        return (Character.isLetterOrDigit(last) || last == '’' || last == '\'') && Character.isLowerCase(end.charAt(0));
    }

    private static Block block(Line line) {
        Block.Kind kind = switch (line.mark()) {
            case BULLET -> Block.Kind.ITEM;
            case NUMBERED -> Block.Kind.NUMBERED;
            case HEADING -> Block.Kind.TITLE;
            case PLAIN -> Block.Kind.PARAGRAPH;
        };
        return new Block(kind, line.text(), line.number());
    }
}
