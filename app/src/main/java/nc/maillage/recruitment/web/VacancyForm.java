package nc.maillage.recruitment.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import nc.maillage.platform.French;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.SeenVersion;
import nc.maillage.platform.web.Typed;
import nc.maillage.recruitment.domain.Vacancy;
import nc.maillage.recruitment.domain.VacancyField;
import nc.maillage.recruitment.domain.VacancyText;
import org.jspecify.annotations.Nullable;

/** What a form of a text sent: kept whole, whatever is wrong with it. */
record VacancyForm(
        VacancyText text,
        @Nullable LocalDate depositedOn,
        @Nullable LocalDate deadline,
        FormErrors errors) {
    static VacancyForm of(Map<String, String> sent) {
        var errors = new FormErrors();
        var typed = new EnumMap<VacancyField, String>(VacancyField.class);
        for (var field : VacancyField.values()) {
            var text = read(field, sent.get(VacancyWords.name(field)), errors);
            if (text != null) {
                typed.put(field, text);
            }
        }
        var deposited = Typed.date(sent.get(VacancyWords.DEPOSIT)).orNull(VacancyWords.DEPOSIT, errors);
        var deadline = Typed.date(sent.get(VacancyWords.DEADLINE)).orNull(VacancyWords.DEADLINE, errors);
        return new VacancyForm(new VacancyText(typed), deposited, deadline, errors);
    }

    private static @Nullable String read(VacancyField field, @Nullable String sent, FormErrors errors) {
        var name = VacancyWords.name(field);
        var longest = field.kind().longest();
        return switch (field.kind()) {
            case LINES -> Typed.text(sent, longest).orNull(name, errors);
            case LINE, CHOICE -> Typed.line(sent, longest).orNull(name, errors);
            case NUMBER -> {
                var count = Typed.count(sent, 1, VacancyText.MOST_POSITIONS).orNull(name, errors);
                yield count == null ? null : count.toString();
            }
        };
    }

    /** As the form shows what was kept. */
    static Map<String, String> written(Vacancy vacancy) {
        var written = new HashMap<String, String>();
        for (var field : VacancyField.values()) {
            written.put(VacancyWords.name(field), vacancy.text().text(field));
        }
        written.put(VacancyWords.DEPOSIT, day(vacancy.depositedOn()));
        written.put(VacancyWords.DEADLINE, day(vacancy.deadline()));
        written.put("version", Long.toString(vacancy.version()));
        return written;
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : French.numericDate(day);
    }

    static long version(Map<String, String> sent) {
        return SeenVersion.valueOf(sent.get("version")).number();
    }
}
