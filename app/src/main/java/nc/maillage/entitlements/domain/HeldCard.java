package nc.maillage.entitlements.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nc.maillage.decisions.DecisionId;
import nc.maillage.entitlements.CardId;
import nc.maillage.entitlements.Cards.Validity;
import nc.maillage.people.PersonId;
import nc.maillage.platform.BlobId;
import org.jspecify.annotations.Nullable;

/**
 * « Carte tenue » : a card with its whole life; both days of its period are included.
 *
 * @param reference number of the request that it answers
 * @param token sealed code printed on it
 * @param withdrawnOn first day without right, null while it stands; {@code ending} says why
 * @param replacedBy card that took its place when it was lost
 * @param remindedOn day of the letter that invited to renew it
 */
public record HeldCard(
        CardId id,
        CardNumber number,
        String scheme,
        PersonId holder,
        List<PersonId> attached,
        String category,
        LocalDate from,
        LocalDate to,
        DecisionId decision,
        String decisionNumber,
        UUID file,
        String reference,
        LocalDate issuedOn,
        String token,
        @Nullable LocalDate withdrawnOn,
        @Nullable String ending,
        @Nullable CardNumber replaces,
        @Nullable CardNumber replacedBy,
        @Nullable LocalDate remindedOn,
        @Nullable BlobId pdf,
        long version) {
    public HeldCard {
        attached = List.copyOf(attached);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a card cannot end on " + to + " before it begins on " + from);
        }
    }

    public Validity validity(LocalDate day) {
        if (withdrawnOn != null && !day.isBefore(withdrawnOn)) {
            return new Validity.NotValid(withdrawnOn);
        }
        if (day.isBefore(from)) {
            return new Validity.NotYet(from);
        }
        return day.isAfter(to) ? new Validity.NotValid(to.plusDays(1)) : new Validity.Valid(lastDay());
    }

    /** Nobody has withdrawn or replaced it, or will on a day already set. */
    public boolean stands() {
        return withdrawnOn == null;
    }

    public boolean endsWithin(LocalDate today, int days) {
        return validity(today) instanceof Validity.Valid && !lastDay().isAfter(today.plusDays(days));
    }

    private LocalDate lastDay() {
        return withdrawnOn != null && withdrawnOn.isBefore(to) ? withdrawnOn.minusDays(1) : to;
    }
}
