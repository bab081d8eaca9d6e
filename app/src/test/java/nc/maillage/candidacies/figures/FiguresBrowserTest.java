package nc.maillage.candidacies.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nc.maillage.candidacies.Arrivals;
import nc.maillage.candidacies.Arrivals.Said;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.usecase.ExtendVacancy;
import nc.maillage.recruitment.usecase.WithdrawVacancy;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Chrome;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Vacancies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** « Chiffres du recrutement » : each opens what it counts, and too few persons are not told of. */
@ProgramTest
class FiguresBrowserTest {
    private static final String FIGURES = "/recrutement/chiffres";

    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    Vacancies vacancies;

    @Autowired
    ExtendVacancy extend;

    @Autowired
    WithdrawVacancy withdraw;

    @Autowired
    Arrivals arrivals;

    private String here;
    private VacancyId open;

    @BeforeEach
    void an_unsuccessful_notice_and_one_with_seven_candidates() {
        here = actors.freshCollectivity();
        var ended = vacancies.published(here, LocalDate.of(2026, 8, 14), LocalDate.of(2026, 9, 4));
        vacancies.ends(here, ended, false, LocalDate.of(2026, 9, 15));
        open = vacancies.published(here, LocalDate.of(2026, 10, 16), LocalDate.of(2026, 11, 6));
        for (int each = 0; each < 7; each++) {
            arrivals.to(here, open, Said.neither("Dupont" + each));
        }
        arrivals.to(here, open, Said.neither("Tein").by("mobilite"));
    }

    @Test
    void a_figure_opens_the_vacancies_that_it_counts() {
        try (var visit = Chrome.onDesktop(doors.port()).signedIn(doors.sessionCookie(actors.humanResources(here)))) {
            visit.open(FIGURES).sees("assistant socio-éducatif").isAccessible();
            visit.sketch("chiffres").photograph("chiffres-recrutement");
            visit.page().locator("a[aria-label='Infructueuses, Toutes : 1']").click();
            visit.sees("infructueuses").sees("Infructueux").isAccessible();
            visit.open(FIGURES + "?annee=2019")
                    .sees("Aucune vacance cette année-là")
                    .isAccessible();
        }
        try (var visit =
                Chrome.visit(doors.port(), 390, 844).signedIn(doors.sessionCookie(actors.humanResources(here)))) {
            visit.open(FIGURES).isAccessible().scrollsOnlyDownwards().sketch("chiffres-telephone");
        }
    }

    @Test
    void an_extension_is_counted_whatever_became_of_the_notice_since() {
        var human = actors.humanResources(here);
        vacancies.on(
                LocalDate.of(2026, 10, 20),
                () -> actors.as(human, () -> {
                    extend.run(open, version(), LocalDate.of(2026, 11, 13)).orFail();
                    return withdraw.run(open, version(), "Le poste est supprimé.")
                            .orFail();
                }));

        assertThat(doors.signedIn(human)
                        .get(FIGURES + "?format=csv")
                        .body()
                        .replace("\"", "")
                        .lines())
                .contains("Ensemble;Toutes;2;22;29;1;1;");
    }

    private long version() {
        return vacancies.read(here, open).version();
    }

    @Test
    void one_civil_servant_alone_is_hidden_and_so_is_the_class_beside() {
        var answer = doors.signedIn(actors.headOfOffice(here)).get(FIGURES + "?format=csv");

        assertThat(answer.body().replace("\"", "").lines())
                .contains("Classe;Fonctionnaire;;;;;;caché", "Classe;Sans priorité;;;;;;caché", "Classe;Toutes;;;;;;8");
    }

    @Test
    void a_head_of_office_reads_the_figures_and_opens_no_candidacy() {
        var head = doors.signedIn(actors.headOfOffice(here));

        assertThat(head.get(FIGURES).body()).doesNotContain("Ouvrir les candidatures");
        assertThat(head.get(FIGURES + "/vacances?annee=2026").body())
                .doesNotContain("/recrutement/" + open.value() + "/candidatures");
        assertThat(doors.signedIn(actors.caseOfficer(here)).get(FIGURES).status())
                .isEqualTo(403);
    }
}
