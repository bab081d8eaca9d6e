package nc.maillage.applications.web;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import nc.maillage.applications.store.ApplicationStore;
import nc.maillage.applications.store.ApplicationStore.Counted;
import nc.maillage.people.FileSummaries;
import nc.maillage.people.PersonId;
import nc.maillage.platform.French;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many requests a person has, beside what a search found. */
@Component
@Transactional(readOnly = true)
class SearchedRequests implements FileSummaries {
    private final ApplicationStore store;

    SearchedRequests(ApplicationStore store) {
        this.store = store;
    }

    @Override
    public Map<PersonId, String> of(Collection<PersonId> persons) {
        return store.counted(persons).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> told(each.getValue())));
    }

    private static String told(Counted counted) {
        var all = French.count(counted.all(), "demande", "demandes");
        return counted.pending() == 0 ? all : "%s, %d en cours".formatted(all, counted.pending());
    }
}
