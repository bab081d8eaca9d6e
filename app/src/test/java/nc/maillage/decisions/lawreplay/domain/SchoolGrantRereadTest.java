package nc.maillage.decisions.lawreplay.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.decisions.Ruling;
import nc.maillage.law.AsOf;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.bourses.sud.BoursesSud;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.Schemes;
import nc.maillage.schemes.SchemeCatalogue;
import org.junit.jupiter.api.Test;

/** The judgment of 17 April 2025 (the ten years do not apply to a renewal) over the school grants of province Sud. */
class SchoolGrantRereadTest {
    private static final LocalDate EVE = LocalDate.of(2025, 4, 16);
    private static final LocalDate AFTER = LocalDate.of(2025, 4, 18);
    private static final LocalDate OCTOBER_2024 = LocalDate.of(2024, 10, 7);
    private static final LocalDate MARCH_2025 = LocalDate.of(2025, 3, 3);
    private static final LocalDate BEFORE_THE_TEN_YEARS = LocalDate.of(2024, 7, 14);

    @Test
    void every_renewal_refused_on_ten_years_moves_to_a_grant() {
        for (var day : new LocalDate[] {LocalDate.of(2024, 7, 15), OCTOBER_2024, MARCH_2025, EVE}) {
            var move = moved("renouvellement", 3, day);

            assertThat(move.nature()).as("%s", day).isEqualTo(MoveNature.RESULT);
            assertThat(move.from().proposal()).isEqualTo(Proposal.REFUSE);
            assertThat(move.to().proposal()).isEqualTo(Proposal.GRANT);
            assertThat(move.changes())
                    .extracting(ConditionChange::label, ConditionChange::from, ConditionChange::to)
                    .containsExactly(tuple("Y habiter depuis la durée demandée", "Non remplie", "Remplie"));
            assertThat(move.changes().getFirst().toReason()).contains("ne s’applique pas à un renouvellement");
            assertThat(Bearing.of(Ruling.REFUSE, move.from(), move.to())).isEqualTo(Bearing.CONTRARY);
        }
    }

    @Test
    void a_first_request_refused_on_ten_years_stays_refused() {
        for (var day : new LocalDate[] {LocalDate.of(2024, 7, 15), OCTOBER_2024, MARCH_2025}) {
            assertThat(reread("premiere", 3, day)).as("%s", day).isEqualTo(new Rereading.Same());
        }
    }

    @Test
    void a_renewal_decided_under_the_six_months_does_not_move() {
        assertThat(reread("renouvellement", 3, BEFORE_THE_TEN_YEARS)).isEqualTo(new Rereading.Same());
    }

    @Test
    void a_renewal_granted_after_more_than_ten_years_keeps_its_result_and_only_its_reason_moves() {
        var move = moved("renouvellement", 12, OCTOBER_2024);

        assertThat(move.nature()).isEqualTo(MoveNature.REASONS);
        assertThat(Bearing.of(Ruling.GRANT, move.from(), move.to())).isEqualTo(Bearing.FOLLOWS);
    }

    @Test
    void a_renewal_refused_on_ten_years_and_on_resources_too_loses_one_ground_and_stays_refused() {
        var facts = new LinkedHashMap<>(facts("renouvellement", 3, OCTOBER_2024));
        facts.put("resources", Map.of("answer", "non", "justification", "Quotient au-dessus du plafond."));

        var move = (Rereading.Moved) new Rereader(asked(false), ParameterSet.shipped(), SchemeCatalogue.shipped())
                .read(BoursesSud.KEY, facts, AsOf.on(OCTOBER_2024));

        assertThat(move.nature()).isEqualTo(MoveNature.GROUNDS);
        assertThat(move.to().proposal()).isEqualTo(Proposal.REFUSE);
        assertThat(Bearing.of(Ruling.REFUSE, move.from(), move.to())).isEqualTo(Bearing.FOLLOWS);
    }

    @Test
    void a_decision_taken_once_the_judgment_was_known_is_not_moved_by_it() {
        assertThat(reread("renouvellement", 3, LocalDate.of(2025, 4, 22))).isEqualTo(new Rereading.AlreadyKnown());
    }

    @Test
    void asked_to_it_says_what_the_law_of_before_would_have_made_of_the_later_ones() {
        var move = (Rereading.Moved) new Rereader(asked(true), ParameterSet.shipped(), SchemeCatalogue.shipped())
                .read(
                        BoursesSud.KEY,
                        facts("renouvellement", 3, LocalDate.of(2025, 4, 22)),
                        AsOf.on(LocalDate.of(2025, 4, 22)));

        assertThat(move.nature()).isEqualTo(MoveNature.RESULT);
        assertThat(Bearing.of(Ruling.GRANT, move.to(), move.to())).isEqualTo(Bearing.FOLLOWS);
    }

    @Test
    void the_law_of_each_side_has_its_own_digest_and_the_figures_did_not_move() {
        var school = Schemes.byKey(BoursesSud.KEY).stream().toList();
        var before = LawPrint.of(school, ParameterSet.shipped(), EVE);
        var after = LawPrint.of(school, ParameterSet.shipped(), AFTER);

        assertThat(after.rules()).isNotEqualTo(before.rules());
        assertThat(after.figures()).isEqualTo(before.figures());
        assertThat(LawPrint.of(school, ParameterSet.shipped(), AFTER.plusDays(1)))
                .isEqualTo(after);
    }

    @Test
    void the_calendar_names_the_judgment_on_its_day_and_begins_with_the_oldest_text() {
        var calendar = LawCalendar.of(new BoursesSud(), ParameterSet.shipped());

        assertThat(calendar.on(LocalDate.of(2025, 4, 17)).orElseThrow().what())
                .singleElement()
                .asString()
                .contains("Tribunal administratif", "jugement du 17");
        assertThat(calendar.oldest()).isEqualTo("2024-07-14");
        assertThat(calendar.changes()).extracting(LawCalendar.Change::on).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    private static Rereading.Moved moved(String kind, int years, LocalDate day) {
        return (Rereading.Moved) reread(kind, years, day);
    }

    private static Rereading reread(String kind, int years, LocalDate day) {
        return new Rereader(asked(false), ParameterSet.shipped(), SchemeCatalogue.shipped())
                .read(BoursesSud.KEY, facts(kind, years, day), AsOf.on(day));
    }

    private static LawReplay asked(boolean later) {
        return new LawReplay(reading(EVE), reading(AFTER), BoursesSud.KEY, null, null, later);
    }

    private static LawReading reading(LocalDate day) {
        return new LawReading(day.toString(), day, null);
    }

    /** A family of Nouméa whose resources give a right, there for so many years. */
    private static Map<String, Object> facts(String kind, int years, LocalDate day) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("application_date", day.toString());
        facts.put("aid_asked", "bourse");
        facts.put("application_kind", kind);
        facts.put("school_degree", "second");
        facts.put("pupil_status", "demi-pensionnaire");
        facts.put("residence_province", "sud");
        facts.put("residence_since", day.minusYears(years).toString());
        facts.put("resources", Map.of("answer", "oui", "justification", "Quotient sous le plafond."));
        facts.put("members", List.of());
        return facts;
    }
}
