package nc.maillage.people.store;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.audit.Actor;
import nc.maillage.people.PersonId;
import nc.maillage.platform.Ids;
import nc.maillage.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Files of restricted access: why, since when, and who came upon one. */
@Repository
@Transactional
public class RestrictionStore {
    private final PeopleRows people;
    private final Ids ids;
    private final Clock clock;

    RestrictionStore(PeopleRows people, Ids ids, Clock clock) {
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    /** « Changement d’accès ». */
    public record Change(
            boolean restricted,
            String reason,
            Instant at,
            @Nullable UUID by) {}

    /** « Alerte » : that agent typed the exact name and birth of that person; {@code request} is the reason given to see it. */
    public record Alert(
            UUID id,
            PersonId person,
            UUID agent,
            Instant at,
            @Nullable String request,
            @Nullable Instant answeredAt,
            @Nullable LocalDate openedUntil) {}

    public void record(PersonId person, boolean restricted, String reason) {
        people.of(person)
                .sql("""
                insert into people.restriction (collectivity_id, id, person_id, restricted, reason, at, by_agent)
                values (:collectivity, :id, :person, :restricted, :reason, :now, :by)
                """)
                .param("collectivity", Tenancy.required().value())
                .param("id", ids.next())
                .param("person", person.value())
                .param("restricted", restricted)
                .param("reason", reason)
                .param("now", Sql.at(clock.instant()))
                .param("by", Actor.current().orElse(null), Types.OTHER)
                .update();
    }

    public Optional<Change> last(PersonId person) {
        return people.of(person)
                .sql("""
                select restricted, reason, at, by_agent from people.restriction
                where person_id = :person order by at desc limit 1
                """)
                .param("person", person.value())
                .query((row, n) -> new Change(
                        row.getBoolean("restricted"),
                        row.getString("reason"),
                        Sql.instant(row, "at"),
                        row.getObject("by_agent", UUID.class)))
                .optional();
    }

    /** True the first time that day. */
    public boolean alert(PersonId person, UUID agent) {
        return people.of(person)
                        .sql("""
                insert into people.restricted_alert (collectivity_id, id, person_id, agent_id, day, at)
                values (:collectivity, :id, :person, :agent, :day, :now)
                on conflict (collectivity_id, person_id, agent_id, day) do nothing
                """)
                        .param("collectivity", Tenancy.required().value())
                        .param("id", ids.next())
                        .param("person", person.value())
                        .param("agent", agent)
                        .param("day", LocalDate.now(clock))
                        .param("now", Sql.at(clock.instant()))
                        .update()
                == 1;
    }

    public void request(PersonId person, UUID agent, String reason) {
        people.of(person)
                .sql("""
                update people.restricted_alert set request = :reason
                where person_id = :person and agent_id = :agent and day = :day and answered_at is null
                """)
                .param("person", person.value())
                .param("agent", agent)
                .param("day", LocalDate.now(clock))
                .param("reason", reason)
                .update();
    }

    /** @param openedUntil the last day on which the agent may open the file, null to refuse */
    public boolean answer(UUID alert, @Nullable LocalDate openedUntil) {
        return people.all()
                        .sql("""
                update people.restricted_alert set answered_at = :now, answered_by = :by, opened_until = :until
                where id = :id and answered_at is null
                """)
                        .param("id", alert)
                        .param("now", Sql.at(clock.instant()))
                        .param("by", Actor.current().orElse(null), Types.OTHER)
                        .param("until", openedUntil, Types.DATE)
                        .update()
                == 1;
    }

    public boolean openedTo(PersonId person, UUID agent) {
        return people.of(person)
                .sql("""
                select exists(select 1 from people.restricted_alert
                              where person_id = :person and agent_id = :agent and opened_until >= :today)
                """)
                .param("person", person.value())
                .param("agent", agent)
                .param("today", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }

    public Optional<Alert> alert(UUID id) {
        return alerts(" where id = :id", id, 1, 0).stream().findFirst();
    }

    /** Those without an answer first, then the newest. */
    public List<Alert> alerts(int atMost, int after) {
        return alerts("", null, atMost, after);
    }

    private List<Alert> alerts(String where, @Nullable UUID id, int atMost, int after) {
        return people.all()
                .sql(
                        "select id, person_id, agent_id, at, request, answered_at, opened_until from people.restricted_alert"
                                + where
                                + " order by (answered_at is null) desc, at desc, id limit :most offset :after")
                .param("id", id, Types.OTHER)
                .param("most", atMost)
                .param("after", after)
                .query((row, n) -> new Alert(
                        row.getObject("id", UUID.class),
                        Sql.person(row, "person_id"),
                        row.getObject("agent_id", UUID.class),
                        Sql.instant(row, "at"),
                        row.getString("request"),
                        row.getObject("answered_at") == null ? null : Sql.instant(row, "answered_at"),
                        Sql.day(row, "opened_until")))
                .list();
    }

    public int count(boolean unanswered) {
        return people.all()
                .sql("select count(*) from people.restricted_alert where :all or answered_at is null")
                .param("all", !unanswered)
                .query(Integer.class)
                .single();
    }
}
