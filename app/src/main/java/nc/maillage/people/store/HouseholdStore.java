package nc.maillage.people.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.audit.Actor;
import nc.maillage.law.Period;
import nc.maillage.people.Kinship;
import nc.maillage.people.PersonId;
import nc.maillage.people.Provenance;
import nc.maillage.people.domain.Kin;
import nc.maillage.people.domain.Stay;
import nc.maillage.platform.Ids;
import nc.maillage.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Households, who lived in them and when, and how they are related. */
@Repository
@Transactional
public class HouseholdStore {
    private static final String HOUSEHOLD = """
            select household_id from people.membership
            where person_id = :person and withdrawn_at is null and period @> cast(:day as date)
            order by shared, lower(period), id limit 1
            """;
    private static final String MEMBERS = """
            select m.person_id, lower(m.period) as since, m.shared, m.source, m.recorded_on
            from people.membership m
                     left join people.identity i on i.person_id = m.person_id and i.withdrawn_at is null
            where m.household_id = %s and m.withdrawn_at is null and m.period @> cast(:day as date)
            order by lower(m.period), i.birth_date nulls last, m.id
            """;

    private final PeopleRows people;
    private final Ids ids;
    private final Clock clock;

    HouseholdStore(PeopleRows people, Ids ids, Clock clock) {
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    /** A household to write. */
    public record Formed(UUID id, LocalDate on) {}

    /** A stay to write. */
    public record StayOf(PersonId person, UUID household, Period period, boolean shared, Provenance provenance) {}

    /** A tie to write: what the relative is to the person. */
    public record TieOf(PersonId person, PersonId relative, Kinship kinship, Provenance provenance) {}

    /** « Membre » on a day. */
    public record MemberRow(PersonId person, LocalDate since, boolean shared, Provenance provenance) {}

    public void insertHouseholds(List<Formed> households) {
        var collectivity = Tenancy.required().value();
        var by = Actor.current().orElse(null);
        var now = Sql.at(clock.instant());
        var rows = new ArrayList<@Nullable Object[]>();
        for (var each : households) {
            rows.add(new @Nullable Object[] {collectivity, each.id(), Sql.date(each.on()), now, by});
        }
        people.open(
                "insert into people.household (collectivity_id, id, formed_on, created_at, created_by) values (?, ?, ?, ?, ?)",
                rows);
    }

    public void insertStays(List<StayOf> stays) {
        var collectivity = Tenancy.required().value();
        var by = Actor.current().orElse(null);
        var rows = new ArrayList<@Nullable Object[]>();
        for (var each : stays) {
            rows.add(new @Nullable Object[] {
                collectivity,
                ids.next(),
                each.household(),
                each.person().value(),
                Sql.range(each.period()),
                each.shared(),
                each.provenance().source(),
                Sql.date(each.provenance().recordedOn()),
                by
            });
        }
        people.add("""
                insert into people.membership (collectivity_id, id, household_id, person_id, period, shared, source, recorded_on, recorded_by)
                values (?, ?, ?, ?, cast(? as daterange), ?, ?, ?, ?)
                """, rows);
    }

    public void insertTies(List<TieOf> ties) {
        var collectivity = Tenancy.required().value();
        var by = Actor.current().orElse(null);
        var rows = new ArrayList<@Nullable Object[]>();
        for (var each : ties) {
            rows.add(new @Nullable Object[] {
                collectivity,
                ids.next(),
                each.person().value(),
                each.relative().value(),
                each.kinship().name(),
                each.provenance().source(),
                Sql.date(each.provenance().recordedOn()),
                by
            });
        }
        people.add("""
                insert into people.kinship (collectivity_id, id, person_id, relative_id, kind, source, recorded_on, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """, rows);
    }

    /** Every stay of one person, newest first. */
    public List<Stay> stays(PersonId person) {
        return people.of(person)
                .sql("""
                select id, household_id, lower(period) as from_day, upper(period) as end_day, shared
                from people.membership where person_id = :person and withdrawn_at is null order by lower(period) desc, id
                """)
                .param("person", person.value())
                .query(HouseholdStore::stay)
                .list();
    }

    private static Stay stay(ResultSet row, int n) throws SQLException {
        return new Stay(
                row.getObject("id", UUID.class),
                row.getObject("household_id", UUID.class),
                Sql.period(row),
                row.getBoolean("shared"));
    }

    /** Of several on that day, the one that is not shared, else the eldest. */
    public Optional<UUID> householdOn(PersonId person, LocalDate day) {
        return people.of(person)
                .sql(HOUSEHOLD)
                .param("person", person.value())
                .param("day", day)
                .query(UUID.class)
                .optional();
    }

    /** Who lived there that day, those who had been there longest first, then the eldest. */
    public List<MemberRow> membersOn(UUID household, LocalDate day) {
        return members(people.all().sql(MEMBERS.formatted(":household")).param("household", household), day);
    }

    /** Who lived that day in the household of that person, as {@link #householdOn} chooses it; empty where there is none. */
    public List<MemberRow> membersWith(PersonId person, LocalDate day) {
        var household = "(%s)".formatted(HOUSEHOLD);
        return members(people.all().sql(MEMBERS.formatted(household)).param("person", person.value()), day);
    }

    private static List<MemberRow> members(JdbcClient.StatementSpec members, LocalDate day) {
        return members.param("day", day)
                .query((row, n) -> new MemberRow(
                        Sql.person(row, "person_id"),
                        Sql.requiredDay(row, "since"),
                        row.getBoolean("shared"),
                        IdentityStore.provenance(row)))
                .list();
    }

    /** The days from which the household was not composed as before, newest first. */
    public List<LocalDate> changes(UUID household) {
        return people.all()
                .sql("""
                select lower(period) as day from people.membership where household_id = :household and withdrawn_at is null
                union
                select upper(period) from people.membership
                where household_id = :household and withdrawn_at is null and not upper_inf(period)
                order by day desc
                """)
                .param("household", household)
                .query((row, n) -> Sql.requiredDay(row, "day"))
                .list();
    }

    public void endStay(UUID stay, LocalDate lastDay) {
        people.of(stay)
                .sql("update people.membership set period = daterange(lower(period), :last, '[]') where id = :id")
                .param("id", stay)
                .param("last", lastDay)
                .update();
    }

    public void share(UUID stay) {
        people.of(stay)
                .sql("update people.membership set shared = true where id = :id")
                .param("id", stay)
                .update();
    }

    /** The ties among and around those persons. */
    public Kin kinOf(Collection<PersonId> persons) {
        var kin = new Kin();
        people.all().sql("""
                select person_id, relative_id, kind from people.kinship
                where withdrawn_at is null and (person_id = any (cast(:ids as uuid[])) or relative_id = any (cast(:ids as uuid[])))
                """).param("ids", Sql.ids(persons)).query(row -> {
            kin.add(
                    Sql.person(row, "person_id"),
                    Sql.person(row, "relative_id"),
                    Kinship.valueOf(row.getString("kind")));
        });
        return kin;
    }
}
