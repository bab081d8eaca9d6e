package nc.maillage.decisions.domain;

import java.util.Optional;
import nc.maillage.decisions.Decisions.Reviewed;
import nc.maillage.decisions.ProposalStatus;
import nc.maillage.organisation.AgentId;

/**
 * « Seconde lecture » : the rule of the second pair of eyes, the same for signing and for sending back.
 *
 * @param keptAway the reader stands aside from the file of one of the persons concerned
 */
public record SecondReading(ProposalStatus status, AgentId author, AgentId reader, boolean keptAway) {
    /** The first reason why this reader may not take this step; empty when nothing stands in the way. */
    public Optional<Reviewed> objectionTo(Step step) {
        if (!step.permittedFrom(status)) {
            return Optional.of(new Reviewed.AlreadyClosed(
                    status == ProposalStatus.SIGNED
                            ? "Cette proposition est déjà signée. Ouvrez la décision pour la lire."
                            : "Cette proposition est déjà renvoyée. Une nouvelle proposition la remplacera."));
        }
        if (author.equals(reader)) {
            return Optional.of(new Reviewed.SameAgent(
                    "Vous avez fait cette proposition : la seconde lecture revient à une autre personne."));
        }
        return keptAway
                ? Optional.of(new Reviewed.KeptAway(
                        "Vous êtes en déport pour une personne de ce dossier : une autre personne doit le lire."))
                : Optional.empty();
    }
}
