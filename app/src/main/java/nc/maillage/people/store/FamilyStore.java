package nc.maillage.people.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.audit.Actor;
import nc.maillage.law.Period;
import nc.maillage.people.PersonId;
import nc.maillage.people.Provenance;
import nc.maillage.platform.Ids;
import nc.maillage.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Families: not the same thing as households, which may hold several. */
@Repository
@Transactional
public class FamilyStore {
    private final PeopleRows people;
    private final Ids ids;

    FamilyStore(PeopleRows people, Ids ids) {
        this.people = people;
        this.ids = ids;
    }

    /** A family to write with its members. */
    public record FamilyOf(UUID id, List<Belonging> members, Provenance provenance) {}

    /** A member, from that day on. */
    public record Belonging(PersonId person, LocalDate since) {}

    public void insertAll(List<FamilyOf> families) {
        var collectivity = Tenancy.required().value();
        var by = Actor.current().orElse(null);
        var heads = new ArrayList<@Nullable Object[]>();
        var rows = new ArrayList<@Nullable Object[]>();
        for (var family : families) {
            heads.add(new @Nullable Object[] {collectivity, family.id()});
            for (var member : family.members()) {
                rows.add(new @Nullable Object[] {
                    collectivity,
                    ids.next(),
                    family.id(),
                    member.person().value(),
                    Sql.range(Period.since(member.since())),
                    family.provenance().source(),
                    Sql.date(family.provenance().recordedOn()),
                    by
                });
            }
        }
        people.open("insert into people.family (collectivity_id, id) values (?, ?)", heads);
        insertMembers(rows);
    }

    private void insertMembers(List<@Nullable Object[]> rows) {
        people.add("""
                insert into people.family_member (collectivity_id, id, family_id, person_id, period, source, recorded_on, recorded_by)
                values (?, ?, ?, ?, cast(? as daterange), ?, ?, ?)
                """, rows);
    }

    public void add(UUID family, PersonId member, LocalDate since, Provenance provenance) {
        var rows = new ArrayList<@Nullable Object[]>();
        rows.add(new @Nullable Object[] {
            Tenancy.required().value(),
            ids.next(),
            family,
            member.value(),
            Sql.range(Period.since(since)),
            provenance.source(),
            Sql.date(provenance.recordedOn()),
            Actor.current().orElse(null)
        });
        insertMembers(rows);
    }

    public Optional<UUID> on(PersonId person, LocalDate day) {
        return people.of(person)
                .sql("""
                select family_id from people.family_member where person_id = :person and period @> cast(:day as date)
                """)
                .param("person", person.value())
                .param("day", day)
                .query(UUID.class)
                .optional();
    }

    public List<PersonId> membersOn(UUID family, LocalDate day) {
        return people.all()
                .sql("""
                select person_id from people.family_member where family_id = :family and period @> cast(:day as date)
                order by lower(period), id
                """)
                .param("family", family)
                .param("day", day)
                .query((row, n) -> Sql.person(row, "person_id"))
                .list();
    }

    /** Ends on that day the family life that still runs; one begun later never was. */
    public void leave(PersonId person, LocalDate lastDay) {
        people.of(person)
                .sql(
                        "delete from people.family_member where person_id = :person and upper_inf(period) and lower(period) > :last")
                .param("person", person.value())
                .param("last", lastDay)
                .update();
        people.of(person)
                .sql("""
                update people.family_member set period = daterange(lower(period), :last, '[]')
                where person_id = :person and upper_inf(period)
                """)
                .param("person", person.value())
                .param("last", lastDay)
                .update();
    }
}
