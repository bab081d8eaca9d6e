package nc.maillage.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import nc.maillage.testing.Doors;
import nc.maillage.testing.TownTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A mother of three walks in with a payslip and leaves with a card; the neighbours' collectivity learns nothing of it. */
@TownTest
class FromCounterToCardTest {
    private static final String MOTHER = "Waïténé Clarisse";

    @Autowired
    Doors doors;

    @Test
    void a_walk_in_mother_of_three_goes_from_search_to_a_card_that_anyone_can_check() throws Exception {
        try (var officer = Screen.of(doors, "sud", "nadege.taufana");
                var approver = Screen.of(doors, "sud", "claire.devambez")) {
            var counter = new Counter(officer);
            var person = counter.findsHerInSpiteOfTheTypos();
            var file = counter.registersTheRequest();
            counter.receivesAndAcceptsThePieces(file);
            counter.establishesTheFacts(file);
            counter.judgesWhatTheRulesLeaveToAPerson(file);
            counter.proposes(file);

            var reader = new SecondEyes(approver);
            var author = new SecondEyes(officer);
            var proposal = reader.findsTheProposalOn(MOTHER);
            author.readsItButCannotSign(proposal);
            var decision = reader.signs(proposal);
            var letter = author.opensTheLetterOf(decision);
            author.recordsItsNotification(letter);
            var card = author.opensTheCardOf(person);

            theCodeOfTheCardTellsThatItIsValidAndNothingElse(officer);
            anAgentOfTheNorthFindsNothing(List.of(file, proposal, decision, letter, card));
        }
    }

    private void theCodeOfTheCardTellsThatItIsValidAndNothingElse(Screen officer) throws Exception {
        try (var pdf = officer.document("Imprimer la carte");
                var carer = Screen.passerBy(doors)) {
            officer.keeps("carte");
            var address = URI.create(CardCode.readFrom(pdf));
            carer.visit().open(address.getPath()).sees("Carte valable").sees("23 novembre 2027");
            carer.keeps("verification");
            assertThat(carer.page().content())
                    .doesNotContainIgnoringCase("Waïténé")
                    .doesNotContain("Clarisse", "Inès", "Swann", "carte A", "Carte A")
                    .doesNotContainIgnoringCase("catégorie A");
        }
    }

    private void anAgentOfTheNorthFindsNothing(List<String> addresses) {
        try (var stranger = Screen.of(doors, "nord", "augustin.neaoua")) {
            stranger.visit()
                    .open("/recherche?q=waitene+clarice&naissance=")
                    .isAccessible()
                    .doesNotSee("Clarisse");
            assertThat(addresses)
                    .allSatisfy(address ->
                            assertThat(stranger.statusOf(address)).as(address).isEqualTo(404));
        }
    }
}
