package nc.maillage.applications.web;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nc.maillage.applications.store.QueueFilter;
import nc.maillage.applications.store.QueueStore;
import nc.maillage.people.Communes;
import nc.maillage.people.People;
import nc.maillage.platform.web.Choice;
import nc.maillage.schemes.PublishedSchemes;
import org.springframework.stereotype.Component;

/** Keeps of a list the requests of persons so named, who live there; says why a list is empty. */
@Component
class WorkNarrowing {
    static final List<Choice> COMMUNES = Communes.all().stream()
            .map(each -> Choice.of(each.code(), each.name()))
            .sorted(Comparator.comparing(Choice::label, Collator.getInstance(Locale.FRENCH)))
            .toList();

    private final QueueStore queue;
    private final People people;
    private final PublishedSchemes schemes;
    private final Clock clock;

    WorkNarrowing(QueueStore queue, People people, PublishedSchemes schemes, Clock clock) {
        this.queue = queue;
        this.people = people;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** What is blank, or no commune, narrows nothing. */
    QueueFilter of(QueueFilter filter, String name, String commune) {
        var named = name.isEmpty() ? filter : filter.of(people.named(name));
        if (Communes.of(commune).isEmpty()) {
            return named;
        }
        var homes = people.residencesOn(queue.applicants(named), LocalDate.now(clock));
        return named.of(homes.entrySet().stream()
                .filter(home -> home.getValue().commune().equals(commune))
                .map(Map.Entry::getKey)
                .toList());
    }

    WorkPage.Emptiness whyEmpty() {
        if (queue.count(QueueFilter.everything()) > 0) {
            return WorkPage.Emptiness.FILTERED;
        }
        return schemes.all().isEmpty() ? WorkPage.Emptiness.NO_SCHEME : WorkPage.Emptiness.NO_REQUEST;
    }
}
