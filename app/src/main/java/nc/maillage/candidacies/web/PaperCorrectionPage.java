package nc.maillage.candidacies.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.FormErrors;

/**
 * A candidacy on paper whose typing is corrected.
 *
 * @param pieces that may turn out not to be there
 * @param receipt the version of the receipt that this would give
 * @param crossed what somebody else saved meanwhile and this page typed otherwise
 */
public record PaperCorrectionPage(
        String address,
        String back,
        String number,
        String vacancy,
        String list,
        String deadline,
        List<Choice> routes,
        List<Choice> pieces,
        Set<String> mistaken,
        int receipt,
        long version,
        List<String> crossed,
        Map<String, String> typed,
        FormErrors errors) {
    public PaperCorrectionPage {
        routes = List.copyOf(routes);
        pieces = List.copyOf(pieces);
        mistaken = Set.copyOf(mistaken);
        crossed = List.copyOf(crossed);
        typed = Map.copyOf(typed);
    }
}
