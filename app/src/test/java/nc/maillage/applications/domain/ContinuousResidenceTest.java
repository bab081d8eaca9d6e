package nc.maillage.applications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.people.Residence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContinuousResidenceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Residence BIRTHPLACE = living("98818", "SUD", "1987-03-14", "2019-05-31");
    private static final Residence HOME = living("98805", "SUD", "2019-06-01", null);

    @Test
    void moves_within_the_province_are_no_break_and_the_first_dwelling_dates_it() {
        assertThat(ContinuousResidence.on(DAY, List.of(HOME, BIRTHPLACE))).hasValueSatisfying(residence -> {
            assertThat(residence.since()).isEqualTo(BIRTHPLACE.from());
            assertThat(residence.first()).isEqualTo(BIRTHPLACE);
            assertThat(residence.current()).isEqualTo(HOME);
        });
    }

    @Test
    void a_single_day_elsewhere_breaks_it() {
        var away = living("98818", "SUD", "1987-03-14", "2019-05-30");

        assertThat(ContinuousResidence.on(DAY, List.of(HOME, away)))
                .hasValueSatisfying(residence -> assertThat(residence.since()).isEqualTo(HOME.from()));
    }

    @Test
    void another_province_breaks_it() {
        var north = living("98811", "NORD", "1987-03-14", "2019-05-31");

        assertThat(ContinuousResidence.on(DAY, List.of(HOME, north)))
                .hasValueSatisfying(residence -> assertThat(residence.first()).isEqualTo(HOME));
    }

    @Test
    void whoever_has_left_lives_nowhere_known() {
        assertThat(ContinuousResidence.on(DAY, List.of(BIRTHPLACE))).isEmpty();
    }

    private static Residence living(String commune, String province, String from, @Nullable String to) {
        return new Residence(
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                commune,
                commune,
                province,
                "",
                "",
                "Déclaré au guichet",
                DAY);
    }
}
