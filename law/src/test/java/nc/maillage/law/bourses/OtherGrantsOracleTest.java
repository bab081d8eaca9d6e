package nc.maillage.law.bourses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nc.maillage.law.AsOf;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.bourses.iles.BoursesIles;
import nc.maillage.law.bourses.nord.BoursesNord;
import nc.maillage.law.example.Drawn;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Both rules as values against the same rules written by hand: 0 is yes, 1 is for a person, 2 is no. */
class OtherGrantsOracleTest {
    private static final AsOf TODAY = AsOf.on(LocalDate.of(2026, 11, 24));
    private static final int YES = 0;
    private static final int PERSON = 1;
    private static final int NO = 2;
    private static final Map<String, Long> SCALE = Map.of(
            "premier demi-pensionnaire", 12_550L,
            "premier pensionnaire", 27_050L,
            "second externe", 10_700L,
            "second demi-pensionnaire", 17_050L,
            "second pensionnaire", 34_050L);

    @Property(tries = 3000)
    void the_rule_of_province_nord_and_the_hand_written_one_agree(@ForAll("cases") Drawn drawn) {
        String degree = drawn.fact("school_degree", "premier", "second", "second", "superieur", null);
        String status = drawn.fact("pupil_status", "externe", "demi-pensionnaire", "pensionnaire", null);
        drawn.fact("application_date", "2026-11-10");
        String birth = drawn.fact("pupil_birth_date", "2024-02-11", "2024-02-10", "2024-02-09", "2015-01-01", null);
        String school = drawn.fact("school_province", "nord", "nord", "sud", null);
        String exception = drawn.fact("schooling_exception", "pas-de-place", "sante", "autre", null);
        String home = drawn.fact("residence_province", "nord", "nord", "iles", null);
        String centre = drawn.judged("centre_of_interests", "nord", "nord", "ailleurs", null);
        String resources = drawn.judged("resources", "oui", "oui", "non", null);
        int worst = degree == null ? PERSON : degree.equals("superieur") ? NO : YES;
        worst = Math.max(worst, status == null ? PERSON : YES);
        worst = Math.max(worst, birth == null ? PERSON : birth.equals("2024-02-11") ? NO : YES);
        int elsewhere = exception == null ? PERSON : exception.equals("autre") ? NO : YES;
        worst = Math.max(worst, school == null ? PERSON : school.equals("nord") ? YES : elsewhere);
        worst = Math.max(worst, Math.max(is(home, "nord"), Math.max(is(centre, "nord"), is(resources, "oui"))));
        agree(drawn.assessed(new BoursesNord(), TODAY), worst, drawn);
    }

    @Property(tries = 4000)
    void the_rule_of_the_islands_and_the_hand_written_one_agree(@ForAll("cases") Drawn drawn) {
        String level = drawn.fact("school_level", "premier", "second", "lycee", "superieur", null);
        String status = drawn.fact("pupil_status", "externe", "demi-pensionnaire", "pensionnaire", null);
        drawn.fact("application_date", "2026-11-10");
        String start = drawn.fact("start_of_school", "2027-02-15", "2027-01-01", null);
        String birth = drawn.fact("pupil_birth_date", "2024-06-01", "2024-06-02", "2024-05-31", "2015-01-01", null);
        String school = drawn.fact("school_province", "iles", "iles", "sud", null);
        String home = drawn.fact("residence_province", "iles", "iles", "nord", null);
        String since = drawn.fact("residence_since", "2026-05-11", "2026-05-10", "2026-05-09", "2000-01-01", null);
        Boolean notice = drawn.fact("tax_notice", true, true, false, null);
        String without = drawn.judged("without_tax_notice", "oui", "non", null);
        Integer quotient = drawn.judged("family_quotient", 0, 71_999, 72_000, 72_001, null);
        int worst = level == null ? PERSON : level.equals("superieur") ? NO : YES;
        worst = Math.max(worst, status == null ? PERSON : YES);
        worst = Math.max(worst, birth == null || start == null ? PERSON : birth.compareTo("2024-06-01") < 0 ? YES : NO);
        int away = level == null ? PERSON : level.equals("lycee") ? YES : NO;
        worst = Math.max(worst, school == null ? PERSON : school.equals("iles") ? YES : away);
        int lived = since == null ? PERSON : since.compareTo("2026-05-10") < 0 ? YES : NO;
        worst = Math.max(worst, "nord".equals(home) ? NO : Math.max(is(home, "iles"), lived));
        worst = Math.max(worst, notice == null ? PERSON : notice ? YES : is(without, "oui"));
        worst = Math.max(worst, quotient == null ? PERSON : quotient <= 72_000 ? YES : NO);
        Assessment assessment = drawn.assessed(new BoursesIles(), TODAY);
        agree(assessment, worst, drawn);
        if (worst != NO && level != null && status != null) {
            assertThat(amounts(assessment)).isEqualTo(expected(level.equals("lycee") ? "second" : level, status));
        }
    }

    @Example
    void three_terms_make_the_yearly_amounts_that_the_page_gives_too() {
        assertThat(SCALE.get("premier demi-pensionnaire")).isEqualTo(37_650 / 3);
        assertThat(SCALE.get("premier pensionnaire")).isEqualTo(81_150 / 3);
        assertThat(SCALE.get("second demi-pensionnaire")).isEqualTo(51_150 / 3);
        assertThat(SCALE.get("second pensionnaire")).isEqualTo(102_150 / 3);
    }

    @Provide
    Arbitrary<Drawn> cases() {
        return Drawn.withPicks(14);
    }

    private static void agree(Assessment assessment, int worst, Drawn drawn) {
        assertThat(assessment.proposal().name())
                .as("%s", drawn)
                .isEqualTo(List.of("GRANT", "FOR_A_PERSON", "REFUSE").get(worst));
        assertThat(assessment.missing().isEmpty() && assessment.toJudge().isEmpty())
                .as("what is asked for is what keeps the verdict open: %s", drawn)
                .isEqualTo(assessment.proposal() != Proposal.FOR_A_PERSON);
    }

    private static String expected(String level, String status) {
        Long byTerm = SCALE.get(level + " " + status);
        return byTerm == null ? "allocation-de-rentree 20000" : "bourse-par-trimestre " + byTerm;
    }

    private static String amounts(Assessment assessment) {
        return assessment.amounts().stream()
                .map(amount -> amount.node().key() + " " + amount.exact().orElseThrow())
                .collect(Collectors.joining(", "));
    }

    private static int is(@Nullable String answer, String expected) {
        return answer == null ? PERSON : answer.equals(expected) ? YES : NO;
    }
}
