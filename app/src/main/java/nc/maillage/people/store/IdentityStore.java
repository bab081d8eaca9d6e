package nc.maillage.people.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.people.Birth;
import nc.maillage.people.CivilStatus;
import nc.maillage.people.NameKind;
import nc.maillage.people.PersonId;
import nc.maillage.people.Provenance;
import nc.maillage.people.Sex;
import nc.maillage.people.domain.PersonName;
import nc.maillage.people.domain.Profile;
import nc.maillage.people.store.FactRows.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Identity and names, with what they were before they were corrected. */
@Repository
@Transactional
public class IdentityStore {
    private final PeopleRows people;
    private final PersonStore persons;
    private final FactRows facts;

    IdentityStore(PeopleRows people, PersonStore persons, FactRows facts) {
        this.people = people;
        this.persons = persons;
        this.facts = facts;
    }

    /** « État civil » ; {@code withdrawnAt} is the moment a correction took its place. */
    public record Identity(
            @Nullable Sex sex,
            Birth birth,
            CivilStatus status,
            Provenance provenance,
            @Nullable Instant withdrawnAt) {}

    /** « Nom inscrit » ; {@code endedOn}: the person bore it until then; {@code withdrawnAt}: it was an error. */
    public record NameRow(
            UUID id,
            PersonName name,
            Provenance provenance,
            @Nullable LocalDate endedOn,
            @Nullable Instant withdrawnAt) {}

    /** One identity to write. */
    public record IdentityOf(PersonId person, Identity identity) {}

    /** One name to write. */
    public record NameOf(PersonId person, NameKind kind, String value, Provenance provenance) {}

    public void insertIdentities(List<IdentityOf> identities) {
        persons.changed();
        facts.insert("""
                insert into people.identity (collectivity_id, id, person_id, sex, birth_date, birth_year, status, source, recorded_on, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, identities.stream().map(IdentityStore::fact).toList());
    }

    private static Fact fact(IdentityOf each) {
        var identity = each.identity();
        return Fact.of(
                each.person(),
                identity.provenance(),
                identity.sex() == null ? null : identity.sex().name(),
                Sql.date(identity.birth().day()),
                identity.birth().year(),
                identity.status().name());
    }

    public void insertNames(List<NameOf> names) {
        persons.changed();
        facts.insert(
                """
                insert into people.name (collectivity_id, id, person_id, kind, value, source, recorded_on, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                names.stream()
                        .map(each -> Fact.of(
                                each.person(), each.provenance(), each.kind().name(), each.value()))
                        .toList());
    }

    public void withdrawIdentity(PersonId person) {
        persons.changed();
        facts.withdraw(
                "update people.identity set withdrawn_at = :now, withdrawn_by = :by where person_id = :id and withdrawn_at is null",
                person.value());
    }

    public void withdrawName(UUID name) {
        persons.changed();
        facts.withdraw(
                "update people.name set withdrawn_at = :now, withdrawn_by = :by where id = :id and withdrawn_at is null",
                name);
    }

    /** The name of that kind was borne until that day; it stays known and searched. */
    public void endName(PersonId person, NameKind kind, LocalDate on) {
        persons.changed();
        people.of(person)
                .sql("""
                update people.name set ended_on = :on
                where person_id = :person and kind = :kind and withdrawn_at is null and ended_on is null
                """)
                .param("person", person.value())
                .param("kind", kind.name())
                .param("on", on)
                .update();
    }

    /** All that was ever recorded, newest first. */
    public List<Identity> identities(PersonId person) {
        return people.of(person)
                .sql("""
                select sex, birth_date, birth_year, status, source, recorded_on, withdrawn_at from people.identity
                where person_id = :person order by withdrawn_at desc nulls first
                """)
                .param("person", person.value())
                .query(IdentityStore::identity)
                .list();
    }

    private static Identity identity(ResultSet row, int n) throws SQLException {
        var sex = row.getString("sex");
        return new Identity(
                sex == null ? null : Sex.valueOf(sex),
                birth(row),
                CivilStatus.valueOf(row.getString("status")),
                provenance(row),
                row.getObject("withdrawn_at") == null ? null : Sql.instant(row, "withdrawn_at"));
    }

    static Provenance provenance(ResultSet row) throws SQLException {
        return new Provenance(row.getString("source"), Sql.requiredDay(row, "recorded_on"));
    }

    private static Birth birth(ResultSet row) throws SQLException {
        var day = Sql.day(row, "birth_date");
        if (day != null) {
            return Birth.on(day);
        }
        int year = row.getInt("birth_year");
        return row.wasNull() ? Birth.UNKNOWN : Birth.in(year);
    }

    public List<NameRow> names(PersonId person) {
        return people.of(person)
                .sql("""
                select id, kind, value, ended_on, source, recorded_on, withdrawn_at from people.name
                where person_id = :person
                order by withdrawn_at nulls first, ended_on nulls first,
                         array_position(array['USED', 'FIRST', 'BIRTH', 'MARRIED', 'CUSTOMARY', 'FORMER'], kind), id
                """)
                .param("person", person.value())
                .query((row, n) -> new NameRow(
                        row.getObject("id", UUID.class),
                        name(row),
                        provenance(row),
                        Sql.day(row, "ended_on"),
                        row.getObject("withdrawn_at") == null ? null : Sql.instant(row, "withdrawn_at")))
                .list();
    }

    private static PersonName name(ResultSet row) throws SQLException {
        boolean current = row.getObject("ended_on") == null && row.getObject("withdrawn_at") == null;
        return new PersonName(NameKind.valueOf(row.getString("kind")), row.getString("value"), current);
    }

    /** What one is told by, for each of those persons, in the order of the kinds of names. */
    public Map<PersonId, Profile> profiles(Collection<PersonId> persons) {
        var names = new LinkedHashMap<PersonId, List<PersonName>>();
        var births = new LinkedHashMap<PersonId, Birth>();
        people.all().sql("""
                select asked.id as person_id, i.birth_date, i.birth_year, n.kind, n.value, n.ended_on, n.withdrawn_at
                from unnest(cast(:ids as uuid[])) as asked(id)
                         cross join lateral (
                    select i.birth_date, i.birth_year from people.identity i
                    where i.person_id = asked.id and i.withdrawn_at is null offset 0) i
                         cross join lateral (
                    select n.id, n.kind, n.value, n.ended_on, n.withdrawn_at from people.name n
                    where n.person_id = asked.id and n.withdrawn_at is null offset 0) n
                order by asked.id,
                         array_position(array['USED', 'FIRST', 'BIRTH', 'MARRIED', 'CUSTOMARY', 'FORMER'], n.kind), n.id
                """).param("ids", Sql.ids(persons)).query(row -> {
            var person = Sql.person(row, "person_id");
            births.put(person, birth(row));
            names.computeIfAbsent(person, each -> new ArrayList<>()).add(name(row));
        });
        var profiles = new LinkedHashMap<PersonId, Profile>();
        births.forEach((person, birth) ->
                profiles.put(person, new Profile(names.getOrDefault(person, List.of()), birth)));
        return profiles;
    }

    public Optional<Profile> profile(PersonId person) {
        return Optional.ofNullable(profiles(List.of(person)).get(person));
    }
}
