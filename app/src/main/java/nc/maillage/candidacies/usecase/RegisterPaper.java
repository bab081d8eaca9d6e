package nc.maillage.candidacies.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.CandidacySent;
import nc.maillage.candidacies.domain.Answers;
import nc.maillage.candidacies.domain.Arrival;
import nc.maillage.candidacies.domain.Arrival.PaperDays;
import nc.maillage.candidacies.domain.Candidacy;
import nc.maillage.candidacies.domain.CandidacyStep.Kind;
import nc.maillage.candidacies.domain.HandedFile;
import nc.maillage.candidacies.domain.PaperRoute;
import nc.maillage.candidacies.domain.PieceKind;
import nc.maillage.candidacies.store.CandidacyStepStore;
import nc.maillage.candidacies.store.CandidacyStore;
import nc.maillage.platform.CurrentSending;
import nc.maillage.platform.Ids;
import nc.maillage.recruitment.PublishedVacancy;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Enregistrer une candidature sur papier » : with the same pieces, the same deadline, and a number of the same series. */
@Component
@Transactional
public class RegisterPaper {
    private final CandidacyStore store;
    private final CandidacyStepStore steps;
    private final KeepCandidacyPieces pieces;
    private final AuditLog log;
    private final Ids ids;
    private final Clock clock;
    private final CurrentSending sending;
    private final ApplicationEventPublisher events;

    RegisterPaper(
            CandidacyStore store,
            CandidacyStepStore steps,
            KeepCandidacyPieces pieces,
            AuditLog log,
            Ids ids,
            Clock clock,
            CurrentSending sending,
            ApplicationEventPublisher events) {
        this.store = store;
        this.steps = steps;
        this.pieces = pieces;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
        this.sending = sending;
        this.events = events;
    }

    /** « Courrier reçu ». */
    public record Paper(
            Answers answers,
            PaperRoute route,
            LocalDate receivedOn,
            @Nullable LocalDate postedOn,
            Collection<PieceKind> seen,
            List<HandedFile> scanned) {}

    /** « Candidature enregistrée » : the scans that could not be kept are said. */
    public record Registered(CandidacyId id, List<RefusedFile> refused) {}

    public Registered run(PublishedVacancy vacancy, Paper paper) {
        Permissions.require(Right.KEEP_CANDIDACIES);
        var by = CurrentAgent.required().agent().id().value();
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var days = new PaperDays(paper.route(), paper.receivedOn(), paper.postedOn(), null, null);
        var arrival = new Arrival(now, days, vacancy.closesAt(), null);
        var id = new CandidacyId(ids.next());
        var number = store.nextNumber(LocalDate.now(clock));
        store.insert(Candidacy.onPaper(id, vacancy.id(), number, paper.answers(), arrival, by));
        steps.add(
                id,
                Kind.REGISTERED,
                "%s, %s".formatted(paper.route().label(), arrival.onArrival().label()),
                now,
                by);
        var taken = pieces.take(id, paper.scanned(), now, by);
        pieces.see(id, paper.seen(), now, by);
        log.append(
                "candidacy.registered",
                KeepCandidacyPieces.SUBJECT,
                id.value(),
                Map.of("timeliness", arrival.onArrival().name()));
        events.publishEvent(new CandidacySent(id, vacancy.id()));
        sending.acted();
        return new Registered(id, taken.refused());
    }
}
