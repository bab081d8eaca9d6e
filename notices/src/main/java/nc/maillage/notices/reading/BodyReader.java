package nc.maillage.notices.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nc.maillage.notices.HowToApply;
import nc.maillage.notices.ItemGroup;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.Profile;
import nc.maillage.notices.Reading;
import nc.maillage.notices.text.Fold;
import nc.maillage.notices.text.Line;
import org.jspecify.annotations.Nullable;

/** Fills the fields that stand in the body. */
final class BodyReader {
    private static final int LONGEST_JOB = 120;
    private static final Pattern SENTENCE =
            Pattern.compile("(?:sous l|placee? |au sein|dans le |la personne|rattachee?|l'agent |le titulaire)");

    private static final List<Section> PROFILE =
            List.of(Section.PROFILE, Section.KNOWLEDGE, Section.KNOW_HOW, Section.BEHAVIOUR);
    private static final List<Section> HOW_TO_APPLY = List.of(Section.CONTACT, Section.ANSWER);

    private final BodySections body;
    private final Fields fields;
    private final List<Block> presented = new ArrayList<>();
    private final List<Block> missions = new ArrayList<>();
    private List<Block> secondary = List.of();

    private BodyReader(BodySections body, Fields fields) {
        this.body = body;
        this.fields = fields;
    }

    static void read(List<Line> lines, Fields fields) {
        new BodyReader(BodySections.of(lines), fields).read();
    }

    /** The cells of an open-data row, one for each section. */
    static void readRow(Map<Section, List<Line>> cells, Fields fields) {
        new BodyReader(BodySections.ofCells(cells), fields).read();
    }

    private void read() {
        presented.addAll(body.blocks(Section.DETAILS));
        missions.addAll(body.blocks(Section.MISSIONS));
        context();
        job();
        list(missions, NoticeField.MISSIONS_INTRO, NoticeField.MISSIONS, NoticeField.MISSION_GROUPS, false);
        secondary = list(
                body.blocks(Section.ACTIVITIES),
                NoticeField.ACTIVITIES_INTRO,
                NoticeField.ACTIVITIES,
                NoticeField.ACTIVITY_GROUPS,
                true);
        secondary();
        details();
        particularities();
        profile();
        application();
        if (!body.others().isEmpty()) {
            List<ItemGroup> others = body.others();
            fields.put(NoticeField.OTHER_SECTIONS, Reading.read(others, printedGroups(others), body.othersLine()));
        }
    }

    /** A communiqué tells the context and the mission in one section, the mission from « Sous l’autorité… » on. */
    private void context() {
        boolean begun = body.has(Section.MISSIONS) && !missions.isEmpty();
        for (Block block : body.blocks(Section.CONTEXT)) {
            begun |= !body.has(Section.MISSIONS)
                    && SENTENCE.matcher(Fold.of(block.text())).lookingAt();
            (begun && !body.has(Section.MISSIONS) ? missions : presented).add(block);
        }
    }

    private void job() {
        List<Block> blocks = body.blocks(Section.RESPNC);
        if (!body.has(Section.RESPNC)) {
            return;
        }
        boolean isJob = !blocks.isEmpty()
                && blocks.getFirst().text().length() <= LONGEST_JOB
                && !SENTENCE.matcher(Fold.of(blocks.getFirst().text())).lookingAt();
        if (isJob) {
            Block first = blocks.getFirst();
            fields.read(NoticeField.RESPNC_JOB, first.text(), first.text(), first.line());
        } else {
            fields.put(NoticeField.RESPNC_JOB, Reading.empty(body.line(Section.RESPNC)));
        }
        List<Block> rest = blocks.subList(isJob ? 1 : 0, blocks.size());
        boolean untitled = !body.has(Section.MISSIONS) && rest.stream().anyMatch(Block::isItem);
        (untitled ? missions : presented).addAll(rest);
    }

