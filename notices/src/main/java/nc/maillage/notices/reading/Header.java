package nc.maillage.notices.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.maillage.notices.lists.Vocabulary;
import nc.maillage.notices.text.Fold;
import nc.maillage.notices.text.Line;
import nc.maillage.notices.text.Line.Mark;
import org.jspecify.annotations.Nullable;

/** The header taken apart: what stands after each label, the lines before the first, and those that bear none. */
final class Header {
    private static final Pattern INSIDE = Pattern.compile(
            "(?<=[^a-z'])(?:lieux? de travail\\s*:|direction\\s*:|postes? a pourvoir\\s*:|date de depot de l'offre\\s*:"
                    + "|date limite de candidatures?\\s*:|duree de residence exigee|employeur\\s*:|service\\s*:"
                    + "|corps(?: ou [a-z]+ d'emploi)?\\s*/\\s*domaine\\s*:)");

    private static final Pattern OPEN_END =
            Pattern.compile("\\b(?:de|du|des|d'|la|le|les|l'|et|ou|au|aux|en|sur|dans|par|pour)$");
    private static final Pattern OPEN_START = Pattern.compile("(?:sur|dans|et|ou|avec) ");

    private final Map<Label, Slot> slots = new EnumMap<>(Label.class);
    private final List<Line> opening = new ArrayList<>();
    private final List<Loose> loose = new ArrayList<>();
    private @Nullable Label last;
    private boolean justFilled;

    /** A line without a label, and the label above it. */
    record Loose(Line line, @Nullable Label after) {}

    private Header() {}

    static Header of(List<Line> lines) {
        Header header = new Header();
        for (Line line : WrappedLabels.joined(lines)) {
            for (Line piece : pieces(line)) {
                header.take(piece);
            }
        }
        return header;
    }

    @Nullable
    Slot slot(Label label) {
        return slots.get(label);
    }

    String value(Label label) {
        Slot slot = slots.get(label);
        return slot == null ? "" : slot.value();
    }

    int line(Label label) {
        Slot slot = slots.get(label);
        return slot == null ? 0 : slot.line();
    }

    /** What stands before the first label. */
    List<Line> opening() {
        return opening;
    }

    List<Loose> loose() {
        return loose;
    }

    /** Two fields on one line are two lines. */
    private static List<Line> pieces(Line line) {
        String folded = line.folded();
        if (folded.indexOf(':') < 0) {
            return List.of(line);
        }
        List<Line> pieces = new ArrayList<>();
        Matcher inside = INSIDE.matcher(folded);
        int start = 0;
        while (inside.find()) {
            if (inside.start() > start) {
                pieces.add(line.withText(
                        line.text().substring(start, inside.start()).strip()));
                start = inside.start();
            }
        }
        pieces.add(line.withText(line.text().substring(start)));
        return pieces;
    }

    private void take(Line line) {
        Label.Match match = line.mark() == Mark.BULLET ? null : Label.at(line);
        if (match != null) {
            label(match, line);
        } else if (last == null && ReferenceReader.isReference(line.folded())) {
            label(new Label.Match(Label.REFERENCE, 0), line);
        } else if (!continues(line)) {
            unlabelled(line);
        }
    }

    private void label(Label.Match match, Line line) {
        Label label = match.label();
        String value = line.from(match.valueStart());
        String printed = line.text()
                .substring(0, Math.min(match.valueStart(), line.text().length()));
        Slot known = slots.get(label);
        if (known == null || label == Label.REPUBLICATION) {
            slots.put(label, Slot.of(printed, value, line.number()));
        } else if (label == Label.RESIDENCE && !Residences.mayBe(known.value()) && Residences.mayBe(value)) {
            slots.put(label, known.relabelled(printed, value, line.number()));
        } else if (known.isEmpty() || label == Label.RESIDENCE && value.length() > 1) {
            slots.put(label, known.relabelled(printed, Wrapped.join(known.value(), value), line.number()));
        } else if (label == Label.AVAILABILITY && match.valueStart() == 0) {
            slots.put(label, known.continued(value));
        }
        last = label;
        justFilled = !value.isEmpty();
    }

    private boolean continues(Line line) {
        if (last == null) {
            return false;
        }
        if (last == Label.RESIDENCE && justFilled && line.adjacent() && !line.isItem() && !HeaderLine.isUnit(line)) {
            slots.computeIfPresent(last, (_, slot) -> slot.continued(line.text()));
            return true;
        }
        if (last == Label.RESIDENCE && Residences.looksLikeOne(line.folded())) {
            Slot slot = slots.getOrDefault(last, Slot.of("", "", line.number()));
            slots.put(last, slot.isEmpty() ? slot.filled(line.text(), line.number()) : slot.listed(line.text()));
            justFilled = true;
            return true;
        }
        Slot slot = slots.get(last);
        if (slot == null || last == Label.RESIDENCE) {
            return false;
        }
        boolean next = line.adjacent() || goesOn(last, slot.value(), line);
        if (justFilled && next && wraps(last, line) && !HeaderLine.isUnit(line)) {
            slots.put(last, slot.continued(line.text()));
            return true;
        }
        boolean noise = Vocabulary.isNoise(line.text()) && !isEmployer(line);
        if (slot.isEmpty() && !noise && accepts(last, line)) {
            slots.put(last, slot.filled(line.text(), line.number()));
            justFilled = true;
            return true;
        }
        return false;
    }

    /** The logo of a province reads as its name, which is also the value of an empty label. */
    private boolean isEmployer(Line line) {
        return last == Label.EMPLOYER && line.folded().startsWith("province");
    }

    private void unlabelled(Line line) {
        if (last == null) {
            opening.add(line);
        } else {
            if (!Vocabulary.isNoise(line.text())) {
                loose.add(new Loose(line, last));
            }
            justFilled = false;
        }
    }

    /** A sentence cut in two paragraphs: its beginning cannot end there, or its end cannot begin there. */
    private static boolean goesOn(Label label, String value, Line line) {
        return (label == Label.WORKPLACE || label == Label.AVAILABILITY)
                && line.mark() == Mark.PLAIN
                && !value.isEmpty()
                && Character.isLowerCase(line.text().charAt(0))
                && (OPEN_END.matcher(Fold.of(value)).find()
                        || OPEN_START.matcher(line.folded()).lookingAt());
    }

    private static boolean accepts(Label label, Line line) {
        return switch (label) {
            case EMPLOYER, AVAILABILITY, WORKPLACE -> !HeaderLine.isDirection(line);
            case CORPS -> !HeaderLine.isUnit(line) && !line.isHeading();
            case DIRECTION, SERVICE -> !line.isHeading();
            case DEPOSIT, DEADLINE, REFERENCE ->
                DateReader.first(line.text()) != null || ReferenceReader.isReference(line.folded());
            default -> false;
        };
    }

    private static boolean wraps(Label label, Line line) {
        return switch (label) {
            case DEPOSIT, DEADLINE -> line.text().length() < 20 && line.text().matches(".*\\d{4}");
            case EMPLOYER, CORPS, DIRECTION, SERVICE, WORKPLACE, REPUBLICATION, AVAILABILITY -> true;
            default -> false;
        };
    }
}
