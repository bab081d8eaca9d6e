package nc.maillage.candidacies.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.maillage.candidacies.domain.PieceKind;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.FormErrors;

/** A candidacy on paper being typed in. */
public record PaperPage(
        String address,
        String title,
        String number,
        String deadline,
        List<Choice> routes,
        List<PieceKind> kinds,
        Set<String> seen,
        Map<String, String> typed,
        FormErrors errors) {
    public PaperPage {
        routes = List.copyOf(routes);
        kinds = List.copyOf(kinds);
        seen = Set.copyOf(seen);
        typed = Map.copyOf(typed);
    }

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    public String field(PieceKind kind) {
        return SentFiles.FIELD + kind;
    }
}
