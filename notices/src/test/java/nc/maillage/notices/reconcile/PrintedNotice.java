package nc.maillage.notices.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nc.maillage.notices.How;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.Reading;
import nc.maillage.notices.text.Fold;
import nc.maillage.notices.tree.NoticeTree;
import org.jspecify.annotations.Nullable;

/** A record beside the text that it was read from. */
public record PrintedNotice(Notice notice, String text) {
    private static final Set<NoticeField> HEADER = EnumSet.range(NoticeField.TITLE, NoticeField.PREVIOUS_DEADLINE);
    private static final Pattern BODY = Pattern.compile("[# ]*(?:details? de l'offre|contexte)");
    private static final Pattern SLASH = Pattern.compile("(?:\\(1\\)\\s*:?\\s*|^[#\\s]*)/\\s*$");

    /** Told by other fields rather than printed. */
    static boolean isDeduced(NoticeField field, Notice notice) {
        return switch (field) {
            case CORPS, CATEGORY, POSITIONS, RESIDENCE_YEARS, STATUS, WEEKDAY_CHECK, DOCUMENT_TYPE -> true;
            default -> notice.reading(field).how() == How.DERIVED;
        };
    }

    /** What the other record says of a field and this one does not. */
    List<String> missing(NoticeField field, PrintedNotice other) {
        String said = words(String.join(" ", atoms(field, notice)));
        List<String> missing = new ArrayList<>(atoms(field, other.notice));
        missing.removeIf(atom -> said.contains(words(atom)));
        return missing;
    }

    /** Whether this text prints it all the same. */
    boolean prints(NoticeField field, String atom, PrintedNotice other) {
        return HEADER.contains(field)
                ? standsInHeader(field, atom, other)
                : words(Fold.key(text)).contains(words(atom));
    }

    /** The words may be torn apart: it is enough that all are there, once those on which both records agree are taken out. */
    private boolean standsInHeader(NoticeField field, String atom, PrintedNotice other) {
        if (Fold.key(atom).isEmpty()) {
            return header().stream().anyMatch(line -> SLASH.matcher(line).find());
        }
        List<String> left = new ArrayList<>(Fold.words(String.join(" ", header())));
        for (NoticeField agreed : HEADER) {
            if (agreed != field && !isDeduced(agreed, notice) && Agreement.on(agreed, notice, other.notice)) {
                Fold.words(String.valueOf(notice.reading(agreed).raw())).forEach(left::remove);
            }
        }
        return Fold.words(atom).stream().allMatch(left::remove);
    }

    private static String words(String folded) {
        return " " + folded + " ";
    }

    private List<String> header() {
        return text.lines()
                .map(Fold::of)
                .takeWhile(line -> !BODY.matcher(line).lookingAt())
                .toList();
    }

    /** The texts of a value, folded; for a date what is printed of it. */
    private static List<String> atoms(NoticeField field, Notice notice) {
        Reading<?> reading = notice.reading(field);
        List<String> atoms = new ArrayList<>();
        if (reading.value() instanceof LocalDate) {
            add(reading.raw(), atoms);
        } else {
            add(NoticeTree.values(notice).get(field.key()), atoms);
        }
        return atoms;
    }

    private static void add(@Nullable Object value, List<String> atoms) {
        switch (value) {
            case null -> {}
            case List<?> list -> list.forEach(each -> add(each, atoms));
            case Map<?, ?> map when map.containsKey("text") -> add(map.get("text"), atoms);
            case Map<?, ?> map -> map.values().forEach(each -> add(each, atoms));
            default ->
                value.toString()
                        .lines()
                        .map(line -> Fold.key(line).isEmpty() ? line.strip() : Fold.key(line))
                        .forEach(atoms::add);
        }
    }
}
