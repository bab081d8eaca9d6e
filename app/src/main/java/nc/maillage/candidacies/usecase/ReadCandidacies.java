package nc.maillage.candidacies.usecase;

import java.util.List;
import java.util.Optional;
import nc.maillage.candidacies.Candidacies;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.SentCandidacy;
import nc.maillage.candidacies.domain.Candidacy;
import nc.maillage.candidacies.domain.CandidacyPiece;
import nc.maillage.candidacies.domain.Timeliness;
import nc.maillage.candidacies.store.CandidacyPieceStore;
import nc.maillage.candidacies.store.CandidacyStore;
import nc.maillage.recruitment.VacancyId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class ReadCandidacies implements Candidacies {
    private final CandidacyStore store;
    private final CandidacyPieceStore pieces;

    ReadCandidacies(CandidacyStore store, CandidacyPieceStore pieces) {
        this.store = store;
        this.pieces = pieces;
    }

    @Override
    public Optional<SentCandidacy> find(CandidacyId id) {
        return store.find(id).flatMap(it -> sent(it, pieces.of(id)));
    }

    @Override
    public List<SentCandidacy> sentTo(VacancyId vacancy) {
        var received = pieces.ofVacancy(vacancy);
        return store.ofVacancy(vacancy).stream()
                .map(it -> sent(it, received.getOrDefault(it.id(), List.of())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<SentCandidacy> sent(Candidacy it, List<CandidacyPiece> there) {
        var arrival = it.arrival();
        var number = it.number();
        if (arrival == null || number == null) {
            return Optional.empty();
        }
        return Optional.of(new SentCandidacy(
                it.id(),
                it.vacancy(),
                number,
                it.candidate().name(),
                it.way(),
                it.claims().citizenship(),
                it.claims().residence(),
                it.claims().residentSince(),
                arrival.day(),
                late(arrival.today()),
                it.complete(there),
                it.consent().given(),
                it.withdrawnAt()));
    }

    private static @Nullable Boolean late(Timeliness timeliness) {
        return switch (timeliness) {
            case IN_TIME -> false;
            case LATE -> true;
            case FOR_A_PERSON -> null;
        };
    }
}
