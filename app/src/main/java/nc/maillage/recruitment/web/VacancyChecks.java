package nc.maillage.recruitment.web;

import java.util.ArrayList;
import java.util.List;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.Residence;
import nc.maillage.notices.check.CheckWarning;
import nc.maillage.notices.lists.Corps;
import nc.maillage.notices.lists.UsualDuration;
import nc.maillage.platform.French;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import nc.maillage.recruitment.domain.Vacancy;
import org.jspecify.annotations.Nullable;

/**
 * The checks of a notice before it goes out.
 *
 * @param summary how many are left, by gravity
 * @param usual the duration that other notices print for the same corps
 */
public record VacancyChecks(String summary, List<Warning> warnings, List<String> usual) {
    /** @param field where it is mended, null outside the form */
    public record Warning(
            StateTag gravity,
            String label,
            String what,
            String why,
            String source,
            @Nullable String field) {}

    static VacancyChecks of(Notice notice) {
        var warnings = Vacancy.warnings(notice);
        return new VacancyChecks(
                summary(warnings), warnings.stream().map(VacancyChecks::warning).toList(), usual(notice));
    }

    public boolean faulty() {
        return warnings.stream().anyMatch(each -> each.gravity().tone() == Tone.NO);
    }

    private static Warning warning(CheckWarning warning) {
        var tone = switch (warning.gravity()) {
            case FAULT -> Tone.NO;
            case DOUBT -> Tone.JUDGE;
            case REMARK -> Tone.INFO;
        };
        return new Warning(
                StateTag.of(tone, warning.gravity().french()),
                French.capitalised(warning.field().french()),
                French.capitalised(warning.what()) + ".",
                French.capitalised(warning.why()) + ".",
                warning.source(),
                VacancyWords.name(warning.field()));
    }

    private static String summary(List<CheckWarning> warnings) {
        var parts = new ArrayList<String>();
        for (var gravity : CheckWarning.Gravity.values()) {
            var count =
                    warnings.stream().filter(each -> each.gravity() == gravity).count();
            if (count > 0) {
                parts.add(French.whole(count) + " " + gravity.french());
            }
        }
        return parts.isEmpty() ? "Rien à signaler." : French.list(parts) + ".";
    }

    private static List<String> usual(Notice notice) {
        var told = new ArrayList<String>();
        for (var name : notice.items(NoticeField.CORPS)) {
            var corps = Corps.named(name);
            var usual = corps == null ? null : UsualDuration.of(corps);
            if (usual != null) {
                var operator = usual.operator().equals(Residence.LESS_THAN) ? "inférieure à" : "au moins égale à";
                told.add("Durée habituelle pour %s : %s %s (%s sur %s)."
                        .formatted(
                                name,
                                operator,
                                French.count(usual.years(), "an", "ans"),
                                French.count(usual.same(), "avis", "avis"),
                                French.whole((long) usual.same() + usual.other())));
            }
        }
        return told;
    }
}
