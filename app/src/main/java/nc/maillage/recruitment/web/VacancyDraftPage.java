package nc.maillage.recruitment.web;

import java.util.List;
import java.util.Map;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.recruitment.domain.VacancyField;

/**
 * The form of a text with its checks.
 *
 * @param sentBack the words with which it came back, empty where it did not
 * @param besides the other vacancies of its post that go on
 * @param clash what a colleague kept meanwhile, against what is typed here
 */
public record VacancyDraftPage(
        String address,
        String title,
        Map<String, String> typed,
        FormErrors errors,
        VacancyChecks checks,
        List<String> sentBack,
        List<DifferenceView> clash,
        List<PostVacancies.Row> besides,
        List<Choice> modes,
        List<String> corps,
        List<String> jobs,
        List<String> places) {
    public VacancyDraftPage {
        typed = Map.copyOf(typed);
    }

    public String typed(VacancyField field) {
        return typed(VacancyWords.name(field));
    }

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    public String name(VacancyField field) {
        return VacancyWords.name(field);
    }
}
