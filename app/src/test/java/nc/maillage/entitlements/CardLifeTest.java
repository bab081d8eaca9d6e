package nc.maillage.entitlements;

import static nc.maillage.applications.Counter.TODAY;
import static nc.maillage.applications.Counter.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Supplier;
import nc.maillage.access.AccessRefused;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.applications.Counter;
import nc.maillage.correspondence.Letters;
import nc.maillage.entitlements.Cards.Card;
import nc.maillage.entitlements.Cards.Validity;
import nc.maillage.entitlements.store.CardStore;
import nc.maillage.entitlements.usecase.CardChange;
import nc.maillage.entitlements.usecase.RemindRenewal;
import nc.maillage.entitlements.usecase.ReplaceLostCard;
import nc.maillage.entitlements.usecase.WithdrawCard;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Decided;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ProgramTest
class CardLifeTest {
    private static final LocalDate LAST_DAY = TODAY.plusYears(1).minusDays(1);

    @Autowired
    Actors actors;

    @Autowired
    Counter counter;

    @Autowired
    Cards cards;

    @Autowired
    CardStore store;

    @Autowired
    ReplaceLostCard replace;

    @Autowired
    WithdrawCard withdraw;

    @Autowired
    RemindRenewal remind;

    @Autowired
    Letters letters;

    @Autowired
    Doors doors;

    @Autowired
    TransactionTemplate transaction;

    private Session head;
    private Card card;

    @BeforeEach
    void aCard() {
        var here = counter.opens();
        var officer = actors.caseOfficer(here);
        head = actors.headOfOffice(here);
        var file = counter.registered(
                here, counter.aMotherOfFour(here, LocalDate.of(2026, 3, 2)), LocalDate.of(2026, 10, 5));
        var proposed = done(counter.proposes(officer, counter.instructed(officer, file, 155_600)));
        var decision = counter.signs(actors.approver(here), proposed);
        card = as(() -> cards.ofDecision(decision.id())).getFirst();
    }

    @Test
    void it_is_valid_from_its_first_day_to_its_last_both_included() {
        assertThat(cards.validity(card.number(), TODAY.minusDays(1))).isEqualTo(new Validity.NotYet(TODAY));
        assertThat(cards.validity(card.number(), TODAY)).isEqualTo(new Validity.Valid(LAST_DAY));
        assertThat(cards.validity(card.number(), LAST_DAY)).isEqualTo(new Validity.Valid(LAST_DAY));
        assertThat(cards.validity(card.number(), LAST_DAY.plusDays(1)))
                .isEqualTo(new Validity.NotValid(LAST_DAY.plusDays(1)));
        assertThat(cards.validity("98-0000-0000-0000-0", TODAY)).isEqualTo(new Validity.Unknown());
    }

    @Test
    void a_lost_card_stops_at_once_and_the_new_one_opens_the_same_right_to_the_same_day() {
        var fresh = ((CardChange.Done) as(() -> replace.replace(card.number()))).card();

        assertThat(cards.validity(card.number(), TODAY)).isEqualTo(new Validity.NotValid(TODAY));
        assertThat(cards.validity(fresh.number().written(), TODAY)).isEqualTo(new Validity.Valid(LAST_DAY));
        assertThat(fresh.attached()).isEqualTo(card.attached());
        assertThat(as(() -> replace.replace(card.number()))).isInstanceOf(CardChange.Refused.class);
        assertThat(as(() -> cards.ofPerson(card.holder()))).hasSize(2);
    }

    @Test
    void a_withdrawal_needs_a_delegation_a_reason_and_a_day_to_come_and_is_told_by_letter() {
        assertThat(refused(TODAY, "Déménagement dans une autre province.")).contains("délégation");
        actors.letSign(head, Decided.SCHEME, LocalDate.of(2026, 1, 1), null);
        assertThat(refused(TODAY, " ")).contains("Dites pourquoi");
        assertThat(refused(TODAY.minusDays(1), "Trop tôt.")).contains("passé");
        assertThat(refused(LAST_DAY.plusDays(1), "Trop tard.")).contains("se termine déjà");

        var on = TODAY.plusDays(10);
        var change = as(() -> withdraw.withdraw(card.number(), on, "Déménagement dans une autre province."));

        assertThat(change).isInstanceOf(CardChange.Done.class);
        assertThat(cards.validity(card.number(), TODAY)).isEqualTo(new Validity.Valid(on.minusDays(1)));
        assertThat(cards.validity(card.number(), on)).isEqualTo(new Validity.NotValid(on));
        assertThat(as(() -> letters.about("card", card.id().value())))
                .singleElement()
                .satisfies(letter -> assertThat(letter.appealStated()).isTrue());
    }

    @Test
    void only_who_may_withdraw_withdraws() {
        var reception = actors.reception(counter.opens());
        Assertions.assertThatThrownBy(
                        () -> actors.as(reception, () -> withdraw.withdraw(card.number(), TODAY, "Pour rien.")))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void the_invitation_to_renew_leaves_once() {
        assertThat(as(() -> remind.remind(card.number()))).isInstanceOf(CardChange.Done.class);
        assertThat(as(() -> remind.remind(card.number()))).isInstanceOf(CardChange.Refused.class);
        assertThat(as(() -> letters.about("card", card.id().value())))
                .singleElement()
                .satisfies(letter -> assertThat(letter.template()).isEqualTo("amg-sud.renewal"));
    }

    @Test
    void the_code_on_the_card_leads_to_its_validity_and_tells_nobody() {
        var token = as(() -> transaction.execute(_ -> store.find(card.id()).orElseThrow()))
                .token();
        var passerBy = doors.anonymous();

        var genuine = passerBy.get("/verifier/" + token);
        var forged = passerBy.get("/verifier/" + token.substring(1) + "A");

        assertThat(genuine.body()).contains("Carte valable").doesNotContain("Lydie", "Népoura", "catégorie B");
        assertThat(forged.body()).contains("Carte inconnue");
        assertThat(passerBy.cookies()).isEmpty();
        assertThat(passerBy.get("/verifier/cle").body()).contains("BEGIN PUBLIC KEY");
    }

    private String refused(LocalDate on, String reason) {
        return ((CardChange.Refused) as(() -> withdraw.withdraw(card.number(), on, reason))).why();
    }

    private <T> T as(Supplier<T> work) {
        return actors.as(head, work);
    }
}
