package nc.maillage.platform;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** « Boîte d’envoi » : what waits to leave by e-mail, what left, what was given up, for the current collectivity. */
public interface Outbox {
    /** « Voie de départ ». */
    sealed interface Way {
        /** @param encrypted whether nothing is said to it in clear */
        record Server(String host, int port, boolean encrypted) implements Way {}

        /** Data that a demonstration invented: one file a mail, and none leaves. */
        record Folder(Path folder) implements Way {}

        record None() implements Way {}
    }

    enum State {
        WAITING,
        SENT,
        GIVEN_UP
    }

    record Counts(long waiting, long sent, long givenUp) {}

    /** Mails that wait for one reason, empty where they were not tried yet. */
    record Wait(String why, long mails, Instant since) {}

    /** @param kept whether its text is still there, so that it may be sent again */
    record Line(
            MailId id,
            String kind,
            Instant writtenAt,
            State state,
            @Nullable Instant endedAt,
            @Nullable String why,
            boolean kept) {}

    Way way();

    Counts counts();

    List<Wait> waits();

    /** The latest first. */
    List<Line> latest(State state, int most);

    /** False when it was not given up, or when its text is kept no more. */
    boolean sendAgain(MailId id);

    /** Every one given up whose text is kept; returns how many. */
    int sendAllAgain();
}
