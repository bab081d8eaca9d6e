package nc.maillage.entitlements.usecase;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import nc.maillage.entitlements.domain.CardClaims;
import nc.maillage.entitlements.domain.CardNumber;
import org.springframework.stereotype.Component;

/** « Sceller des cartes », for whoever brings in cards like those of this program. */
@Component
public class SealCards {
    private final CardSigning signing;

    SealCards(CardSigning signing) {
        this.signing = signing;
    }

    public static String draw(RandomGenerator random) {
        return CardNumber.draw(random).digits();
    }

    /** The code printed on the card of that number. */
    public String token(String digits, LocalDate issuedOn, LocalDate from, LocalDate to) {
        return signing.seal(new CardClaims(new CardNumber(digits), issuedOn, from, to, signing.keyId()));
    }
}
