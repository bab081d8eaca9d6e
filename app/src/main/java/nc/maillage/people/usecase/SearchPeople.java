package nc.maillage.people.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final int CANDIDATES = 150;

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

    /** « Résultat ». */
    public record Hit(
            PersonSummary person, Profile profile, @Nullable Residence residence, SearchMatch match) {}

    /** « Résultats » ; {@code hidden} counts restricted persons whose exact name and birth were typed. */
    public record Found(SearchText text, List<Hit> hits, int hidden) {}

    /** @param birth as typed; blank when it stands within the text or was not given */
    @Transactional
    public Found find(String text, String birth) {
        Permissions.require(Right.SEARCH_PEOPLE);
        var read = SearchText.read(text, birth, LocalDate.now(clock));
        if (read.empty()) {
            return new Found(read, List.of(), 0);
        }
        var matches = byNumber(read).map(person -> Map.of(person, exact(read))).orElseGet(() -> byLikeness(read));
        int unseen = hidden.count(String.join(" ", read.typed()), read.birth().day());
        return new Found(read, hits(matches), unseen);
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

    private static SearchMatch exact(SearchText read) {
        return SearchMatch.byNumber(read.fileNumber() != null);
    }

    private Map<PersonId, SearchMatch> byLikeness(SearchText read) {
        if (read.words().isEmpty() && read.birth().day() == null) {
            return Map.of();
        }
        var candidates = search.alike(read.words(), read.birth().day(), CANDIDATES);
        var matches = new LinkedHashMap<PersonId, SearchMatch>();
        identities
                .profiles(candidates)
                .forEach((person, profile) ->
                        SearchMatch.of(read, profile).ifPresent(match -> matches.put(person, match)));
        return matches;
    }

    private List<Hit> hits(Map<PersonId, SearchMatch> matches) {
        var best = matches.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<PersonId, SearchMatch> each) ->
                        -each.getValue().score()))
                .limit(SHOWN)
                .toList();
        var ids = best.stream().map(Map.Entry::getKey).toList();
        var homes = residences.on(ids, LocalDate.now(clock));
        var profiles = identities.profiles(ids);
        var summaries = new LinkedHashMap<PersonId, PersonSummary>();
        persons.summaries(ids).forEach(person -> summaries.put(person.id(), person));
        var hits = new ArrayList<Hit>();
        for (var each : best) {
            var summary = summaries.get(each.getKey());
            var profile = profiles.get(each.getKey());
            if (summary != null && profile != null) {
                hits.add(new Hit(summary, profile, homes.get(each.getKey()), each.getValue()));
            }
        }
        return hits;
    }
}
