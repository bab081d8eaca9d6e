package nc.maillage.recruitment.web;

import java.util.Map;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.recruitment.domain.NoticeScan;

/** The form by which the record of a file without text is typed. */
public record TypingPage(
        String address,
        String back,
        String file,
        String lack,
        NoticeScan scan,
        Map<String, String> typed,
        FormErrors errors) {
    public TypingPage {
        typed = Map.copyOf(typed);
    }

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }
}
