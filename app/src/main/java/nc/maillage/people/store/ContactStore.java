package nc.maillage.people.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nc.maillage.law.Period;
import nc.maillage.people.ContactKind;
import nc.maillage.people.CoverKind;
import nc.maillage.people.NewPerson;
import nc.maillage.people.PersonId;
import nc.maillage.people.Provenance;
import nc.maillage.people.store.FactRows.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How to reach persons, and who covers them. */
@Repository
@Transactional
public class ContactStore {
    private final PeopleRows people;
    private final FactRows facts;

    ContactStore(PeopleRows people, FactRows facts) {
        this.people = people;
        this.facts = facts;
    }

    /** One contact to write. */
    public record ContactOf(PersonId person, NewPerson.Contact contact, Provenance provenance) {}

    /** One cover to write. */
    public record CoverOf(PersonId person, NewPerson.Cover cover, Provenance provenance) {}

    /** « Contact inscrit ». */
    public record ContactRow(UUID id, ContactKind kind, String value, boolean messages, Provenance provenance) {}

    /** « Couverture inscrite ». */
    public record CoverRow(
            UUID id, CoverKind kind, @Nullable String detail, Period period, Provenance provenance) {
        /** « CAFAT », or the name of what « Autre » is. */
        public String label() {
            return detail == null || detail.isBlank() ? kind.label() : kind.label() + " (" + detail + ")";
        }
    }

    public void insertContacts(List<ContactOf> contacts) {
        facts.insert(
                """
                insert into people.contact (collectivity_id, id, person_id, kind, value, messages, source, recorded_on, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                contacts.stream()
                        .map(each -> Fact.of(
                                each.person(),
                                each.provenance(),
                                each.contact().kind().name(),
                                each.contact().value(),
                                each.contact().messages()))
                        .toList());
    }

    public void insertCovers(List<CoverOf> covers) {
        facts.insert(
                """
                insert into people.cover (collectivity_id, id, person_id, kind, detail, period, source, recorded_on, recorded_by)
                values (?, ?, ?, ?, ?, cast(? as daterange), ?, ?, ?)
                """,
                covers.stream()
                        .map(each -> Fact.of(
                                each.person(),
                                each.provenance(),
                                each.cover().kind().name(),
                                each.cover().detail(),
                                Sql.range(each.cover().period())))
                        .toList());
    }

    /** False when that contact is not that person's, or is gone already. */
    public boolean withdrawContact(PersonId person, UUID contact) {
        return facts.withdraw("""
                update people.contact set withdrawn_at = :now, withdrawn_by = :by
                where id = :id and person_id = :person and withdrawn_at is null
                """, contact, person);
    }

    public boolean withdrawCover(PersonId person, UUID cover) {
        return facts.withdraw("""
                update people.cover set withdrawn_at = :now, withdrawn_by = :by
                where id = :id and person_id = :person and withdrawn_at is null
                """, cover, person);
    }

    public List<ContactRow> contacts(PersonId person) {
        return people.of(person)
                .sql("""
                select id, kind, value, messages, source, recorded_on from people.contact
                where person_id = :person and withdrawn_at is null order by kind desc, recorded_on desc, id
                """)
                .param("person", person.value())
                .query((row, n) -> new ContactRow(
                        row.getObject("id", UUID.class),
                        ContactKind.valueOf(row.getString("kind")),
                        row.getString("value"),
                        row.getBoolean("messages"),
                        IdentityStore.provenance(row)))
                .list();
    }

    /** Newest first. */
    public List<CoverRow> covers(PersonId person) {
        return people.of(person)
                .sql("""
                select id, kind, detail, lower(period) as from_day, upper(period) as end_day, source, recorded_on
                from people.cover where person_id = :person and withdrawn_at is null order by lower(period) desc, id
                """)
                .param("person", person.value())
                .query((row, n) -> new CoverRow(
                        row.getObject("id", UUID.class),
                        CoverKind.valueOf(row.getString("kind")),
                        row.getString("detail"),
                        Sql.period(row),
                        IdentityStore.provenance(row)))
                .list();
    }

    /** Ends on that day what still runs of that kind. */
    public void endCovers(PersonId person, CoverKind kind, LocalDate lastDay) {
        people.of(person)
                .sql("""
                update people.cover set period = daterange(lower(period), :last, '[]')
                where person_id = :person and kind = :kind and withdrawn_at is null and upper_inf(period)
                  and lower(period) <= :last
                """)
                .param("person", person.value())
                .param("kind", kind.name())
                .param("last", lastDay)
                .update();
    }
}
