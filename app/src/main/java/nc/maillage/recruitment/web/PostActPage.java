package nc.maillage.recruitment.web;

import java.util.List;
import java.util.Map;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.FormErrors;

/** One act on a post, with what it asks for. */
public record PostActPage(
        PostAct act,
        String title,
        String address,
        String back,
        List<Choice> units,
        Map<String, String> typed,
        FormErrors errors) {
    public PostActPage {
        typed = Map.copyOf(typed);
    }

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }
}
