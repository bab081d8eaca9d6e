package nc.maillage.law.amg.sud;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.law.FrenchText;
import nc.maillage.law.LegalReference;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.OnlyWhereGiven;
import org.jspecify.annotations.Nullable;

/** Every field of the document of a verdict as an indented text; the digests, which move with the rule, are left out. */
final class WholeDocument {
    private static final Set<String> MOVING = Set.of("ruleDigest", "parameterDigest");

    private final StringBuilder text = new StringBuilder();

    private WholeDocument() {}

    static String of(Assessment assessment) {
        WholeDocument document = new WholeDocument();
        document.fields(assessment, "");
        return document.text.toString();
    }

    private void fields(Record record, String margin) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = valueOf(component, record);
            boolean leftOut = component.isAnnotationPresent(OnlyWhereGiven.class)
                    && List.of().equals(value);
            if (!leftOut && !MOVING.contains(component.getName())) {
                field(component.getName(), value, margin);
            }
        }
    }

    private void field(String name, @Nullable Object value, String margin) {
        switch (value) {
            case null -> line(margin, name, "–");
            case List<?> list when list.isEmpty() -> line(margin, name, "[]");
            case List<?> list -> {
                for (int at = 0; at < list.size(); at++) {
                    field(name + "[" + at + "]", list.get(at), margin);
                }
            }
            case LegalReference reference -> line(margin, name, inWords(reference));
            case Record record when isShort(record) -> line(margin, name, onOneLine(record));
            case Record record -> {
                line(margin, name, "");
                fields(record, margin + "  ");
            }
            default -> line(margin, name, value.toString());
        }
    }

    private static boolean isShort(Record record) {
        return Stream.of(record.getClass().getRecordComponents())
                .noneMatch(component -> List.class.isAssignableFrom(component.getType()));
    }

    private static String onOneLine(Record record) {
        return Stream.of(record.getClass().getRecordComponents())
                .map(component -> inWords(valueOf(component, record)))
                .collect(Collectors.joining(" | "));
    }

    private static String inWords(@Nullable Object value) {
        return switch (value) {
            case null -> "–";
            case LegalReference reference -> reference.inFrench() + " <" + reference.link() + ">";
            default -> value.toString();
        };
    }

    private void line(String margin, String name, String value) {
        text.append(margin).append(name).append(':');
        text.append(value.isEmpty() ? "" : " " + value.replace(FrenchText.NBSP, '~'))
                .append('\n');
    }

    private static @Nullable Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