    private List<Block> list(
            List<Block> blocks, NoticeField intro, NoticeField items, @Nullable NoticeField groups, boolean stop) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        ItemList list = ItemList.of(blocks, stop);
        if (!list.lead().isEmpty()) {
            fields.read(intro, list.lead(), list.lead(), list.leadLine());
        }
        if (!list.items().isEmpty()) {
            fields.read(items, list.items(), printed(list.items()), list.line());
            if (blocks.getLast().line() == body.lastLine()) {
                cut(items, list.items());
            }
        }
        announce(items, list.trailing());
        if (groups != null && !list.groups().isEmpty()) {
            fields.read(groups, list.groups(), printedGroups(list.groups()), list.groupsLine());
        }
        return list.rest();
    }

    /** The page ends there, and the sentence does not. */
    private void cut(NoticeField field, List<String> items) {
        if (items.getLast().matches("(?s).*[;,]\\s*")) {
            fields.doubt(
                    field,
                    80,
                    "la liste est sans doute coupée\u202F: sa dernière ligne, la dernière du document, n’a pas de point");
            if (items.stream().anyMatch(item -> item.endsWith("."))) {
                fields.doubt(
                        field,
                        80,
                        "une autre ligne finit par un point\u202F: leur ordre n’est peut-être pas celui de l’avis");
            }
        }
    }

    /** What was announced at the end of the missions are the activities. */
    private void announce(NoticeField items, @Nullable Block trailing) {
        if (items == NoticeField.MISSIONS && trailing != null) {
            fields.read(NoticeField.ACTIVITIES_INTRO, trailing.text(), trailing.text(), trailing.line());
        }
    }

    private void secondary() {
        List<Block> all = new ArrayList<>(secondary);
        all.addAll(body.blocks(Section.SECONDARY));
        list(all, NoticeField.SECONDARY_ACTIVITIES_INTRO, NoticeField.SECONDARY_ACTIVITIES, null, false);
        if (!secondary.isEmpty() && body.blocks(Section.SECONDARY).isEmpty()) {
            Reading<?> reading = fields.reading(NoticeField.SECONDARY_ACTIVITIES);
            if (reading != null) {
                fields.doubt(NoticeField.SECONDARY_ACTIVITIES, 80, "annoncées par une phrase, sans titre de rubrique");
            }
        }
    }

    private void details() {
        List<String> paragraphs = new ArrayList<>();
        List<String> items = new ArrayList<>();
        int line = 0;
        int first = 0;
        for (Block block : presented) {
            if (block.isItem()) {
                items.add(block.text());
                first = first == 0 ? block.line() : first;
            } else if (items.isEmpty() || !block.announces()) {
                paragraphs.add(block.text());
                line = line == 0 ? block.line() : line;
            }
        }
        if (!paragraphs.isEmpty()) {
            String text = String.join("\n", paragraphs);
            fields.read(NoticeField.DETAILS, text, text, line);
        }
        if (!items.isEmpty()) {
            fields.read(NoticeField.DETAILS_LIST, items, printed(items), first);
        }
    }

    private void particularities() {
        List<String> texts = texts(Section.PARTICULARITIES);
        if (texts == null) {
            return;
        }
        int line = body.blocks(Section.PARTICULARITIES).getFirst().line();
        fields.put(
                NoticeField.PARTICULARITIES,
                body.particularitiesFound()
                        ? Reading.repaired(texts, printed(texts), line, "imprimées sous un autre titre que le leur")
                        : Reading.read(texts, printed(texts), line));
    }

    private @Nullable List<String> texts(Section section) {
        List<Block> blocks = body.blocks(section);
        return blocks.isEmpty() ? null : blocks.stream().map(Block::text).toList();
    }

    private void profile() {
        List<Block> direct = body.blocks(Section.PROFILE);
        List<String> knowledge = texts(Section.KNOWLEDGE);
        if (!direct.isEmpty()) {
            List<String> all = new ArrayList<>(direct.stream().map(Block::text).toList());
            all.addAll(knowledge == null ? List.of() : knowledge);
            knowledge = all;
        }
        Profile profile = new Profile(knowledge, texts(Section.KNOW_HOW), texts(Section.BEHAVIOUR));
        if (profile.knowledge() != null || profile.knowHow() != null || profile.behaviour() != null) {
            read(NoticeField.PROFILE, profile, PROFILE);
        }
    }

    /** A field made of several sections: what all of them print, from the first on. */
    private void read(NoticeField field, Object value, List<Section> sections) {
        List<Block> blocks = sections.stream()
                .flatMap(section -> body.blocks(section).stream())
                .sorted(Comparator.comparingInt(Block::line))
                .toList();
        String raw = printed(blocks.stream().map(Block::text).toList());
        fields.read(field, value, raw, blocks.getFirst().line());
    }

    private static String printed(List<String> texts) {
        return String.join("\n", texts);
    }

    private static String printedGroups(List<ItemGroup> groups) {
        return printed(groups.stream()
                .flatMap(group -> Stream.concat(Stream.of(group.title()), group.items().stream()))
                .toList());
    }

    private void application() {
        List<String> contact = texts(Section.CONTACT);
        List<String> answer = texts(Section.ANSWER);
        if (contact != null || answer != null) {
            HowToApply application =
                    new HowToApply(contact == null ? List.of() : contact, answer == null ? List.of() : answer);
            read(NoticeField.APPLICATION, application, HOW_TO_APPLY);
        }
    }
}
