package nc.maillage.candidacies.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.domain.Arrival;
import nc.maillage.candidacies.domain.Candidacy;
import nc.maillage.candidacies.domain.CandidacyPiece;
import nc.maillage.candidacies.domain.CandidacyStep.Kind;
import nc.maillage.candidacies.domain.FormerReceipt;
import nc.maillage.candidacies.domain.PaperSheet;
import nc.maillage.candidacies.domain.PaperSheet.Difference;
import nc.maillage.candidacies.store.CandidacyPieceStore;
import nc.maillage.candidacies.store.CandidacyStepStore;
import nc.maillage.candidacies.store.CandidacyStore;
import nc.maillage.candidacies.store.FormerReceiptStore;
import nc.maillage.platform.Blobs;
import nc.maillage.platform.CurrentSending;
import nc.maillage.platform.French;
import nc.maillage.recruitment.PublishedVacancies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Rectifier la saisie d’une candidature sur papier » : what was mistyped, whenever it is seen; never a new candidacy. */
@Component
@Transactional
public class CorrectPaper {
    private final CandidacyStore store;
    private final CandidacyPieceStore there;
    private final CandidacyStepStore steps;
    private final FormerReceiptStore former;
    private final KeepCandidacyPieces pieces;
    private final PublishedVacancies vacancies;
    private final WriteReceipt receipts;
    private final Blobs blobs;
    private final AuditLog log;
    private final Clock clock;
    private final CurrentSending sending;

    CorrectPaper(
            CandidacyStore store,
            CandidacyPieceStore there,
            CandidacyStepStore steps,
            FormerReceiptStore former,
            KeepCandidacyPieces pieces,
            PublishedVacancies vacancies,
            WriteReceipt receipts,
            Blobs blobs,
            AuditLog log,
            Clock clock,
            CurrentSending sending) {
        this.store = store;
        this.there = there;
        this.steps = steps;
        this.former = former;
        this.pieces = pieces;
        this.vacancies = vacancies;
        this.receipts = receipts;
        this.blobs = blobs;
        this.log = log;
        this.clock = clock;
        this.sending = sending;
    }

    /** « Rectification demandée » ; {@code mistaken} are the pieces that are not there. */
    public record Asked(
            PaperSheet sheet,
            Collection<UUID> mistaken,
            @Nullable String why) {}

    /** « Suite d’une rectification ». */
    public sealed interface Corrected {
        /** @param receipt the version of the receipt from now on */
        record Done(int receipt) implements Corrected {}

        record Unchanged() implements Corrected {}

        /** @param differences from what is saved by now to what was typed */
        record Stale(Candidacy now, List<Difference> differences) implements Corrected {}

        record Refused(String field, String why) implements Corrected {}
    }

    public Corrected run(CandidacyId id, long seen, Asked asked) {
        Permissions.require(Right.KEEP_CANDIDACIES);
        var before = store.find(id).orElseThrow();
        var known = PaperSheet.of(before);
        var received = there.of(id);
        var mistaken = received.stream()
                .filter(piece -> piece.removedAt() == null && asked.mistaken().contains(piece.id()))
                .toList();
        var differences = known.to(asked.sheet());
        if (before.version() != seen) {
            return new Corrected.Stale(before, differences);
        }
        var refusal = refusal(before, known, asked, !mistaken.isEmpty());
        if (refusal != null) {
            return refusal;
        }
        if (differences.isEmpty() && mistaken.isEmpty()) {
            return new Corrected.Unchanged();
        }
        var now = clock.instant();
        if (!store.update(corrected(before, asked.sheet(), now))) {
            return new Corrected.Stale(before, differences);
        }
        var version = replaceReceipt(before, received, names(differences, mistaken), now);
        tell(before, asked, differences, mistaken, now);
        return new Corrected.Done(version + 1);
    }

