package nc.maillage.people.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import nc.maillage.people.PersonId;
import nc.maillage.people.PersonSummary;
import nc.maillage.people.domain.Profile;
import nc.maillage.people.domain.Profile.NameWord;
import nc.maillage.people.domain.Resemblance;
import nc.maillage.people.store.IdentityStore;
import nc.maillage.people.store.PersonStore;
import nc.maillage.people.store.SearchStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files that may be of the same person as a given one. */
@Component
public class LookAlikes {
    private static final int CANDIDATES = 80;

    private final SearchStore search;
    private final IdentityStore identities;
    private final PersonStore persons;
    private final FileAccess access;

    LookAlikes(SearchStore search, IdentityStore identities, PersonStore persons, FileAccess access) {
        this.search = search;
        this.identities = identities;
        this.persons = persons;
        this.access = access;
    }

    /** « Fiche ressemblante ». */
    public record LookAlike(PersonSummary person, Resemblance resemblance) {}

    /** The surest first, at most eight. */
    @Transactional(readOnly = true)
    public List<LookAlike> of(Profile profile) {
        var words = profile.words().stream().map(NameWord::word).distinct().toList();
        var near = search.alike(words, profile.birth().day(), CANDIDATES);
        var resemblances = new HashMap<PersonId, Resemblance>();
        identities
                .profiles(near)
                .forEach((person, other) -> Resemblance.between(profile, other)
                        .ifPresent(resemblance -> resemblances.put(person, resemblance)));
        var found = new ArrayList<LookAlike>();
        for (var summary : persons.summaries(resemblances.keySet())) {
            var resemblance = resemblances.get(summary.id());
            if (resemblance != null) {
                found.add(new LookAlike(access.shown(summary), resemblance));
            }
        }
        found.sort(Comparator.comparing((LookAlike each) -> each.resemblance().grade())
                .thenComparing(each -> each.person().number()));
        return found.subList(0, Math.min(8, found.size()));
    }
}
