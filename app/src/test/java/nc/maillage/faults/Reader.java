package nc.maillage.faults;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import nc.maillage.decisions.ProposalId;
import nc.maillage.testing.Client;
import org.jspecify.annotations.Nullable;

/** An agent who signs one proposal after the other, and sends a form again, the same one, when no answer came. */
final class Reader {
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** What the agents of one office share. */
    static final class Office {
        final Queue<ProposalId> waiting = new ConcurrentLinkedQueue<>();
        final Map<ProposalId, String> acknowledged = new ConcurrentHashMap<>();
        final Map<ProposalId, String> answeredLate = new ConcurrentHashMap<>();
        final Queue<String> surprises = new ConcurrentLinkedQueue<>();
        final AtomicInteger sending = new AtomicInteger();
        final AtomicInteger unavailable = new AtomicInteger();
        final AtomicInteger cutShort = new AtomicInteger();
    }

    private record Form(ProposalId proposal, String once) {}

    private final Office office;
    private @Nullable Form unanswered;

    Reader(Office office) {
        this.office = office;
    }

    boolean waitsForAnAnswer() {
        return unanswered != null;
    }

    /** Until told to stop, or until the program does not answer any more; from one door to the next with every form. */
    void works(BooleanSupplier on, Client... doors) {
        var turn = 0;
        try {
            while (on.getAsBoolean()) {
                var form = next();
                if (form == null) {
                    return;
                }
                send(doors[turn++ % doors.length], form);
            }
        } catch (UncheckedIOException killed) {
            // The form stays unanswered, and is sent again to the next program.
            office.cutShort.incrementAndGet();
        }
    }

    private @Nullable Form next() {
        if (unanswered == null) {
            var proposal = office.waiting.poll();
            unanswered = proposal == null
                    ? null
                    : new Form(proposal, UUID.randomUUID().toString());
        }
        return unanswered;
    }

    private void send(Client client, Form form) {
        office.sending.incrementAndGet();
        try {
            var answer = client.post(
                    "/propositions/%s/signer".formatted(form.proposal().value()), Map.of("_once", form.once()));
            if (answer.location().startsWith("/decisions/")) {
                office.acknowledged.put(form.proposal(), answer.location().substring("/decisions/".length()));
                unanswered = null;
            } else if (answer.body().contains("Ce formulaire est déjà enregistré")) {
                office.answeredLate.put(form.proposal(), "");
                unanswered = null;
            } else if (answer.status() == 503
                    && answer.whole().headers().firstValue("Retry-After").isPresent()) {
                office.unavailable.incrementAndGet();
                LockSupport.parkNanos(PAUSE.toNanos());
            } else {
                office.surprises.add(answer.status() + " " + answer.location() + " " + answer.body());
                unanswered = null;
            }
        } finally {
            office.sending.decrementAndGet();
        }
    }
}
