package nc.maillage.people.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.people.Kinship;
import nc.maillage.people.People;
import nc.maillage.people.PersonId;
import nc.maillage.people.PersonSummary;
import nc.maillage.people.Sex;
import nc.maillage.people.domain.Kin;
import nc.maillage.people.store.FamilyStore;
import nc.maillage.people.store.HouseholdStore;
import nc.maillage.people.usecase.OpenPerson.PersonFile;
import nc.maillage.platform.French;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the household of a day into words. */
@Component
@Transactional(readOnly = true)
class HouseholdReader {
    private final HouseholdStore households;
    private final FamilyStore families;
    private final People people;

    HouseholdReader(HouseholdStore households, FamilyStore families, People people) {
        this.households = households;
        this.families = families;
        this.people = people;
    }

    HouseholdPage on(PersonFile file, LocalDate day, @Nullable String problem, String typed) {
        var household = households.householdOn(file.id(), day).orElse(null);
        var rows = household == null ? List.<HouseholdStore.MemberRow>of() : households.membersOn(household, day);
        var ids = rows.stream().map(HouseholdStore.MemberRow::person).toList();
        var known = new HashMap<>(people.findAll(ids));
        var kin = households.kinOf(ids);
        var members = new ArrayList<HouseholdPage.Member>();
        for (var row : rows) {
            var person = known.get(row.person());
            if (person != null) {
                members.add(member(file, row, person, kin));
            }
        }
        return new HouseholdPage(
                day,
                day.equals(file.today()),
                "Foyer au " + French.date(day),
                members,
                familiesOf(ids, known, day),
                household == null ? List.of() : changes(file, household, day),
                problem,
                typed);
    }

    private static HouseholdPage.Member member(
            PersonFile file, HouseholdStore.MemberRow row, PersonSummary person, Kin kin) {
        boolean self = person.id().equals(file.id());
        var birth = person.birthDate();
        var masked = person.hidden();
        var sex = person.sex() == null ? null : Sex.valueOf(person.sex());
        return new HouseholdPage.Member(
                person.number(),
                person.displayName(),
                self || masked ? null : "/personnes/" + person.number(),
                self
                        ? "cette personne"
                        : kin.of(file.id(), person.id()).orElse(Kinship.OTHER).label(sex),
                masked ? "protégée" : birth == null ? "inconnue" : Banner.birthAndAge(birth, file.today()),
                birth,
                French.day(row.since()),
                row.since(),
                self,
                row.shared() ? "vit aussi dans un autre foyer" : null);
    }

    private List<String> familiesOf(List<PersonId> ids, Map<PersonId, PersonSummary> known, LocalDate day) {
        var groups = new LinkedHashMap<UUID, List<String>>();
        for (var id : ids) {
            var person = known.get(id);
            if (person != null) {
                families.on(id, day)
                        .ifPresent(family -> groups.computeIfAbsent(family, each -> new ArrayList<>())
                                .add(person.displayName()));
            }
        }
        return groups.values().stream().map(French::list).toList();
    }

    private List<HouseholdPage.ChangeOf> changes(PersonFile file, UUID household, LocalDate day) {
        return households.changes(household).stream()
                .filter(change -> !change.isAfter(file.today()))
                .map(change -> new HouseholdPage.ChangeOf(
                        "/personnes/%s/foyer?le=%s".formatted(file.person().number(), change),
                        "depuis le " + French.day(change),
                        change.equals(day)))
                .toList();
    }
}
