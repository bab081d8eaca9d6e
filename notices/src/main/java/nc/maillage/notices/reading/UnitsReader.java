package nc.maillage.notices.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.Reading;
import nc.maillage.notices.lists.Corps;
import nc.maillage.notices.lists.Directions;
import nc.maillage.notices.text.Fold;
import nc.maillage.notices.text.Line;

/** Corps, domain, speciality, direction and service: the two columns of the template. */
final class UnitsReader {
    private static final Pattern COMPLEMENT = Pattern.compile(
            "(?:d[eu]s?\\s|d'|de la |(?:generale|financiere|juridique|administrative|technique|commerciale|provinciale)\\b)");
    private static final Pattern SERVICE_AFTER = Pattern.compile(
            "(?<=[\\p{L}\\d)])(?<![\\s'’](?i:de|du|des|le|la|les|et|au|aux))\\s+((?:Service|Section|Bureau|Pôle|Cellule|Division) )");
    private static final int SHORTEST_DIRECTION = 2;
    private static final Pattern DANGLING = Pattern.compile("\\b(?:de|du|des|la|le|les|et|d|l|a|au)$");

    private final Header header;
    private final Fields fields;
    private final List<Header.Loose> free;
    private final String body;
    private final List<String> directionMends = new ArrayList<>();
    private int directionLine;
    private boolean directionDerived;

    UnitsReader(Header header, Fields fields, List<Header.Loose> free, String body) {
        this.header = header;
        this.fields = fields;
        this.free = free;
        this.body = body;
    }

    void read() {
        String printed = direction();
        List<Line> orphans = new ArrayList<>();
        for (Header.Loose each : free) {
            if (isOrphan(each)) {
                orphans.add(each.line());
            }
        }
        CorpsLine line = CorpsLine.of(header.value(Label.CORPS), printed, orphans);
        free.removeIf(each -> line.taken().contains(each.line()));
        corps(line);
        directionMends.addAll(line.direction().equals(printed) ? List.of() : line.mends());
        if (directionLine == 0 && !line.direction().isEmpty()) {
            directionLine = header.line(Label.CORPS);
        }
        direction(line.direction(), printed);
        service();
    }

    private boolean isOrphan(Header.Loose each) {
        boolean below = each.line().number() > header.line(Label.CORPS) && header.slot(Label.CORPS) != null;
        return below && !HeaderLine.isUnit(each.line()) && each.line().text().length() < 140;
    }

    private String direction() {
        Slot slot = header.slot(Label.DIRECTION);
        if (slot != null && !slot.isEmpty()) {
            directionLine = slot.line();
            return slot.value();
        }
        for (Header.Loose each : List.copyOf(free)) {
            if (HeaderLine.isDirection(each.line())) {
                free.remove(each);
                directionLine = each.line().number();
                return each.line().text();
            }
        }
        directionLine = slot == null ? 0 : slot.line();
        return "";
    }

    private void direction(String value, String printed) {
        String name = withoutService(Words.trimmed(value, ":,–-"));
        if (COMPLEMENT.matcher(Fold.of(name)).lookingAt()) {
            name = "Direction " + name;
        }
        String whole = whole(name);
        String raw = printed.isEmpty() ? header.value(Label.CORPS) : printed;
        if (directionDerived) {
            String why = String.join("\u202F; ", directionMends);
            fields.put(NoticeField.DIRECTION, Reading.derived(whole, raw, directionLine, why));
        } else {
            fields.text(NoticeField.DIRECTION, whole, raw, directionLine, directionMends);
        }
    }

    /** « (DIMENC) Service de l’énergie »: two units on one line. */
    private String withoutService(String name) {
        Matcher unit = SERVICE_AFTER.matcher(name);
        if (!unit.find()
                || header.slot(Label.SERVICE) != null
                || Fold.words(name.substring(0, unit.start(1))).size() < SHORTEST_DIRECTION) {
            return name;
        }
        String under = name.substring(unit.start(1));
        fields.text(NoticeField.SERVICE, under, under, directionLine, List.of("imprimé sur la ligne de la direction"));
        return name.substring(0, unit.start(1)).strip();
    }

