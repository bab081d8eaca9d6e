package nc.maillage.notices.check;

import java.util.ArrayList;
import java.util.List;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.Residence;
import nc.maillage.notices.ResidenceRule;
import nc.maillage.notices.check.CheckWarning.Gravity;
import nc.maillage.notices.lists.Corps;
import nc.maillage.notices.lists.UsualDuration;
import org.jspecify.annotations.Nullable;

/** Holds the printed duration of residence against the one that other notices print for the same corps. */
final class DurationCheck {
    private DurationCheck() {}

    static List<CheckWarning> of(Notice notice) {
        List<CheckWarning> warnings = new ArrayList<>();
        Residence residence = notice.value(NoticeField.RESIDENCE, Residence.class);
        if (residence == null) {
            return warnings;
        }
        List<ResidenceRule> rules = residence.rules().isEmpty() ? said(notice, residence) : residence.rules();
        for (ResidenceRule rule : rules) {
            CheckWarning warning = warning(rule);
            if (warning != null) {
                warnings.add(warning);
            }
        }
        return warnings;
    }

    /** The duration goes with the corps that it names, else with the only corps of the notice. */
    private static List<ResidenceRule> said(Notice notice, Residence residence) {
        Integer years = residence.years();
        if (years == null) {
            return List.of();
        }
        List<String> corps = notice.items(NoticeField.CORPS);
        String of = residence.appliesTo() != null ? residence.appliesTo() : corps.size() == 1 ? corps.getFirst() : null;
        String operator = residence.operator() == null ? Residence.AT_LEAST : residence.operator();
        return of == null ? List.of() : List.of(new ResidenceRule(of, operator, years));
    }

    private static @Nullable CheckWarning warning(ResidenceRule rule) {
        Corps corps = Corps.opening(rule.corps());
        UsualDuration usual = corps == null ? null : UsualDuration.of(corps);
        if (usual == null || usual.years() == rule.years() && usual.operator().equals(rule.operator())) {
            return null;
        }
        return new CheckWarning(
                NoticeField.RESIDENCE,
                Gravity.DOUBT,
                "«\u00A0" + words(rule.operator(), rule.years()) + "\u00A0» pour " + usual.corps() + "\u202F; "
                        + usual.same() + " autres avis impriment «\u00A0" + words(usual.operator(), usual.years())
                        + "\u00A0»",
                "la durée est fixée par corps\u202F; une autre écarterait ou admettrait à tort une priorité",
                UsualDuration.SOURCE);
    }

    private static String words(String operator, int years) {
        return (operator.equals(Residence.LESS_THAN) ? "inférieure à " : "au moins égale à ") + years + "\u00A0ans";
    }
}
