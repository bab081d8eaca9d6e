package nc.maillage.candidacies.employment.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nc.maillage.candidacies.employment.domain.KnownFact.Origin;
import nc.maillage.candidacies.employment.domain.KnownFact.Recorded;
import nc.maillage.law.AsOf;
import nc.maillage.law.Fraction;
import nc.maillage.law.employment.NoticeFacts;
import nc.maillage.law.employment.ResidenceLevel;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.Residence;
import nc.maillage.notices.lists.Corps;
import nc.maillage.notices.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * « Faits imprimés dans un avis » : its corps where it prints one alone that the law knows, its duration with its operator. Several corps
 * are asked for; what the notice does not print is not guessed.
 */
public final class PrintedFacts {
    public static final String NOT_PRINTED = "aucune";
    public static final String UNREADABLE = "illisible";

    private static final Map<String, String> OTHER_NAMES =
            Map.of("infirmier en soins generaux", "infirmier", "infirmier diplome d etat", "infirmier");

    private final Notice notice;
    private final ParameterSet figures;
    private final AsOf asOf;

    public PrintedFacts(Notice notice, ParameterSet figures, AsOf asOf) {
        this.notice = notice;
        this.figures = figures;
        this.asOf = asOf;
    }

    /** As printed, one a corps. */
    public static List<String> corps(Notice notice) {
        var listed = notice.items(NoticeField.CORPS);
        var whole = notice.text(NoticeField.CORPS_CADRE);
        return !listed.isEmpty() ? listed : whole == null ? List.of() : List.of(whole);
    }

    /** @param chosen the corps that somebody established, where several are printed */
    public Map<String, Recorded> all(@Nullable String chosen) {
        var found = new HashMap<String, Recorded>();
        var printed = corps(notice);
        var corps = printed.size() == 1 ? known(printed.getFirst()) : null;
        if (corps != null) {
            found.put(NoticeFacts.CORPS.name(), new Recorded(corps, Origin.PRINTED, printed.getFirst()));
        }
        var level = level(chosen == null ? corps : chosen, printed.size() > 1);
        if (level != null) {
            found.put(NoticeFacts.PRINTED.name(), new Recorded(level, Origin.PRINTED, words(notice)));
        }
        return found;
    }

    /** The duration line of the notice, or how it is missing. */
    public static String words(Notice notice) {
        var reading = notice.reading(NoticeField.RESIDENCE);
        var raw = reading.value() instanceof Residence residence ? residence.text() : reading.raw();
        if (raw == null) {
            return "l’avis n’a pas de ligne de durée";
        }
        return raw.isBlank() ? "la ligne de durée est vide" : raw.strip();
    }

    private @Nullable String level(@Nullable String corps, boolean several) {
        var residence = notice.value(NoticeField.RESIDENCE, Residence.class);
        if (residence == null) {
            return NOT_PRINTED;
        }
        if (!residence.rules().isEmpty()) {
            return corps == null
                    ? null
                    : residence.rules().stream()
                            .filter(rule -> corps.equals(known(rule.corps())))
                            .map(rule -> level(rule.operator(), rule.years()))
                            .findFirst()
                            .orElse(UNREADABLE);
        }
        var years = residence.years();
        var operator = residence.operator();
        if (years == null || operator == null) {
            return residence.text().strip().matches("[/\\-–—]?") ? NOT_PRINTED : UNREADABLE;
        }
        return several && corps == null ? null : level(operator, years);
    }

    private String level(String operator, int years) {
        var asked = operator.equals(Residence.LESS_THAN)
                ? ResidenceLevel.Operator.LESS_THAN
                : ResidenceLevel.Operator.AT_LEAST;
        return Arrays.stream(ResidenceLevel.values())
                .filter(level -> level.operator() == asked)
                .filter(level -> figures.find(level.years(), asOf)
                        .filter(figure -> figure.value().equals(Fraction.of(years, 1)))
                        .isPresent())
                .map(ResidenceLevel::code)
                .findFirst()
                .orElse(UNREADABLE);
    }

    /** The corps of the law that these words name; null where none does. */
    private static @Nullable String known(String printed) {
        var listed = Corps.named(printed);
        var names = new ArrayList<String>();
        names.add(Fold.key(printed));
        Optional.ofNullable(listed).map(corps -> Fold.key(corps.name())).ifPresent(names::add);
        return names.stream()
                .map(name -> Objects.requireNonNullElse(OTHER_NAMES.get(name), name.replace(' ', '-')))
                .filter(key -> NoticeFacts.CORPS.definition().choice(key).isPresent())
                .findFirst()
                .orElse(null);
    }
}
