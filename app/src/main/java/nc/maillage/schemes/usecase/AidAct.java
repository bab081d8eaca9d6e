package nc.maillage.schemes.usecase;

import nc.maillage.schemes.domain.AidDraft;

/** « Suite donnée à la saisie d’une aide ». */
public sealed interface AidAct {
    record Done(AidDraft draft) implements AidAct {}

    /** @param why French sentence: what happened and what to do */
    record Refused(String why) implements AidAct {}
}
