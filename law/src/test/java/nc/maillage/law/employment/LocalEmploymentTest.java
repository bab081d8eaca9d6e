package nc.maillage.law.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nc.maillage.law.AsOf;
import nc.maillage.law.Fraction;
import nc.maillage.law.Grade;
import nc.maillage.law.employment.ResidenceLevel.Operator;
import nc.maillage.law.fact.FactProblem;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.FactsReading;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.parameter.DatedValue;
import nc.maillage.law.parameter.FigureUnit;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.Schemes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalEmploymentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Map<String, ?> JUDGED = Map.of("answer", "oui", "justification", "Au vu du dossier.");

    @Test
    void it_is_no_aid() {
        assertThat(Schemes.byKey(LocalEmployment.KEY)).isEmpty();
    }

    @Test
    void a_candidate_with_priority_who_meets_the_notice_is_enough_and_one_not_settled_leaves_the_answer_open() {
        CandidateReading citizen = candidate(true, "oui");
        CandidateReading unfit = candidate(true, "non");
        CandidateReading unjudged = candidate(true, null);
        CandidateReading without = candidate(false, "oui");
        CandidateReading withoutUnjudged = candidate(false, null);
        CandidateReading awaited = candidate(null, "oui");

        assertThat(CandidateReading.priorityCandidates(List.of())).contains(NoticeFacts.NONE_LEFT);
        assertThat(CandidateReading.priorityCandidates(List.of(unfit, without, withoutUnjudged)))
                .contains(NoticeFacts.NONE_LEFT);
        assertThat(CandidateReading.priorityCandidates(List.of(without, unjudged)))
                .isEmpty();
        assertThat(CandidateReading.priorityCandidates(List.of(without, awaited)))
                .isEmpty();
        assertThat(CandidateReading.priorityCandidates(List.of(unjudged, citizen)))
                .contains(NoticeFacts.SOME_LEFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {CandidateFacts.CONTRACT, CandidateFacts.MOBILITY})
    void contract_staff_and_civil_servants_who_meet_the_notice_are_no_priority_candidates(String way) {
        Facts judged = Facts.of(CandidateFacts.SHEET)
                .with(CandidateFacts.WAY, way)
                .with(CandidateFacts.LEVEL, ResidenceLevel.FIRST.code())
                .with(CandidateFacts.CITIZENSHIP_CLAIMED, true)
                .with(CandidateFacts.CITIZENSHIP_PROOF, Judgment.of(CandidateFacts.PROVED, "Au vu du dossier."))
                .with(CandidateFacts.DIPLOMA, Judgment.of("oui", "Au vu du dossier."))
                .with(CandidateFacts.COMPETENCES, Judgment.of("oui", "Au vu du dossier."))
                .build();
        CandidateReading reading = LocalEmployment.candidateClass(judged, ParameterSet.shipped(), AsOf.on(DAY));

        assertThat(CandidateReading.priorityCandidates(List.of(reading))).contains(NoticeFacts.NONE_LEFT);
    }

    @Test
    void a_class_carries_its_texts_its_worst_grade_and_its_digests() {
        RuleReading priority = Objects.requireNonNull(candidate(true, "oui").priority());

        assertThat(priority.references())
                .anySatisfy(reference -> assertThat(reference.article()).isEqualTo("article 188"));
        assertThat(priority.worstGrade()).isEqualTo(Grade.OFFICIAL);
        assertThat(priority.ruleDigest()).hasSize(64);
        assertThat(priority.ruleVersion()).isEqualTo("emploi-local.1");
    }

    @Test
    void a_level_laid_over_with_another_operator_is_the_one_observed_from_its_day_on() {
        DatedValue fewer = ParameterSet.shipped()
                .parameter(Corps.figure("psychologue", Operator.AT_LEAST))
                .orElseThrow()
                .values()
                .getFirst();
        ParameterSet figures = ParameterSet.shipped()
                .withOverlay(List.of(new DatedValue(
                        Corps.figure("psychologue", Operator.LESS_THAN),
                        Fraction.of(3),
                        FigureUnit.YEARS,
                        DAY,
                        false,
                        null,
                        fewer.reference(),
                        Grade.OFFICIAL,
                        true)));
        Facts notice = Facts.of(NoticeFacts.SHEET)
                .with(NoticeFacts.CORPS, "psychologue")
                .with(NoticeFacts.PRINTED, ResidenceLevel.FOURTH.code())
                .build();

        assertThat(LocalEmployment.level(notice, figures, AsOf.on(DAY)).level()).isEqualTo(ResidenceLevel.FOURTH);
        assertThat(LocalEmployment.level(notice, figures, AsOf.on(DAY.minusDays(1)))
                        .state())
                .isEqualTo(LevelState.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource({"notice_level, 10", "notice_level, au-moins-2", "resident_since, 2027-02-30", "age, 3"})
    void what_cannot_be_read_is_told_on_its_field(String field, String value) {
        assertThat(LocalEmployment.readCandidate(Map.of(field, value), DAY))
                .asInstanceOf(type(FactsReading.Refused.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(FactProblem::path)
                        .containsExactly(field));
    }

    @Test
    void a_judgment_without_its_reason_is_refused() {
        assertThat(LocalEmployment.readCandidate(Map.of("diploma_held", Map.of("answer", "oui")), DAY))
                .isInstanceOf(FactsReading.Refused.class);
        assertThat(LocalEmployment.readCandidate(Map.of("diploma_held", JUDGED), DAY))
                .isInstanceOf(FactsReading.Read.class);
    }

    @ParameterizedTest
    @CsvSource({
        "opinion_asked, 2026-11-05, opinion_given, 2026-11-04",
        "recruited, 2026-11-05, published, 2026-11-04",
        "seized, 2026-11-05, followed, 2026-11-04"
    })
    void days_that_cannot_follow_each_other_are_refused_and_the_same_day_is_read(
            String first, String day, String second, String before) {
        assertThat(LocalEmployment.readNotice(Map.of(first, day, second, before), DAY))
                .asInstanceOf(type(FactsReading.Refused.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(FactProblem::path)
                        .containsExactly(second));
        assertThat(LocalEmployment.readNotice(Map.of(first, day, second, day), DAY))
                .isInstanceOf(FactsReading.Read.class);
    }

    @Test
    void an_opinion_given_after_the_recruitment_was_not_given_before_it() {
        Map<String, ?> late =
                Map.of("recruited", "2026-11-04", "opinion_given", "2026-11-05", "lack_noted_before", true);
        Map<String, ?> told =
                Map.of("recruited", "2026-11-04", "opinion_given", "2026-11-05", "lack_noted_before", false);

        assertThat(LocalEmployment.readNotice(late, DAY)).isInstanceOf(FactsReading.Refused.class);
        assertThat(LocalEmployment.readNotice(told, DAY)).isInstanceOf(FactsReading.Read.class);
    }

    /** Where {@code citizen} is null, citizenship is claimed and its proof awaited. */
    private static CandidateReading candidate(@Nullable Boolean citizen, @Nullable String fit) {
        Facts.Builder facts = Facts.of(CandidateFacts.SHEET)
                .with(CandidateFacts.WAY, CandidateFacts.ON_TITLE)
                .with(CandidateFacts.LEVEL, ResidenceLevel.FIRST.code())
                .with(CandidateFacts.CITIZENSHIP_CLAIMED, citizen == null || citizen)
                .with(CandidateFacts.RESIDENCE_CLAIMED, false)
                .with(CandidateFacts.COMPETENCES, Judgment.of("oui", "Au vu du dossier."));
        if (Boolean.TRUE.equals(citizen)) {
            facts.with(CandidateFacts.CITIZENSHIP_PROOF, Judgment.of(CandidateFacts.PROVED, "Au vu du dossier."));
        }
        if (fit != null) {
            facts.with(CandidateFacts.DIPLOMA, Judgment.of(fit, "Au vu du dossier."));
        }
        return LocalEmployment.candidateClass(facts.build(), ParameterSet.shipped(), AsOf.on(DAY));
    }
}
