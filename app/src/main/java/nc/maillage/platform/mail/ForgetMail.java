package nc.maillage.platform.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.MailId;
import org.springframework.stereotype.Component;

/** « Oublier un courriel abandonné » : its text is kept for as long as somebody may want to send it again. */
@Component
class ForgetMail implements BackgroundJobs.Handler {
    static final String KIND = "platform.mail-forgotten";
    static final Duration KEPT = Duration.ofDays(30);

    private final MailStore store;
    private final Clock clock;

    ForgetMail(MailStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(UUID subject) {
        var id = new MailId(subject);
        store.givenUpAt(id).ifPresent(when -> {
            var left = Duration.between(clock.instant(), when.plus(KEPT));
            if (left.isPositive()) {
                throw new BackgroundJobs.NotNow("this mail may still be sent again", left);
            }
            store.forget(id);
        });
    }
}
