package nc.maillage.recruitment.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nc.maillage.organisation.Collectivities;
import nc.maillage.platform.Ids;
import nc.maillage.platform.MailAddress;
import nc.maillage.platform.Mails;
import nc.maillage.platform.Tenancy;
import nc.maillage.recruitment.VacancyAlerts;
import nc.maillage.recruitment.VacancyClosing;
import nc.maillage.recruitment.VacancyFilter;
import nc.maillage.recruitment.domain.VacancyAlert;
import nc.maillage.recruitment.store.AlertStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** « Alerte par courriel » : asked for, confirmed by who holds the address, stopped by a link. */
@Service
class KeepAlerts implements VacancyAlerts {
    private static final Duration LATELY = Duration.ofDays(1);
    private static final int MOST_LATELY = 3;
    private static final int MOST_KNOWN = 20;

    private final AlertStore alerts;
    private final AlertLinks links;
    private final AlertMails words;
    private final Mails mails;
    private final Collectivities collectivities;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Clock clock;
    private final int days;

    KeepAlerts(
            AlertStore alerts,
            AlertLinks links,
            AlertMails words,
            Mails mails,
            Collectivities collectivities,
            TransactionTemplate transaction,
            Ids ids,
            Clock clock,
            @Value("${maillage.alert-confirm-days:7}") int days) {
        this.alerts = alerts;
        this.links = links;
        this.words = words;
        this.mails = mails;
        this.collectivities = collectivities;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
        this.days = days;
    }

    /** An alert is of no collectivity: its mails leave from the outbox of the first one. */
    @Override
    public void ask(MailAddress to, VacancyFilter filter) {
        var search = filter.closing(VacancyClosing.OPEN);
        collectivities.all().stream()
                .findFirst()
                .ifPresent(sender -> Tenancy.within(
                        sender.id(), () -> transaction.executeWithoutResult(status -> write(to, search))));
    }

    private void write(MailAddress to, VacancyFilter search) {
        var now = clock.instant();
        var asked = alerts.asked(to, now.minus(LATELY));
        if (asked.lately() >= MOST_LATELY || asked.known() >= MOST_KNOWN) {
            return;
        }
        var id = ids.next();
        var token = links.drawn();
        alerts.insert(id, to, search, AlertLinks.digest(token), AlertLinks.digest(links.stopping(id)), now);
        mails.send(words.confirmation(to, token, days));
    }

    @Override
    public Optional<VacancyFilter> waiting(String token) {
        return found(token).map(VacancyAlert::search);
    }

    @Override
    @Transactional
    public Optional<VacancyFilter> confirm(String token) {
        var now = clock.instant();
        return found(token).map(alert -> {
            alerts.confirm(alert, now, VacancyAlert.nextTurn(now));
            return alert.search();
        });
    }

    private Optional<VacancyAlert> found(String token) {
        return alerts.waiting(AlertLinks.digest(token), clock.instant().minus(Duration.ofDays(days)));
    }

    @Override
    public Optional<VacancyFilter> running(String token) {
        return alerts.running(AlertLinks.digest(token)).map(VacancyAlert::search);
    }

    @Override
    public boolean stop(String token) {
        return alerts.erase(AlertLinks.digest(token));
    }
}
