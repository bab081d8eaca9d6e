package nc.maillage.scenarios.web;

import java.util.List;
import nc.maillage.platform.web.FormErrors;

/**
 * The form of a scenario.
 *
 * @param invented whether invented households may ask for what is chosen
 */
public record ScenarioFormPage(
        List<Chosen> schemes, List<Figure> figures, boolean invented, Typed typed, FormErrors errors) {
    public List<Chosen> chosen() {
        return schemes.stream().filter(Chosen::chosen).toList();
    }

    /** « Dispositif à essayer » : the names of its box and of the field of its mean cost, and what was typed there. */
    public record Chosen(String name, String title, boolean chosen, String costName, String cost) {}

    /** « Chiffre » as it is today, and as it was typed. */
    public record Figure(String key, String label, String today, String unit, String typed) {}

    public record Typed(
            String titre, String jour, String base, String mois, String foyers, String tirage, String source) {}
}
