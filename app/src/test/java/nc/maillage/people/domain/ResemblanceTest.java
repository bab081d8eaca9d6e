package nc.maillage.people.domain;

import static nc.maillage.people.domain.DuplicateGrade.NEAR_CERTAIN;
import static nc.maillage.people.domain.DuplicateGrade.POSSIBLE;
import static nc.maillage.people.domain.DuplicateGrade.PROBABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nc.maillage.people.Birth;
import nc.maillage.people.NameKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each grade, with what falls just short of it. */
class ResemblanceTest {
    private static final Profile LYDIE = person("Népoura", "Lydie", "1987-03-14");

    private static Profile person(String family, String first, @Nullable String birth) {
        return new Profile(
                List.of(PersonName.of(NameKind.USED, family), PersonName.of(NameKind.FIRST, first)), birth(birth));
    }

    private static Birth birth(@Nullable String text) {
        if (text == null) {
            return Birth.UNKNOWN;
        }
        return text.length() == 4 ? Birth.in(Integer.parseInt(text)) : Birth.on(LocalDate.parse(text));
    }

    private static Profile with(Profile profile, NameKind kind, String value) {
        var names = new ArrayList<>(profile.names());
        names.add(PersonName.of(kind, value));
        return new Profile(names, profile.birth());
    }

    private static @Nullable DuplicateGrade grade(Profile one, Profile other) {
        var grade = Resemblance.between(one, other).map(Resemblance::grade).orElse(null);
        assertThat(Resemblance.between(other, one).map(Resemblance::grade).orElse(null))
                .isEqualTo(grade);
        return grade;
    }

    @Test
    void same_names_and_same_day_are_almost_certainly_one_person() {
        assertThat(grade(LYDIE, person("NEPOURA", "lydie", "1987-03-14"))).isEqualTo(NEAR_CERTAIN);
        assertThat(grade(LYDIE, person("Népoura", "Lidie", "1987-03-14"))).isEqualTo(NEAR_CERTAIN);
    }

    @Test
    void same_names_and_a_slip_in_the_birth_are_probably_one_person() {
        assertThat(grade(LYDIE, person("Népoura", "Lydie", "1987-03-15"))).isEqualTo(PROBABLE);
        assertThat(grade(LYDIE, person("Népoura", "Lydie", "1987"))).isEqualTo(PROBABLE);
        assertThat(grade(LYDIE, person("Népoura", "Lydie", null))).isEqualTo(PROBABLE);
        assertThat(grade(person("Wassaumi", "Jean", "1980-03-04"), person("Wassaumi", "Jean", "1980-04-03")))
                .isEqualTo(PROBABLE);
    }

    @Test
    void same_names_and_two_years_apart_are_possibly_one_person_three_years_apart_are_not() {
        assertThat(grade(LYDIE, person("Népoura", "Lydie", "1989-05-20"))).isEqualTo(POSSIBLE);
        assertThat(grade(LYDIE, person("Népoura", "Lydie", "1990-05-20"))).isNull();
    }

    @Test
    void a_maiden_name_given_alone_is_found_by_first_name_and_day_of_birth() {
        assertThat(grade(LYDIE, person("Kaouma", "Lydie", "1987-03-14"))).isEqualTo(PROBABLE);
        assertThat(grade(with(LYDIE, NameKind.BIRTH, "Kaouma"), person("Kaouma", "Lydie", "1987-03-14")))
                .isEqualTo(NEAR_CERTAIN);
    }

    @Test
    void two_women_of_one_first_name_and_day_born_under_different_names_are_only_possibly_one() {
        var one = with(LYDIE, NameKind.BIRTH, "Kaouma");
        var other = with(person("Devillard", "Lydie", "1987-03-14"), NameKind.BIRTH, "Fauvel");

        assertThat(grade(one, other)).isEqualTo(POSSIBLE);
    }

    @Test
    void twins_are_not_taken_for_one() {
        assertThat(grade(LYDIE, person("Népoura", "Gaston", "1987-03-14"))).isNull();
    }

    @Test
    void a_stranger_is_not_suggested() {
        assertThat(grade(LYDIE, person("Pham", "Bernard", "1954-01-02"))).isNull();
        assertThat(grade(LYDIE, person("Népoura", "Lydie", "1954-01-02"))).isNull();
    }

    @Test
    void a_first_name_among_several_is_the_same_first_name() {
        assertThat(grade(LYDIE, person("Népoura", "Lydie Marie Rose", "1987-03-14")))
                .isEqualTo(NEAR_CERTAIN);
    }
}
