package nc.maillage.recruitment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.NoticeReading;
import nc.maillage.notices.NoticeStatus;
import nc.maillage.notices.Notices;
import nc.maillage.notices.Residence;
import nc.maillage.notices.check.CheckWarning;
import nc.maillage.notices.tree.NoticeTree;
import nc.maillage.notices.write.NoticePdf;
import nc.maillage.recruitment.PublicationStatus;
import nc.maillage.testing.Vacancies;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** « Du texte saisi à l’avis » : what is printed and read again is what was typed. */
class VacancyNoticeTest {
    private static final LocalDate DEPOSIT = LocalDate.of(2026, 11, 20);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 18);

    @ParameterizedTest
    @CsvSource({
        "ON_TITLE, au moins égale à 5 ans, immédiatement, 1",
        "ON_TITLE, inférieure à 3 ans, 1er mars 2027, 2",
        "ON_TITLE, /, susceptible d’être vacant, 1",
        "ON_TITLE, '', immédiatement, 12",
        "DIRECT, au moins égale à 10 ans, avril 2027, 1",
        "WITHOUT_COMPETITION, au moins égale à 10 ans, immédiatement, 3",
        "NOT_PRINTED, '', immédiatement, 1",
    })
    void the_pdf_of_a_draft_reads_as_the_same_record(
            String mode, String residence, String availability, String positions) {
        var text = Vacancies.text()
                .with(VacancyField.MODE, mode)
                .with(VacancyField.RESIDENCE, residence)
                .with(VacancyField.AVAILABILITY, availability)
                .with(VacancyField.POSITIONS, positions)
                .with(VacancyField.OTHER_CORPS, "Cadre socio-éducatif");
        var notice = VacancyNotice.of(text, marks(null, PublicationStatus.PUBLISHED));
        var read = read(notice);

        assertThat(NoticeTree.values(read)).isEqualTo(NoticeTree.values(notice));
        assertThat(VacancyDifference.between(text, TextOfNotice.of(read))).isEmpty();
    }

    @Test
    void an_extension_and_a_withdrawal_are_printed_as_notices_print_them() {
        var extended = VacancyNotice.of(
                Vacancies.text(),
                marks(NoticeMarks.extendedFrom(LocalDate.of(2026, 12, 11)), PublicationStatus.EXTENDED));
        var withdrawn = VacancyNotice.of(Vacancies.text(), marks(null, PublicationStatus.WITHDRAWN));

        assertThat(extended.status()).isEqualTo(NoticeStatus.EXTENDED);
        assertThat(read(extended).day(NoticeField.PREVIOUS_DEADLINE)).isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(read(withdrawn).status()).isEqualTo(NoticeStatus.WITHDRAWN);
    }

    @Test
    void empty_a_stroke_and_no_line_at_all_are_three_things() {
        var marks = marks(null, PublicationStatus.PUBLISHED);
        var empty = VacancyNotice.of(Vacancies.text().with(VacancyField.RESIDENCE, ""), marks)
                .reading(NoticeField.RESIDENCE);
        var stroke = VacancyNotice.of(Vacancies.text().with(VacancyField.RESIDENCE, "/"), marks)
                .value(NoticeField.RESIDENCE, Residence.class);
        var none = VacancyNotice.of(Vacancies.text().with(VacancyField.MODE, "NOT_PRINTED"), marks)
                .reading(NoticeField.RESIDENCE);

        assertThat(empty.value()).isNull();
        assertThat(empty.raw()).isEmpty();
        assertThat(stroke).isNotNull().extracting(Residence::text).isEqualTo("/");
        assertThat(none.raw()).isNull();
    }

    @Test
    void the_gravest_warning_comes_first() {
        var text = Vacancies.text()
                .with(VacancyField.RESIDENCE, "au moins égale à 10 ans")
                .with(VacancyField.CONTACT, "")
                .with(VacancyField.ANSWER, "");
        var notice = VacancyNotice.of(text, marks(null, PublicationStatus.PUBLISHED));

        assertThat(Vacancy.warnings(notice))
                .extracting(CheckWarning::gravity)
                .isSorted()
                .contains(CheckWarning.Gravity.FAULT, CheckWarning.Gravity.DOUBT);
        assertThat(Vacancy.warnings(notice).getFirst().field()).isEqualTo(NoticeField.APPLICATION);
    }

    @Test
    void a_difference_names_the_lines_that_went_and_those_that_came() {
        var now = Vacancies.text()
                .with(VacancyField.MISSIONS, "accueillir les personnes ;\naccompagner les familles.")
                .with(VacancyField.WORKPLACE, "Ponérihouen");

        assertThat(VacancyDifference.between(Vacancies.text(), now))
                .containsExactly(
                        new VacancyDifference(VacancyField.WORKPLACE, List.of("Houaïlou"), List.of("Ponérihouen")),
                        new VacancyDifference(
                                VacancyField.MISSIONS,
                                List.of("écouter les familles."),
                                List.of("accompagner les familles.")));
    }

    private static NoticeMarks marks(@Nullable String note, PublicationStatus status) {
        return new NoticeMarks("3134-26-0543/SR", DEPOSIT, DEADLINE, note, status);
    }

    private static Notice read(Notice notice) {
        return ((NoticeReading.Read) Notices.read(NoticePdf.of(notice)))
                .notices()
                .getFirst();
    }
}