    private static Corrected.@Nullable Refused refusal(
            Candidacy before, PaperSheet known, Asked asked, boolean piecesGo) {
        if (before.withdrawnAt() != null) {
            return new Corrected.Refused(
                    "version", "Cette candidature est retirée\u00A0: sa saisie ne se rectifie plus.");
        }
        var typedOn = French.dayOf(before.startedAt());
        if (asked.sheet().receivedOn().isAfter(typedOn)) {
            return new Corrected.Refused(
                    "receivedOn",
                    "Elle a été enregistrée le %s\u00A0: elle ne peut pas être arrivée après."
                            .formatted(French.day(typedOn)));
        }
        if (asked.why() == null && (piecesGo || !asked.sheet().sameDays(known))) {
            return new Corrected.Refused("why", "Dites pourquoi le jour change ou la pièce s’en va.");
        }
        return null;
    }

    /** The deadlines stay those that it met; only what the paper says of itself is corrected. */
    private static Candidacy corrected(Candidacy before, PaperSheet sheet, Instant now) {
        var arrival = arrival(before);
        return before.answering(sheet.answers(), now)
                .arrived(new Arrival(arrival.at(), sheet.daysAfter(before), arrival.closesAt(), arrival.extendedTo()));
    }

    private int replaceReceipt(Candidacy before, List<CandidacyPiece> received, String corrected, Instant now) {
        var replaced = former.of(before.id());
        var vacancy = vacancies.of(before.vacancy()).orElseThrow();
        var blob = blobs.store(receipts.pdf(before, vacancy, received, replaced), "application/pdf");
        var version = replaced.size() + 1;
        former.add(before.id(), new FormerReceipt(version, blob, corrected, now));
        return version;
    }

    private void tell(
            Candidacy before, Asked asked, List<Difference> differences, List<CandidacyPiece> mistaken, Instant now) {
        var id = before.id();
        var after = store.find(id).orElseThrow();
        var me = CurrentAgent.required().agent().id().value();
        steps.add(id, Kind.CORRECTED, words(before, after, asked.why(), differences), now, me);
        if (after.consent().given() != before.consent().given()) {
            steps.add(id, Kind.CONSENT, after.consent().given() ? "Oui" : "Non", now, me);
        }
        pieces.remove(id, mistaken.stream().map(CandidacyPiece::id).toList(), now, me);
        log.append(
                "candidacy.corrected",
                KeepCandidacyPieces.SUBJECT,
                id.value(),
                Map.of("timeliness", arrival(after).today().name()));
        sending.acted();
    }

    private static String words(Candidacy before, Candidacy after, @Nullable String why, List<Difference> differences) {
        var sentences = new ArrayList<String>();
        if (!differences.isEmpty()) {
            sentences.add(French.capitalised(differences.stream()
                    .map(each ->
                            "%s\u00A0: %s → %s".formatted(each.field(), quoted(each.before()), quoted(each.after())))
                    .collect(Collectors.joining("\u202F; ", "", "."))));
        }
        var was = arrival(before).today();
        var is = arrival(after).today();
        if (was != is) {
            sentences.add("%s → %s.".formatted(French.capitalised(was.label()), is.label()));
        }
        if (why != null) {
            sentences.add("Raison\u00A0: " + why);
        }
        return String.join(" ", sentences);
    }

    private static String quoted(String value) {
        return value.isEmpty() ? "vide" : "«\u00A0" + value + "\u00A0»";
    }

    private static String names(List<Difference> differences, List<CandidacyPiece> mistaken) {
        return Stream.concat(
                        differences.stream().map(Difference::field),
                        mistaken.stream()
                                .map(piece -> "pièce «\u00A0%s\u00A0»"
                                        .formatted(piece.kind().label())))
                .collect(Collectors.joining(", "));
    }

    private static Arrival arrival(Candidacy candidacy) {
        var arrival = candidacy.arrival();
        if (arrival == null) {
            throw new IllegalStateException("not sent: " + candidacy.id());
        }
        return arrival;
    }
}
