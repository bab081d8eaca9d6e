package nc.maillage.law.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nc.maillage.law.AsOf;
import nc.maillage.law.Grade;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.fact.FactsReading;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.law.scheme.Schemes;
import org.junit.jupiter.api.Test;

class WhatAGroupWeighsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void a_refusal_rests_on_the_text_of_its_condition_and_not_on_that_of_the_group_that_holds_it() {
        Assessment refusal = housingOfSomeoneIn("nord");
        assertThat(refusal.proposal()).isEqualTo(Proposal.REFUSE);
        assertThat(refusal.worstGrade()).isEqualTo(Grade.OFFICIAL);
    }

    @Test
    void what_keeps_the_answer_open_rests_on_each_condition_that_does() {
        assertThat(housingOfSomeoneIn("sud").worstGrade()).isEqualTo(Grade.READING);
    }

    private static Assessment housingOfSomeoneIn(String province) {
        Scheme housing = Schemes.byKey("hebergement-sud").orElseThrow();
        Map<String, Object> told = Map.of(
                "application_date",
                "2026-10-05",
                "residence_province",
                province,
                "recognising_commission",
                Map.of("answer", "province", "justification", "Lettre lue."));
        if (housing.read(told, TODAY) instanceof FactsReading.Read(var facts)) {
            return housing.assess(facts, ParameterSet.shipped(), AsOf.on(TODAY));
        }
        throw new AssertionError(told);
    }
}