    /** A name cut after « de la » is finished from the closed list, with the words of the body where they stand there. */
    private String whole(String name) {
        if (!DANGLING.matcher(Fold.key(name)).find()) {
            return name;
        }
        Directions.Known known = Directions.completing(Fold.words(name));
        if (known == null) {
            directionMends.add("le nom semble coupé");
            return name;
        }
        String end = known.name()
                .substring(Words.endOfWords(known.name(), Fold.words(name).size()))
                .strip();
        String acronym = known.acronym() == null ? "" : " (" + known.acronym() + ")";
        String bare = end.endsWith(acronym) ? end.substring(0, end.length() - acronym.length()) : end;
        int[] place = Words.lastPlace(body, Fold.words(bare));
        if (place.length == 0) {
            directionMends.add("le nom était coupé\u202F; il est complété d’après la liste des directions");
            directionDerived = true;
            return name + " " + bare + acronym;
        }
        directionMends.add("le nom était coupé\u202F; sa fin se lit plus bas");
        boolean printed = known.acronym() != null && body.contains(known.acronym());
        return name + " " + body.substring(place[0], place[1]) + (printed ? acronym : "");
    }

    private void corps(CorpsLine line) {
        Slot slot = header.slot(Label.CORPS);
        if (slot == null) {
            return;
        }
        boolean apart = slot.isEmpty() && !line.taken().isEmpty();
        String raw = apart ? line.taken().getFirst().text() : slot.value();
        int at = apart ? line.taken().getFirst().number() : slot.line();
        if (line.guessed() != null) {
            String why = "le corps est coupé\u202F; la spécialité dit lequel";
            fields.put(NoticeField.CORPS_CADRE, Reading.derived(line.guessed(), raw, at, why));
        } else {
            fields.text(NoticeField.CORPS_CADRE, line.corps(), raw, at, line.mends());
            cut(line.corps());
        }
        if (line.domain() != null) {
            fields.text(NoticeField.DOMAINE, line.domain(), raw, at, line.mends());
        }
        if (line.specialityName() != null) {
            fields.text(NoticeField.SPECIALITE, line.specialityName(), raw, at, line.mends());
        }
        CorpsNames.derive(fields, header.slot(Label.RESIDENCE));
    }

    private void cut(String corps) {
        List<String> words = Fold.words(corps);
        List<String> last =
                Fold.words(corps.substring(corps.lastIndexOf(" ou ") + 1).replaceFirst("^ou ", ""));
        boolean open = !words.isEmpty() && DANGLING.matcher(words.getLast()).matches();
        if (open || isCut(words) || isCut(last)) {
            fields.doubt(NoticeField.CORPS_CADRE, 50, "le nom du corps semble coupé");
        }
    }

    private static boolean isCut(List<String> words) {
        return !words.isEmpty()
                && Corps.named(String.join(" ", words)) == null
                && !Corps.missing(words).isEmpty();
    }

    private void service() {
        if (fields.has(NoticeField.SERVICE)) {
            return;
        }
        Slot slot = header.slot(Label.SERVICE);
        if (slot != null && !slot.isEmpty()) {
            fields.text(NoticeField.SERVICE, slot.value(), slot.value(), slot.line(), List.of());
            return;
        }
        String employer = Fold.key(String.valueOf(fields.value(NoticeField.EMPLOYER)));
        for (Header.Loose each : free) {
            if (Fold.key(each.line().text()).equals(employer)) {
                continue;
            }
            boolean below = directionLine > 0 && each.line().number() > directionLine;
            if (HeaderLine.isService(each.line()) || below && HeaderLine.isNamed(each, header)) {
                String text = each.line().text();
                fields.text(NoticeField.SERVICE, text, text, each.line().number(), List.of());
                return;
            }
        }
    }
}
