package nc.maillage.scenarios.web;

import java.util.List;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.FormErrors;

/**
 * The form of a scenario.
 *
 * @param scheme key of the one whose figures are shown, empty before one is chosen
 * @param invented whether invented households may ask for it
 */
public record ScenarioFormPage(
        List<Choice> schemes,
        String scheme,
        String schemeTitle,
        List<Figure> figures,
        boolean invented,
        Typed typed,
        FormErrors errors) {
    /** « Chiffre » as it is today, and as it was typed. */
    public record Figure(String key, String label, String today, String unit, String typed) {}

    public record Typed(
            String titre, String base, String mois, String foyers, String tirage, String cout, String source) {}
}
