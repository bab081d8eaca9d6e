package nc.maillage.decisions.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nc.maillage.access.Role;
import nc.maillage.decisions.Decisions;
import nc.maillage.decisions.Decisions.Grant;
import nc.maillage.decisions.Decisions.NewProposal;
import nc.maillage.law.Fraction;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.parameter.DatedValue;
import nc.maillage.law.parameter.FigureUnit;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.schemes.usecase.ProposeParameterValue;
import nc.maillage.schemes.usecase.ReviewParameterValue;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Decided;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Verdicts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class ReplayPropertyTest {
    private static final int DECISIONS = 60;

    @Autowired
    Actors actors;

    @Autowired
    Decided decided;

    @Autowired
    Decisions decisions;

    @Autowired
    ProposeParameterValue propose;

    @Autowired
    ReviewParameterValue review;

    @Test
    void whatever_the_facts_a_signed_decision_is_computed_again_without_a_difference() {
        var here = decided.ready(actors.freshCollectivity());
        var random = new Random(20261124);
        var person = decided.someone(here);
        for (int at = 0; at < DECISIONS; at++) {
            var file = anyone(random);
            if (file.assessed().proposal() == Proposal.FOR_A_PERSON) {
                continue;
            }
            var decision = decided.sign(here, decided.propose(here, alone(decided.following(file, person))));

            var replayed = actors.as(actors.approver(here), () -> decisions.replay(decision.id()));

            assertThat(replayed.differences()).as(file.facts().toString()).isEmpty();
            assertThat(replayed.again()).isEqualTo(replayed.then());
            assertThat(replayed.sameRule()).isTrue();
            assertThat(replayed.sameParameters()).isTrue();
        }
    }

    @Test
    void a_figure_corrected_since_shows_and_changes_nothing_of_what_was_decided() {
        var here = decided.ready(actors.freshCollectivity());
        var decision = decided.sign(here, Verdicts.aResident().earning(143_000));
        var administrator = actors.administrator(here);
        var value = actors.as(administrator, () -> propose.propose(aLowerSmagFromAugust()));
        actors.as(actors.director(here), () -> review.approve(value.id()));

        var replayed = actors.as(actors.another(Role.DIRECTOR, here), () -> decisions.replay(decision.id()));

        assertThat(replayed.sameParameters()).isFalse();
        assertThat(replayed.sameRule()).isTrue();
        assertThat(replayed.differences()).isEmpty();
        assertThat(replayed.again().proposal()).isEqualTo(Proposal.GRANT);
    }

    /** The children of these files are known to the law only: no card bears their names. */
    private static NewProposal alone(NewProposal asked) {
        var grant = asked.grant();
        return new NewProposal(
                asked.file(),
                asked.reference(),
                asked.person(),
                List.of(),
                asked.scheme(),
                asked.schemeVersion(),
                asked.receivedOn(),
                asked.ruling(),
                asked.facts(),
                grant == null ? null : new Grant(grant.category(), List.of(), grant.from(), grant.to(), ""),
                asked.reason());
    }

    private static DatedValue aLowerSmagFromAugust() {
        return new DatedValue(
                ParameterKey.of("smag-mensuel"),
                Fraction.of(100_000),
                FigureUnit.FRANCS_PER_MONTH,
                LocalDate.of(2026, 8, 1),
                false,
                null,
                LegalReference.unread("Arrêté rectificatif", "https://example.nc/arrete"),
                Grade.OFFICIAL,
                true);
    }

    private static Verdicts anyone(Random random) {
        var file = Verdicts.aResident()
                .with(
                        "residence_since",
                        Verdicts.RECEIVED.minusDays(random.nextInt(400)).toString())
                .with("residence_province", random.nextInt(6) == 0 ? "nord" : "sud")
                .judged("residence_on_the_day", random.nextBoolean() ? "oui" : "non", "Le texte dit les deux.")
                .judged("centre_of_interests", centre(random), "Ce que nous avons lu : « bail », travail & école.")
                .judged("card_m_outside_south", random.nextBoolean() ? "oui" : "non", "Vu avec la sage-femme.")
                .judged("card_c_conditions", random.nextBoolean() ? "oui" : "non", "Carte lue.")
                .earning(random.nextInt(400_000))
                .counted(1 + random.nextInt(8))
                .with("other_cover", random.nextBoolean())
                .with("pregnant", random.nextInt(4) == 0)
                .with("veteran", random.nextInt(6) == 0);
        for (int child = random.nextInt(4); child > 0; child--) {
            var birth = Verdicts.RECEIVED.minusDays(1 + random.nextInt(8_000));
            file.child(new UUID(random.nextLong(), random.nextLong()), "Enfant " + child, birth);
        }
        return file;
    }

    private static String centre(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> "ailleurs";
            case 1 -> "aucune";
            default -> "sud";
        };
    }
}
