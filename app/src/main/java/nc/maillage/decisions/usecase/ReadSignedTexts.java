package nc.maillage.decisions.usecase;

import nc.maillage.decisions.DecisionId;
import nc.maillage.decisions.SignedTexts;
import nc.maillage.decisions.domain.Seal;
import nc.maillage.decisions.store.DecisionStore;
import nc.maillage.decisions.store.Documents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ReadSignedTexts implements SignedTexts {
    private final DecisionStore decisions;
    private final Documents documents;

    ReadSignedTexts(DecisionStore decisions, Documents documents) {
        this.decisions = decisions;
        this.documents = documents;
    }

    @Override
    @Transactional(readOnly = true)
    public Texts of(DecisionId id) {
        var proposal = decisions
                .find(id)
                .orElseThrow(() -> new IllegalArgumentException("no decision " + id.value()))
                .proposal();
        return new Texts(
                documents.text(proposal.content()),
                documents.text(proposal.assessment()),
                documents.text(decisions.figures(id)));
    }

    @Override
    public String seal(String number, Texts texts) {
        return Seal.of(number, texts.facts(), texts.verdict(), texts.figures());
    }
}
