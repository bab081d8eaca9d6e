package nc.maillage.recruitment.web;

import java.util.List;
import java.util.Map;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.FormErrors;

/** The choice of the post and of the text to begin with. */
public record VacancyStartPage(List<Choice> posts, List<Choice> texts, Map<String, String> typed, FormErrors errors) {
    public VacancyStartPage {
        typed = Map.copyOf(typed);
    }

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }
}
