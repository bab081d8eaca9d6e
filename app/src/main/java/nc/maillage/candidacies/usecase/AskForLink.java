package nc.maillage.candidacies.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nc.maillage.audit.AuditLog;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.domain.Candidacy;
import nc.maillage.candidacies.domain.CandidacyStep.Kind;
import nc.maillage.candidacies.domain.Candidate;
import nc.maillage.candidacies.store.CandidacyLinks;
import nc.maillage.candidacies.store.CandidacyStepStore;
import nc.maillage.candidacies.store.CandidacyStore;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.Ids;
import nc.maillage.platform.MailAddress;
import nc.maillage.recruitment.PublishedVacancy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Demander un lien » : the first one begins a candidacy, the next one replaces it; whoever types an address learns nothing of it. */
@Component
@Transactional
class AskForLink {
    /** Nobody is flooded by somebody who types their address, nor has their link replaced without end: the last one of the day stays. */
    private static final Duration APART = Duration.ofMinutes(1);

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int MOST_TO_ANSWER = 5;
    private static final int MOST_IN_ALL = 20;

    private final CandidacyStore store;
    private final CandidacyStepStore steps;
    private final CandidateMails mails;
    private final BackgroundJobs jobs;
    private final AuditLog log;
    private final Ids ids;

    AskForLink(
            CandidacyStore store,
            CandidacyStepStore steps,
            CandidateMails mails,
            BackgroundJobs jobs,
            AuditLog log,
            Ids ids) {
        this.store = store;
        this.steps = steps;
        this.mails = mails;
        this.jobs = jobs;
        this.log = log;
        this.ids = ids;
    }

    void run(PublishedVacancy vacancy, String firstName, String lastName, MailAddress email, Instant now) {
        var links = steps.links(vacancy.id(), email.mailbox(), now.minus(A_DAY));
        var known = store.ofAddress(vacancy.id(), email.value());
        if (links.toAnswer() >= MOST_TO_ANSWER
                || links.inAll() >= MOST_IN_ALL
                || known.isPresent() && justMade(known.get(), now)) {
            return;
        }
        var candidacy = known.orElseGet(() -> begin(vacancy, firstName, lastName, email, now));
        var token = CandidacyLinks.fresh(ids.random());
        store.link(candidacy.id(), CandidacyLinks.digest(token), now);
        steps.add(candidacy.id(), Kind.LINK_SENT, null, now, null);
        mails.link(vacancy, email, token, known.isPresent());
    }

    private static boolean justMade(Candidacy candidacy, Instant now) {
        var made = candidacy.linkMadeAt();
        return made != null && now.isBefore(made.plus(APART));
    }

    private Candidacy begin(
            PublishedVacancy vacancy, String firstName, String lastName, MailAddress email, Instant now) {
        var candidate = new Candidate(firstName, lastName, email.value(), null);
        var candidacy = Candidacy.started(new CandidacyId(ids.next()), vacancy.id(), candidate, now);
        store.insert(candidacy);
        steps.add(candidacy.id(), Kind.STARTED, null, now, null);
        log.append(
                "candidacy.started", KeepCandidacyPieces.SUBJECT, candidacy.id().value(), Map.of());
        var due = RemindCandidate.dueAt(vacancy.closesAt());
        if (now.isBefore(due)) {
            jobs.enqueueApart(RemindCandidate.KIND, List.of(candidacy.id().value()), due, Duration.ZERO);
        }
        return candidacy;
    }
}
