package nc.maillage.candidacies.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.domain.Arrival;
import nc.maillage.candidacies.domain.Arrival.CountedDay;
import nc.maillage.candidacies.domain.Arrival.PaperDays;
import nc.maillage.candidacies.domain.Candidacy;
import nc.maillage.candidacies.domain.CandidacyStep.Kind;
import nc.maillage.candidacies.domain.HandedFile;
import nc.maillage.candidacies.domain.PieceKind;
import nc.maillage.candidacies.domain.Visa;
import nc.maillage.candidacies.store.CandidacyPieceStore;
import nc.maillage.candidacies.store.CandidacyStepStore;
import nc.maillage.candidacies.store.CandidacyStore;
import nc.maillage.platform.CurrentSending;
import nc.maillage.recruitment.PublishedVacancies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Suivre une candidature » : what human resources write beside what the candidate said. */
@Component
@Transactional
public class FollowCandidacy {
    private final CandidacyStore store;
    private final CandidacyPieceStore there;
    private final CandidacyStepStore steps;
    private final KeepCandidacyPieces pieces;
    private final PublishedVacancies vacancies;
    private final CandidateMails mails;
    private final AuditLog log;
    private final Clock clock;
    private final CurrentSending sending;

    FollowCandidacy(
            CandidacyStore store,
            CandidacyPieceStore there,
            CandidacyStepStore steps,
            KeepCandidacyPieces pieces,
            PublishedVacancies vacancies,
            CandidateMails mails,
            AuditLog log,
            Clock clock,
            CurrentSending sending) {
        this.store = store;
        this.there = there;
        this.steps = steps;
        this.pieces = pieces;
        this.vacancies = vacancies;
        this.mails = mails;
        this.log = log;
        this.clock = clock;
        this.sending = sending;
    }

    /** False where it changed since it was read. */
    public boolean recordVisa(Candidacy read, Visa visa, String words) {
        return write(read, read.with(visa), Kind.VISA, words);
    }

    /** Which of the two days of a paper counts, as a person says it. */
    public boolean retainDay(Candidacy read, CountedDay day, String why) {
        var arrival = read.arrival();
        if (arrival == null || arrival.paper() == null) {
            throw new IllegalArgumentException("not on paper: " + read.id());
        }
        var paper = arrival.paper();
        var retained = new PaperDays(paper.route(), paper.receivedOn(), paper.postedOn(), day, why);
        var judged = new Arrival(arrival.at(), retained, arrival.closesAt(), arrival.extendedTo());
        var words = "%s\u00A0: %s. %s"
                .formatted(
                        day == CountedDay.POSTED ? "Cachet de la poste" : "Jour d’arrivée",
                        judged.today().label(),
                        why);
        return write(read, read.arrived(judged), Kind.COUNTED, words);
    }

    /** On the word of the candidate, in writing. */
    public boolean withdraw(Candidacy read, String words) {
        return write(read, read.withdrawn(clock.instant()), Kind.WITHDRAWN, words);
    }

    public List<RefusedFile> add(CandidacyId id, Collection<PieceKind> seen, List<HandedFile> scanned) {
        Permissions.require(Right.KEEP_CANDIDACIES);
        if (store.find(id).orElseThrow().withdrawnAt() != null) {
            return Stream.concat(seen.stream(), scanned.stream().map(HandedFile::kind))
                    .map(kind ->
                            new RefusedFile(kind, "", "La candidature est retirée\u00A0: rien ne s’y ajoute plus."))
                    .toList();
        }
        var taken = pieces.take(id, scanned, now(), me());
        pieces.see(id, seen, now(), me());
        sending.acted();
        return taken.refused();
    }

    /** « Rappel ». */
    public enum Reminder {
        SENT,
        NO_ADDRESS,
        NOTHING_MISSING,
        TOO_LATE,
        WITHDRAWN
    }

    public Reminder remind(Candidacy read) {
        Permissions.require(Right.KEEP_CANDIDACIES);
        if (read.withdrawnAt() != null) {
            return Reminder.WITHDRAWN;
        }
        var vacancy = vacancies.of(read.vacancy()).orElseThrow();
        var missing = read.missing(there.of(read.id()));
        if (missing.isEmpty()) {
            return Reminder.NOTHING_MISSING;
        }
        if (!vacancy.openAt(now())) {
            return Reminder.TOO_LATE;
        }
        if (!mails.reminder(read, vacancy, missing)) {
            return Reminder.NO_ADDRESS;
        }
        steps.add(read.id(), Kind.REMINDED, null, now(), me());
        sending.acted();
        return Reminder.SENT;
    }

    private boolean write(Candidacy read, Candidacy written, Kind kind, @Nullable String words) {
        Permissions.require(Right.KEEP_CANDIDACIES);
        if (!store.update(written)) {
            return false;
        }
        steps.add(read.id(), kind, words, now(), me());
        log.append("candidacy.followed", KeepCandidacyPieces.SUBJECT, read.id().value(), Map.of("kind", kind.name()));
        sending.acted();
        return true;
    }

    private Instant now() {
        return clock.instant();
    }

    private static UUID me() {
        return CurrentAgent.required().agent().id().value();
    }
}
