package nc.maillage.notices.reading;

import java.util.ArrayList;
import java.util.List;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.Reading;
import nc.maillage.notices.lists.Corps;
import nc.maillage.notices.text.Fold;
import org.jspecify.annotations.Nullable;

/** The official names behind the printed corps, and the category that goes with them: derived, never printed. */
final class CorpsNames {
    private CorpsNames() {}

    static void derive(Fields fields, @Nullable Slot residence) {
        Reading<?> printed = fields.reading(NoticeField.CORPS_CADRE);
        if (printed == null || !(printed.value() instanceof String text)) {
            return;
        }
        List<Corps> found = new ArrayList<>();
        for (String part : text.split("(?i) ou | et |/")) {
            Corps corps = Corps.opening(part.strip());
            if (corps != null && !found.contains(corps)) {
                found.add(corps);
            }
        }
        String why = "d’après la liste des corps";
        if (found.isEmpty()
                && residence != null
                && Fold.of(text).equals("adjoint")
                && Fold.of(residence.label() + residence.value()).contains("adjoint administratif")) {
            found.add(Corps.all().stream()
                    .filter(c -> c.name().equals("adjoint administratif"))
                    .findFirst()
                    .orElseThrow());
            why = "d’après la ligne de la durée de résidence, qui dit «\u00A0adjoint administratif\u00A0»";
        }
        if (!found.isEmpty()) {
            fields.put(
                    NoticeField.CORPS,
                    Reading.derived(found.stream().map(Corps::name).toList(), printed.raw(), printed.line(), why));
            category(fields, found, printed.line());
        }
    }

    private static void category(Fields fields, List<Corps> found, int line) {
        List<String> categories = new ArrayList<>();
        for (Corps corps : found) {
            categories.add(corps.category() == null ? "" : corps.category());
        }
        if (categories.stream().distinct().count() == 1
                && !categories.getFirst().isEmpty()) {
            fields.put(
                    NoticeField.CATEGORY,
                    Reading.derived(
                            categories.getFirst(),
                            null,
                            line,
                            "d’après le corps (délibération n°\u00A0338 du 13\u00A0décembre 2007)"));
        }
    }
}
