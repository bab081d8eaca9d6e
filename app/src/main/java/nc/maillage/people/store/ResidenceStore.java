package nc.maillage.people.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.people.Communes;
import nc.maillage.people.NewPerson;
import nc.maillage.people.PersonId;
import nc.maillage.people.Provenance;
import nc.maillage.people.Residence;
import nc.maillage.people.store.FactRows.Fact;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where persons live, and the tribe they belong to: two things. */
@Repository
@Transactional
public class ResidenceStore {
    private static final String RESIDENCES = """
            select id, person_id, lower(period) as from_day, upper(period) as end_day, commune, province, line, source, recorded_on
            from people.residence
            """;

    private final PeopleRows people;
    private final FactRows facts;

    ResidenceStore(PeopleRows people, FactRows facts) {
        this.people = people;
        this.facts = facts;
    }

    /** One residence to write. */
    public record HomeOf(PersonId person, NewPerson.Home home, Provenance provenance) {}

    /** One attachment to write. */
    public record TribeOf(PersonId person, NewPerson.Tribe tribe, Provenance provenance) {}

    /** « Résidence inscrite » with the identifier by which it is corrected. */
    public record ResidenceRow(UUID id, Residence residence) {}

    /** « Rattachement ». */
    public record Attachment(String tribe, String commune, Provenance provenance) {}

    public void insertAll(List<HomeOf> homes) {
        facts.insert("""
                insert into people.residence (collectivity_id, id, person_id, period, commune, province, line, source, recorded_on, recorded_by)
                values (?, ?, ?, cast(? as daterange), ?, ?, ?, ?, ?, ?)
                """, homes.stream().map(ResidenceStore::fact).toList());
    }

    private static Fact fact(HomeOf each) {
        var home = each.home();
        return Fact.of(
                each.person(),
                each.provenance(),
                Sql.range(home.period()),
                home.commune(),
                home.province(),
                home.line());
    }

    public void attach(List<TribeOf> tribes) {
        facts.insert(
                """
                insert into people.attachment (collectivity_id, id, person_id, tribe, commune, source, recorded_on, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                tribes.stream()
                        .map(each -> Fact.of(
                                each.person(),
                                each.provenance(),
                                each.tribe().name(),
                                each.tribe().commune()))
                        .toList());
    }

    public void withdrawAttachment(PersonId person) {
        facts.withdraw(
                "update people.attachment set withdrawn_at = :now, withdrawn_by = :by where person_id = :id and withdrawn_at is null",
                person.value());
    }

    public void withdraw(UUID residence) {
        facts.withdraw(
                "update people.residence set withdrawn_at = :now, withdrawn_by = :by where id = :id and withdrawn_at is null",
                residence);
    }

    /** Newest first. */
    public List<ResidenceRow> of(PersonId person) {
        return people.of(person)
                .sql(RESIDENCES + " where person_id = :person and withdrawn_at is null order by lower(period) desc")
                .param("person", person.value())
                .query(ResidenceStore::row)
                .list();
    }

    public Optional<Residence> on(PersonId person, LocalDate day) {
        return people.of(person)
                .sql(RESIDENCES
                        + " where person_id = :person and withdrawn_at is null and period @> cast(:day as date)")
                .param("person", person.value())
                .param("day", day)
                .query(ResidenceStore::row)
                .optional()
                .map(ResidenceRow::residence);
    }

    public Map<PersonId, Residence> on(Collection<PersonId> persons, LocalDate day) {
        var found = new LinkedHashMap<PersonId, Residence>();
        people.all()
                .sql(
                        RESIDENCES
                                + " where person_id = any (cast(:ids as uuid[])) and withdrawn_at is null and period @> cast(:day as date)")
                .param("ids", Sql.ids(persons))
                .param("day", day)
                .query(row -> {
                    found.put(Sql.person(row, "person_id"), row(row, 0).residence());
                });
        return found;
    }

    private static ResidenceRow row(ResultSet row, int n) throws SQLException {
        var period = Sql.period(row);
        var code = row.getString("commune");
        var province = row.getString("province");
        var residence = new Residence(
                period.from(),
                period.to(),
                code,
                Communes.nameIn(code, province),
                province,
                row.getString("line"),
                Communes.of(code).map(commune -> commune.postalLine()).orElse(code),
                row.getString("source"),
                Sql.requiredDay(row, "recorded_on"));
        return new ResidenceRow(row.getObject("id", UUID.class), residence);
    }

    public Optional<Attachment> attachment(PersonId person) {
        return people.of(person)
                .sql("""
                select tribe, commune, source, recorded_on from people.attachment
                where person_id = :person and withdrawn_at is null
                """)
                .param("person", person.value())
                .query((row, n) ->
                        new Attachment(row.getString("tribe"), row.getString("commune"), IdentityStore.provenance(row)))
                .optional();
    }
}
