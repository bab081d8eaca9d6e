package nc.maillage.people.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.people.FileNumberLookup;
import nc.maillage.people.PersonId;
import nc.maillage.people.PersonSummary;
import nc.maillage.people.Residence;
import nc.maillage.people.domain.Profile;
import nc.maillage.people.domain.SearchMatch;
import nc.maillage.people.domain.SearchText;
import nc.maillage.people.store.IdentityStore;
import nc.maillage.people.store.PersonStore;
import nc.maillage.people.store.ResidenceStore;
import nc.maillage.people.store.SearchStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds persons by what was typed of them: the database proposes whoever looks alike, the exact score is reckoned here. */
@Service
public class SearchPeople {
    /** One page of results. */
    public static final int SHOWN = 20;

    private static final int CANDIDATES = 90;

    private final SearchStore search;
    private final IdentityStore identities;
    private final PersonStore persons;
    private final ResidenceStore residences;
    private final HiddenMatch hidden;
    private final FileAccess access;
    private final List<FileNumberLookup> fileNumbers;
    private final Clock clock;

    SearchPeople(
            SearchStore search,
            IdentityStore identities,
            PersonStore persons,
            ResidenceStore residences,
            HiddenMatch hidden,
            FileAccess access,
            List<FileNumberLookup> fileNumbers,
            Clock clock) {
        this.search = search;
        this.identities = identities;
        this.persons = persons;
        this.residences = residences;
        this.hidden = hidden;
        this.access = access;
        this.fileNumbers = fileNumbers;
        this.clock = clock;
    }

    /** « Résultat » ; whoever the agent is kept away from is one, masked: nobody must open her a second file. */
    public record Hit(
            PersonSummary person, Profile profile, @Nullable Residence residence, SearchMatch match) {
        public boolean hidden() {
            return person.hidden();
        }
    }

    /**
     * « Résultats » : the nearest of {@code total}; {@code hidden} counts restricted persons whose exact name and birth were
     * typed.
     */
    public record Found(SearchText text, List<Hit> hits, int total, int hidden) {}

    private record Near(PersonId person, Profile profile, SearchMatch match) {}

    /** @param birth as typed; blank when it stands within the text or was not given */
    @Transactional
    public Found find(String text, String birth) {
        Permissions.require(Right.SEARCH_PEOPLE);
        var read = SearchText.read(text, birth, LocalDate.now(clock));
        if (read.empty()) {
            return new Found(read, List.of(), 0, 0);
        }
        var near = byNumber(read).map(person -> exact(person, read)).orElseGet(() -> byLikeness(read));
        int unseen = hidden.count(String.join(" ", read.typed()), read.birth().day());
        return new Found(read, hits(near.subList(0, Math.min(SHOWN, near.size()))), near.size(), unseen);
    }

    private Optional<PersonId> byNumber(SearchText read) {
        if (read.fileNumber() != null) {
            return fileNumbers.stream()
                    .flatMap(each -> each.personOf(read.fileNumber()).stream())
                    .findFirst()
                    .flatMap(persons::head)
                    .filter(head -> access.exists(head.id(), head.restricted()))
                    .map(PersonStore.Head::id);
        }
        return Optional.ofNullable(read.personNumber())
                .flatMap(persons::head)
                .filter(head -> access.exists(head.id(), head.restricted()))
                .map(PersonStore.Head::id);
    }

    private List<Near> exact(PersonId person, SearchText read) {
        return identities.profile(person).stream()
                .map(profile -> new Near(person, profile, SearchMatch.byNumber(read.fileNumber() != null)))
                .toList();
    }

    private List<Near> byLikeness(SearchText read) {
        if (read.words().isEmpty() && read.birth().day() == null) {
            return List.of();
        }
        var candidates = search.alike(read.words(), read.birth().day(), CANDIDATES);
        var near = new ArrayList<Near>();
        identities
                .profiles(candidates)
                .forEach((person, profile) ->
                        SearchMatch.of(read, profile).ifPresent(match -> near.add(new Near(person, profile, match))));
        near.sort(Comparator.comparingInt(each -> -each.match().score()));
        return near;
    }

    private List<Hit> hits(List<Near> near) {
        var ids = near.stream().map(Near::person).toList();
        var homes = residences.on(ids, LocalDate.now(clock));
        var summaries = new HashMap<PersonId, PersonSummary>();
        persons.summaries(ids).forEach(person -> summaries.put(person.id(), person));
        var hits = new ArrayList<Hit>();
        for (var each : near) {
            var summary = summaries.get(each.person());
            if (summary != null) {
                var shown = access.shown(summary);
                hits.add(
                        new Hit(shown, each.profile(), shown.hidden() ? null : homes.get(each.person()), each.match()));
            }
        }
        return hits;
    }
}
