package nc.maillage.people.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.maillage.people.CoverKind;
import nc.maillage.people.Household;
import nc.maillage.people.Kinship;
import nc.maillage.people.People;
import nc.maillage.people.PersonId;
import nc.maillage.people.PersonSummary;
import nc.maillage.people.Residence;
import nc.maillage.people.domain.Kin;
import nc.maillage.people.domain.SearchText;
import nc.maillage.people.store.ContactStore;
import nc.maillage.people.store.ContactStore.CoverRow;
import nc.maillage.people.store.FamilyStore;
import nc.maillage.people.store.HouseholdStore;
import nc.maillage.people.store.PersonStore;
import nc.maillage.people.store.ResidenceStore;
import nc.maillage.people.store.SearchStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers other rooms about persons, behind the wall and within what the agent may open. */
@Service
@Transactional(readOnly = true)
class ReadPeople implements People {
    private static final int ALIKE = 100;

    private final PersonStore persons;
    private final ResidenceStore residences;
    private final ContactStore contacts;
    private final HouseholdStore households;
    private final FamilyStore families;
    private final SearchStore search;
    private final FileAccess access;
    private final Clock clock;

    ReadPeople(
            PersonStore persons,
            ResidenceStore residences,
            ContactStore contacts,
            HouseholdStore households,
            FamilyStore families,
            SearchStore search,
            FileAccess access,
            Clock clock) {
        this.persons = persons;
        this.residences = residences;
        this.contacts = contacts;
        this.households = households;
        this.families = families;
        this.search = search;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Optional<PersonSummary> find(PersonId id) {
        return persons.summary(id).filter(person -> access.exists(person.id(), person.restricted()));
    }

    @Override
    public Optional<PersonSummary> findForAct(PersonId id) {
        return persons.summary(id);
    }

    @Override
    public Map<PersonId, PersonSummary> findAllForAct(Collection<PersonId> ids) {
        var found = new LinkedHashMap<PersonId, PersonSummary>();
        persons.summaries(ids).forEach(person -> found.put(person.id(), person));
        return found;
    }

    @Override
    public Optional<PersonSummary> findByNumber(String number) {
        return number.matches("\\d{7}")
                ? persons.head(Integer.parseInt(number)).flatMap(head -> find(head.id()))
                : Optional.empty();
    }

    @Override
    public Map<PersonId, PersonSummary> findAll(Collection<PersonId> ids) {
        var found = new LinkedHashMap<PersonId, PersonSummary>();
        persons.summaries(ids).forEach(person -> found.put(person.id(), access.shown(person)));
        return found;
    }

    @Override
    public Household householdOn(PersonId id, LocalDate day) {
        var rows = households.membersWith(id, day);
        if (rows.isEmpty()) {
            return new Household(
                    day,
                    persons.summary(id).stream()
                            .map(person -> new Household.Member(access.shown(person), "SELF", day))
                            .toList());
        }
        var ids = rows.stream().map(HouseholdStore.MemberRow::person).toList();
        var known = new LinkedHashMap<PersonId, PersonSummary>();
        persons.summaries(ids).forEach(person -> known.put(person.id(), person));
        var kin = ids.size() == 1 ? new Kin() : households.kinOf(ids);
        var members = rows.stream()
                .filter(row -> known.containsKey(row.person()))
                .map(row -> new Household.Member(
                        row.person().equals(id) ? person(known, id) : access.shown(person(known, row.person())),
                        row.person().equals(id)
                                ? "SELF"
                                : kin.of(id, row.person()).map(Kinship::link).orElse("OTHER"),
                        row.since()))
                .toList();
        return new Household(day, members);
    }

    private static PersonSummary person(Map<PersonId, PersonSummary> known, PersonId id) {
        var person = known.get(id);
        if (person == null) {
            throw new IllegalStateException("a member without a file: " + id);
        }
        return person;
    }

    @Override
    public List<PersonId> familyOn(PersonId id, LocalDate day) {
        return families.on(id, day)
                .map(family -> families.membersOn(family, day))
                .orElse(List.of());
    }

    @Override
    public List<Residence> residences(PersonId id) {
        return residences.of(id).stream()
                .map(ResidenceStore.ResidenceRow::residence)
                .toList();
    }

    @Override
    public Optional<Residence> residenceOn(PersonId id, LocalDate day) {
        return residences.on(id, day);
    }

    @Override
    public Map<PersonId, Residence> residencesOn(Collection<PersonId> ids, LocalDate day) {
        var found = residences.on(ids, day);
        persons.restrictedAmong(found.keySet()).stream()
                .filter(person -> !access.exists(person, true))
                .forEach(found::remove);
        found.keySet().removeIf(access::keptAway);
        return found;
    }

    @Override
    public List<PersonId> named(String words) {
        var read = SearchText.read(words, "", LocalDate.now(clock)).words();
        if (read.isEmpty()) {
            return List.of();
        }
        var found = search.named(read);
        return (found.isEmpty() ? search.alike(read, null, ALIKE) : found)
                .stream().filter(person -> !access.keptAway(person)).toList();
    }

    @Override
    public List<PersonId> following(@Nullable PersonId after, int size, boolean restricted) {
        return persons.following(after, size, restricted);
    }

    @Override
    public long count(boolean restricted) {
        return persons.count(restricted);
    }

    @Override
    public Optional<List<String>> coversOn(PersonId id, LocalDate day) {
        var running = contacts.covers(id).stream()
                .filter(cover -> cover.period().contains(day))
                .toList();
        if (running.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(running.stream()
                .filter(cover -> cover.kind() != CoverKind.NONE)
                .map(CoverRow::label)
                .toList());
    }
}
