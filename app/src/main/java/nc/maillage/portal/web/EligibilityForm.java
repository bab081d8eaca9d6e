package nc.maillage.portal.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nc.maillage.law.amg.sud.AmgSudFacts;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/** What a visitor answers; read, used once, and forgotten. */
public record EligibilityForm(
        @Nullable String province,
        @Nullable String since,
        @Nullable String centre,
        @Nullable String persons,
        @Nullable String resources,
        @Nullable String cover,
        @Nullable String pregnant,
        @Nullable String veteran) {
    private static final String SAID = "Réponse de la personne, à vérifier.";
    private static final int MOST_PERSONS = 60;

    static EligibilityForm blank() {
        return new EligibilityForm(null, null, null, null, null, null, null, null);
    }

    /** The law's neutral map; what is left empty stays unknown. */
    Map<String, Object> read(LocalDate today, FormErrors errors) {
        var facts = new HashMap<String, Object>();
        facts.put(AmgSudFacts.APPLICATION_DATE.name(), today.toString());
        if (province == null || province.isBlank()) {
            errors.add("province", "Dites où vous habitez.");
        } else {
            facts.put(AmgSudFacts.RESIDENCE_PROVINCE.name(), province);
        }
        var day = Typed.pastDate(since, today).orNull("since", errors);
        if (day != null) {
            facts.put(AmgSudFacts.RESIDENCE_SINCE.name(), day.toString());
        }
        switch (centre) {
            case "oui" -> judged(facts, AmgSudFacts.CENTRE_OF_INTERESTS.name(), AmgSudFacts.CENTRE_SUD);
            case "ailleurs" -> judged(facts, AmgSudFacts.CENTRE_OF_INTERESTS.name(), AmgSudFacts.CENTRE_ELSEWHERE);
            case null, default -> {}
        }
        var count = Typed.count(persons, 1, MOST_PERSONS)
                .required("persons", errors, "Écrivez combien vous êtes, vous compris.");
        if (count != null) {
            judged(facts, AmgSudFacts.PERSONS_COUNTED.name(), count.longValue());
        }
        var amount = Typed.francs(resources)
                .required("resources", errors, "Écrivez ce que vous recevez par mois, 0 si vous ne recevez rien.");
        if (amount != null) {
            judged(facts, AmgSudFacts.RETAINED_RESOURCES.name(), amount);
        }
        yesNo(facts, AmgSudFacts.OTHER_COVER.name(), cover);
        yesNo(facts, AmgSudFacts.PREGNANT.name(), pregnant);
        yesNo(facts, AmgSudFacts.VETERAN.name(), veteran);
        return facts;
    }

    /** How many persons were typed: one where nothing legible was. */
    int counted() {
        var count = Typed.count(persons, 1, MOST_PERSONS).orNull("persons", new FormErrors());
        return count == null ? 1 : count;
    }

    private static void judged(Map<String, Object> facts, String key, Object answer) {
        facts.put(key, Map.of("answer", answer, "justification", SAID));
    }

    private static void yesNo(Map<String, Object> facts, String key, @Nullable String answer) {
        if ("oui".equals(answer) || "non".equals(answer)) {
            facts.put(key, "oui".equals(answer));
        }
    }
}
