package nc.maillage.entitlements.usecase;

import nc.maillage.entitlements.domain.HeldCard;

/** « Acte sur une carte » : what came of it; each refusal is a French sentence. */
public sealed interface CardChange {
    record Done(HeldCard card) implements CardChange {}

    /** @param field of the form, empty when the message is about the whole act */
    record Refused(String field, String why) implements CardChange {}
}
