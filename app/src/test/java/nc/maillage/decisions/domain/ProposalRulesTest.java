package nc.maillage.decisions.domain;

import static nc.maillage.decisions.domain.Proposals.granting;
import static nc.maillage.decisions.domain.Proposals.proposal;
import static nc.maillage.decisions.domain.Proposals.refusing;
import static nc.maillage.decisions.domain.Proposals.yearOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.decisions.Decisions.Grant;
import nc.maillage.decisions.Decisions.NewProposal;
import nc.maillage.decisions.Ruling;
import nc.maillage.testing.Verdicts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProposalRulesTest {
    private static final UUID CHILD = UUID.randomUUID();
    private static final UUID GROWN = UUID.randomUUID();

    @Test
    void a_grant_that_follows_from_the_verdict_goes_on() {
        var file = aFamily();

        assertThat(objection(granting(file, CHILD), file, null)).isEmpty();
    }

    @Test
    void a_proposal_against_the_rules_is_refused() {
        var rich = Verdicts.aResident().earning(143_662);

        assertThat(objection(granting(rich), rich, null))
                .hasValueSatisfying(why -> assertThat(why).contains("Les règles conduisent à"));
        assertThat(objection(refusing(aFamily()), aFamily(), null)).isPresent();
    }

    @Test
    void an_unfinished_assessment_says_how_much_is_left() {
        var unjudged = Verdicts.aResident().without("centre_of_interests").without("other_cover");

        assertThat(objection(granting(unjudged), unjudged, null))
                .hasValueSatisfying(why -> assertThat(why).contains("il reste"));
    }

    @Test
    void a_person_whom_the_rules_leave_out_is_not_on_the_card() {
        var file = aFamily();

        assertThat(objection(granting(file, CHILD, GROWN), file, null))
                .hasValueSatisfying(why -> assertThat(why).contains("ne rattachent pas"));
    }

    @Test
    void the_category_is_the_one_of_the_rules() {
        var file = aFamily();

        assertThat(objection(proposal(file, Ruling.GRANT, yearOf("B", CHILD), ""), file, null))
                .hasValueSatisfying(why -> assertThat(why).contains("«\u00A0A\u00A0»"));
    }

    @Test
    void a_validity_without_reason_needs_the_one_set_by_the_service() {
        var file = aFamily();
        var silent = new Grant("A", List.of(), Verdicts.DAY, LocalDate.of(2027, 11, 23), "");

        assertThat(objection(proposal(file, Ruling.GRANT, silent, ""), file, null))
                .isPresent();
        assertThat(objection(proposal(file, Ruling.GRANT, silent, ""), file, 6)).isPresent();
        assertThat(objection(proposal(file, Ruling.GRANT, silent, ""), file, 12))
                .isEmpty();
    }

    @Test
    void a_card_neither_ends_before_it_begins_nor_begins_before_the_request() {
        var file = aFamily();
        var backwards = new Grant("A", List.of(), Verdicts.DAY, Verdicts.DAY.minusDays(1), "Un an.");
        var early = new Grant("A", List.of(), Verdicts.RECEIVED.minusDays(1), Verdicts.DAY, "Un an.");

        assertThat(objection(proposal(file, Ruling.GRANT, backwards, ""), file, null))
                .isPresent();
        assertThat(objection(proposal(file, Ruling.GRANT, early, ""), file, null))
                .isPresent();
    }

    @Test
    void only_a_grant_gives_a_card() {
        var rich = Verdicts.aResident().earning(143_662);

        assertThat(objection(proposal(rich, Ruling.REFUSE, yearOf("A"), ""), rich, null))
                .isPresent();
        assertThat(objection(proposal(aFamily(), Ruling.GRANT, null, ""), aFamily(), null))
                .isPresent();
    }

    @Test
    void what_the_agent_adds_stays_readable() {
        var rich = Verdicts.aResident().earning(143_662);

        assertThat(objection(proposal(rich, Ruling.REFUSE, null, "a".repeat(4_001)), rich, null))
                .isPresent();
        assertThat(objection(proposal(rich, Ruling.REFUSE, null, "caché\u0007"), rich, null))
                .isPresent();
        assertThat(objection(proposal(rich, Ruling.REFUSE, null, "Deux\nlignes, c’est\tbien."), rich, null))
                .isEmpty();
    }

    private static Verdicts aFamily() {
        return Verdicts.aResident()
                .counted(2)
                .child(CHILD, "Maëlys", LocalDate.of(2014, 5, 2))
                .child(GROWN, "Steeve", LocalDate.of(2007, 5, 2));
    }

    private static Optional<String> objection(NewProposal asked, Verdicts file, @Nullable Integer months) {
        return new ProposalRules(asked, file.assessed(), months).objection();
    }
}
