package nc.maillage.platform.mail;

import java.time.Duration;
import java.util.List;

/** « Sort d’un courriel » that was handed over; a reason never holds an address. */
sealed interface Delivery {
    record Left() implements Delivery {}

    /** For good: this address, or this message. */
    record Refused(String why) implements Delivery {}

    /** This mail, for now. */
    record Later(String why) implements Delivery {}

    /** Nothing is wrong with the mail: none would leave. */
    record Away(String why, Pace pace) implements Delivery {}

    /** « Rythme » of the tries, of which there are as many either way. */
    enum Pace {
        /** Within the hour at first, then every hour for five days, as servers do among themselves. */
        HOURLY(Duration.ofHours(1)),
        /** No server is set: for thirty days. */
        DAILY(Duration.ofHours(6));

        static final int TRIES = 120;
        private static final List<Duration> FIRST =
                List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(30));

        private final Duration usual;

        Pace(Duration usual) {
            this.usual = usual;
        }

        /** @param tries already made */
        Duration after(int tries) {
            return this == HOURLY && tries <= FIRST.size() ? FIRST.get(tries - 1) : usual;
        }
    }
}
