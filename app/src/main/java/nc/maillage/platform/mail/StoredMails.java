package nc.maillage.platform.mail;

import java.time.Clock;
import java.util.List;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.Ids;
import nc.maillage.platform.Mail;
import nc.maillage.platform.MailId;
import nc.maillage.platform.Mails;
import nc.maillage.platform.Outbox;
import nc.maillage.platform.StorageRoom;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredMails implements Mails, Outbox {
    private final MailStore store;
    private final BackgroundJobs jobs;
    private final Carrier carrier;
    private final StorageRoom room;
    private final Ids ids;
    private final Clock clock;

    StoredMails(MailStore store, BackgroundJobs jobs, Carrier carrier, StorageRoom room, Ids ids, Clock clock) {
        this.store = store;
        this.jobs = jobs;
        this.carrier = carrier;
        this.room = room;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Mail mail) {
        var now = clock.instant();
        var message = WrittenMail.of(mail, now);
        room.require(message.length);
        var id = new MailId(ids.next());
        store.insert(mail.kind(), new Waiting(id, mail.to(), now, 0, message));
        jobs.enqueue(SendMail.KIND, id.value());
    }

    @Override
    public Way way() {
        return carrier.way();
    }

    @Override
    public Counts counts() {
        return store.counts();
    }

    @Override
    public List<Wait> waits() {
        return store.waits();
    }

    @Override
    public List<Line> latest(State state, int most) {
        return store.latest(state, most);
    }

    @Override
    public boolean sendAgain(MailId id) {
        var again = store.sendAgain(id);
        if (again) {
            jobs.enqueue(SendMail.KIND, id.value());
        }
        return again;
    }

    @Override
    public int sendAllAgain() {
        var kept = store.kept();
        kept.forEach(this::sendAgain);
        return kept.size();
    }
}
