package nc.maillage.candidacies.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.candidacies.employment.domain.KnownFact.Origin;
import nc.maillage.law.employment.LevelReading;
import nc.maillage.law.employment.LevelState;
import nc.maillage.law.employment.ResidenceLevel;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.domain.VacancyField;
import nc.maillage.recruitment.domain.VacancyText;
import nc.maillage.testing.Actors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Vacancies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** « Niveau d’un avis » : read from what it prints; where it differs, or prints nothing, a person retains one. */
@ProgramTest
class LevelOfNoticeTest {
    @Autowired
    Actors actors;

    @Autowired
    Vacancies vacancies;

    @Autowired
    Judgments judgments;

    private String here;
    private Session human;

    @BeforeEach
    void a_directorate() {
        here = actors.freshCollectivity();
        human = actors.humanResources(here);
    }

    @Test
    void the_printed_level_stands_where_other_notices_of_the_corps_print_the_same() {
        var id = notice("Assistant socio-éducatif", "au moins égale à 5 ans");
        var file = judgments.file(human, id);

        assertThat(file.level().state()).isEqualTo(LevelState.AS_OBSERVED);
        assertThat(file.level().level()).isEqualTo(ResidenceLevel.SECOND);
        assertThat(file.facts().of("corps").recorded()).satisfies(recorded -> {
            assertThat(recorded.answer()).isEqualTo("assistant-socio-educatif");
            assertThat(recorded.origin()).isEqualTo(Origin.PRINTED);
        });
    }

    @Test
    void under_three_years_is_not_three_years() {
        assertThat(level(notice("Médecin de santé publique", "inférieure à 3 ans"))
                        .level())
                .isEqualTo(ResidenceLevel.FOURTH);
        assertThat(level(notice("Médecin de santé publique", "au moins égale à 3 ans")))
                .satisfies(reading -> {
                    assertThat(reading.state()).isEqualTo(LevelState.DIFFERENT);
                    assertThat(reading.level()).isNull();
                });
    }

    @Test
    void where_it_differs_a_person_retains_a_level_and_says_why() {
        var id = notice("Cadre socio-éducatif", "au moins égale à 5 ans");
        assertThat(level(id).state()).isEqualTo(LevelState.DIFFERENT);
        assertThat(level(id).observed()).satisfies(observed -> {
            assertThat(observed.rendered()).isEqualTo("au moins 10\u00A0ans");
            assertThat(observed.years().confirmed()).isFalse();
        });

        judgments.establish(human, id, Map.of("retained_level", "au-moins-10")).orFail();

        assertThat(level(id).state()).isEqualTo(LevelState.RETAINED);
        assertThat(level(id).level()).isEqualTo(ResidenceLevel.FIRST);
        assertThat(level(id).sentence()).contains(Judgments.WHY);
    }

    @Test
    void a_notice_that_prints_nothing_and_one_that_prints_a_stroke_wait_for_a_person() {
        assertThat(level(notice("Assistant socio-éducatif", "/")).state()).isEqualTo(LevelState.NOT_PRINTED);
        assertThat(level(notice("Assistant socio-éducatif", "")).state()).isEqualTo(LevelState.NOT_PRINTED);
    }

    @Test
    void of_several_corps_the_one_is_asked_and_then_its_own_duration_is_read() {
        var text = Vacancies.text()
                .with(VacancyField.OTHER_CORPS, "Cadre socio-éducatif")
                .with(
                        VacancyField.RESIDENCE,
                        "cadre socio-éducatif : au moins égale à 10 ans ; assistant socio-éducatif : au moins égale à 5 ans");
        var id = notice(text);
        assertThat(level(id).state()).isEqualTo(LevelState.NOT_GIVEN);

        judgments.establish(human, id, Map.of("corps", "cadre-socio-educatif")).orFail();

        assertThat(level(id).state()).isEqualTo(LevelState.AS_OBSERVED);
        assertThat(level(id).level()).isEqualTo(ResidenceLevel.FIRST);
    }

    private LevelReading level(VacancyId id) {
        return judgments.file(human, id).level();
    }

    private VacancyId notice(String corps, String residence) {
        return notice(Vacancies.text().with(VacancyField.CORPS, corps).with(VacancyField.RESIDENCE, residence));
    }

    private VacancyId notice(VacancyText text) {
        return vacancies.published(here, text, LocalDate.of(2026, 10, 16), LocalDate.of(2026, 11, 6));
    }
}
