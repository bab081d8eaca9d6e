package nc.maillage.recruitment.web;

import java.util.List;
import java.util.Map;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.recruitment.domain.ProposalKind;

/** The form that corrects a proposal: the fields of its kind. */
public record CorrectionPage(
        String address,
        String back,
        ProposalKind kind,
        String title,
        String quote,
        List<Choice> units,
        List<Choice> kinds,
        Map<String, String> typed,
        FormErrors errors) {
    public CorrectionPage {
        units = List.copyOf(units);
        kinds = List.copyOf(kinds);
        typed = Map.copyOf(typed);
    }

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }
}
