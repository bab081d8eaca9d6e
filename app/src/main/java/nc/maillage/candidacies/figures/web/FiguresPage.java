package nc.maillage.candidacies.figures.web;

import java.util.List;
import nc.maillage.candidacies.figures.domain.VacancyFigures;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/** The figures of recruitment of one year; each opens what is behind it. */
public record FiguresPage(
        String address,
        List<Choice> years,
        String year,
        VacancyFigures whole,
        List<VacancyFigures> corps,
        List<VacancyFigures> places,
        List<Counted> classes,
        String candidates,
        String least,
        boolean mayOpenCandidacies,
        String csv) {
    /** @param candidates « moins de 5 » where it is hidden */
    public record Counted(StateTag state, String candidates) {}

    /** The vacancies behind a figure. */
    public record Behind(String figures, String title, List<Row> rows) {}

    /** @param candidacies null for who may not see them */
    public record Row(
            String href,
            String number,
            String title,
            String days,
            String outcome,
            @Nullable String candidacies) {}
}
