package nc.maillage.people.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.audit.Actor;
import nc.maillage.people.Communes;
import nc.maillage.people.NewPerson;
import nc.maillage.people.PersonId;
import nc.maillage.people.Provenance;
import nc.maillage.people.Residence;
import nc.maillage.platform.Ids;
import nc.maillage.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Ids ids;
    private final Clock clock;

    ResidenceStore(JdbcClient jdbc, JdbcTemplate batch, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.ids = ids;
        this.clock = clock;
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
        var collectivity = Tenancy.required().value();
        var by = Actor.current().orElse(null);
        var rows = new ArrayList<@Nullable Object[]>();
        for (var each : homes) {
            rows.add(new @Nullable Object[] {
                collectivity,
                ids.next(),
                each.person().value(),
                Sql.range(each.home().period()),
                each.home().commune(),
                each.home().province(),
                each.home().line(),
                each.provenance().source(),
                Sql.date(each.provenance().recordedOn()),
                by
            });
        }
        batch.batchUpdate("""
                insert into people.residence (collectivity_id, id, person_id, period, commune, province, line, source, recorded_on, recorded_by)
                values (?, ?, ?, cast(? as daterange), ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    public void attach(List<TribeOf> tribes) {
        var collectivity = Tenancy.required().value();
        var by = Actor.current().orElse(null);
        var rows = new ArrayList<@Nullable Object[]>();
        for (var each : tribes) {
            rows.add(new @Nullable Object[] {
                collectivity,
                ids.next(),
                each.person().value(),
                each.tribe().name(),
                each.tribe().commune(),
                each.provenance().source(),
                Sql.date(each.provenance().recordedOn()),
                by
            });
        }
        batch.batchUpdate("""
                insert into people.attachment (collectivity_id, id, person_id, tribe, commune, source, recorded_on, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    public void withdrawAttachment(PersonId person) {
        withdraw(
                "update people.attachment set withdrawn_at = :now, withdrawn_by = :by where person_id = :id and withdrawn_at is null",
                person.value());
    }

    public void withdraw(UUID residence) {
        withdraw(
                "update people.residence set withdrawn_at = :now, withdrawn_by = :by where id = :id and withdrawn_at is null",
                residence);
    }

    private void withdraw(String sql, UUID id) {
        jdbc.sql(sql)
                .param("id", id)
                .param("now", Sql.at(clock.instant()))
                .param("by", Actor.current().orElse(null), Types.OTHER)
                .update();
    }

    /** Newest first. */
    public List<ResidenceRow> of(PersonId person) {
        return jdbc.sql(RESIDENCES + " where person_id = :person and withdrawn_at is null order by lower(period) desc")
                .param("person", person.value())
                .query(ResidenceStore::row)
                .list();
    }

    public Optional<Residence> on(PersonId person, LocalDate day) {
        return jdbc.sql(RESIDENCES
                        + " where person_id = :person and withdrawn_at is null and period @> cast(:day as date)")
                .param("person", person.value())
                .param("day", day)
                .query(ResidenceStore::row)
                .optional()
                .map(ResidenceRow::residence);
    }

    public Map<PersonId, Residence> on(Collection<PersonId> persons, LocalDate day) {
        var found = new LinkedHashMap<PersonId, Residence>();
        jdbc.sql(
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
        return jdbc.sql("""
                select tribe, commune, source, recorded_on from people.attachment
                where person_id = :person and withdrawn_at is null
                """)
                .param("person", person.value())
                .query((row, n) ->
                        new Attachment(row.getString("tribe"), row.getString("commune"), IdentityStore.provenance(row)))
                .optional();
    }
}
