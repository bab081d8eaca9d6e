package nc.maillage.decisions.usecase;

import nc.maillage.decisions.ProposalId;

/** Asked for by an identifier that no page of this collectivity gives. */
class MissingProposal extends IllegalArgumentException {
    MissingProposal(ProposalId id) {
        super("no proposal " + id.value() + " in this collectivity");
    }
}
