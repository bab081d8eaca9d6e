package nc.maillage.candidacies.usecase;

import java.util.UUID;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.store.CandidacyPieceStore;
import nc.maillage.candidacies.store.CandidacyStore;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.recruitment.PublishedVacancies;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Envoyer l’accusé de réception » : drawn and mailed behind the page that already shows it. */
@Component
@Transactional
class SendReceipt implements BackgroundJobs.Handler {
    static final String KIND = "candidacies.receipt";

    private final CandidacyStore store;
    private final CandidacyPieceStore pieces;
    private final PublishedVacancies vacancies;
    private final WriteReceipt receipts;
    private final CandidateMails mails;

    SendReceipt(
            CandidacyStore store,
            CandidacyPieceStore pieces,
            PublishedVacancies vacancies,
            WriteReceipt receipts,
            CandidateMails mails) {
        this.store = store;
        this.pieces = pieces;
        this.vacancies = vacancies;
        this.receipts = receipts;
        this.mails = mails;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(UUID subject) {
        var candidacy = store.find(new CandidacyId(subject)).orElse(null);
        if (candidacy == null || candidacy.arrival() == null || candidacy.withdrawnAt() != null) {
            return;
        }
        var vacancy = vacancies.of(candidacy.vacancy()).orElseThrow();
        var there = pieces.of(candidacy.id());
        mails.receipt(candidacy, vacancy, candidacy.missing(there), receipts.pdf(candidacy, vacancy, there));
    }
}
