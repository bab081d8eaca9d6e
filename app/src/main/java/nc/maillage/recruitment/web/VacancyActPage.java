package nc.maillage.recruitment.web;

import java.util.List;
import java.util.Map;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.FormErrors;

/** One act asked for, with what will follow. */
public record VacancyActPage(
        VacancyDoing doing, String title, String back, List<Fact> facts, Map<String, String> typed, FormErrors errors) {
    public static final List<Choice> OUTCOMES =
            List.of(Choice.of("filled", "Le poste est pourvu"), Choice.of("unsuccessful", "L’avis est infructueux"));

    public VacancyActPage {
        typed = Map.copyOf(typed);
    }

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }
}
