package nc.maillage.recruitment.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.notices.How;
import nc.maillage.notices.NoticeField;
import nc.maillage.platform.French;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import nc.maillage.recruitment.domain.ByHand;
import nc.maillage.recruitment.domain.FieldRead;
import nc.maillage.recruitment.domain.ImportedNotice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields of a notice and the lines on which they were read, in words. */
@Component
class NoticeFields {
    /** What follows is read in the file. */
    private static final int MOST_LINES = 800;

    private static final int LONGEST_LINE = 2_000;

    private final ChartWords words;

    NoticeFields(ChartWords words) {
        this.words = words;
    }

    List<NoticePage.Field> of(ImportedNotice notice, Map<NoticeField, ByHand> checks) {
        return notice.fields().stream()
                .filter(FieldRead::known)
                .map(field -> field(field, checks.get(field.field())))
                .toList();
    }

    private NoticePage.Field field(FieldRead field, @Nullable ByHand checked) {
        var raw = field.raw();
        var typed = field.typed();
        return new NoticePage.Field(
                field.field().key(),
                French.capitalised(field.field().french()),
                field.value().lines().toList(),
                raw == null || raw.isBlank() || raw.equals(field.value()) ? null : raw,
                state(field),
                typed == null ? told(field) : "par " + who(typed),
                field.line(),
                field.doubtful() && checked == null,
                checked == null ? null : "vérifié par " + who(checked));
    }

    private String who(ByHand hand) {
        return "%s, %s".formatted(words.agent(hand.by()), French.moment(hand.at()));
    }

    /** What was mended, or why it is doubted; the rest is in the word of state. */
    private static String told(FieldRead field) {
        return field.repair() == null ? "" : French.capitalised(field.repair());
    }

    private static StateTag state(FieldRead field) {
        if (field.typed() != null) {
            return new StateTag(Tone.CALM, "pen", "Saisi à la main");
        }
        return switch (field.how()) {
            case READ -> new StateTag(Tone.OK, "eye", "Lu");
            case REPAIRED -> new StateTag(Tone.JUDGE, "fix", "Recomposé");
            case DERIVED -> new StateTag(Tone.INFO, "derive", "Déduit");
            case ABSENT -> new StateTag(Tone.CALM, "none", "Absent");
        };
    }

    static List<NoticePage.Line> lines(ImportedNotice notice, List<String> text) {
        var marks = new HashMap<Integer, String>();
        for (var field : notice.fields()) {
            if (field.line() > 0 && field.how() != How.ABSENT) {
                var tone = field.doubtful() ? Tone.JUDGE : Tone.OK;
                marks.merge(field.line(), tone.css(), (one, other) -> one.equals(Tone.JUDGE.css()) ? one : other);
            }
        }
        var lines = new ArrayList<NoticePage.Line>();
        for (int i = 0; i < Math.min(MOST_LINES, text.size()); i++) {
            var line = text.get(i);
            var shown = line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
            lines.add(new NoticePage.Line(i + 1, shown, marks.get(i + 1)));
        }
        return lines;
    }
}
