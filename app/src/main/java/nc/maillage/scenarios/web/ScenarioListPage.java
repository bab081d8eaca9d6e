package nc.maillage.scenarios.web;

import java.util.List;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.StateTag;

/**
 * The list of scenarios.
 *
 * @param ended those that may be compared
 */
public record ScenarioListPage(List<Row> rows, List<Choice> ended, Paging paging) {
    public record Row(
            String href,
            String title,
            String scheme,
            String changes,
            String basis,
            String asked,
            StateTag state,
            String effect) {}
}
