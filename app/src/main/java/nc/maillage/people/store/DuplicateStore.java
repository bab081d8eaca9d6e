package nc.maillage.people.store;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.audit.Actor;
import nc.maillage.people.PersonId;
import nc.maillage.people.domain.DuplicateGrade;
import nc.maillage.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Pairs of files that may be of one person, and what agents found of them. */
@Repository
@Transactional
public class DuplicateStore {
    private final PeopleRows people;
    private final Clock clock;

    DuplicateStore(PeopleRows people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** « Paire » in the order of their identifiers. */
    public record Pair(PersonId first, PersonId second) {
        public static Pair of(PersonId one, PersonId other) {
            // PostgreSQL orders uuids as unsigned bytes, as their text does; UUID.compareTo does not.
            return one.value().toString().compareTo(other.value().toString()) < 0
                    ? new Pair(one, other)
                    : new Pair(other, one);
        }
    }

    /** « Pas la même personne » : who said so, when and why. */
    public record Distinct(
            String reason, Instant at, @Nullable UUID by) {}

    /** Pairs worth a look: born the same day or year with words of their names that sound alike; at most that many. */
    public List<Pair> worthALook(int atMost) {
        return people.all()
                .sql("""
                with born as materialized (select i.person_id, i.birth_date from people.identity i where i.withdrawn_at is null),
                     same_day as (select array_agg(distinct b.person_id order by b.person_id) as persons
                                  from born b join people.search_term s on s.person_id = b.person_id
                                  where b.birth_date is not null
                                  group by b.birth_date, s.sound having count(*) > 1),
                     no_day as (select b.person_id as first_id, o.person_id as second_id
                                from born b
                                         cross join lateral (
                                    select s.sound from people.search_term s where s.person_id = b.person_id offset 0) s
                                         cross join lateral (
                                    select o.person_id
                                    from people.vocabulary v join people.search_term o on o.term = v.term
                                    where v.sound = s.sound and o.person_id <> b.person_id offset 0) o
                                where b.birth_date is null
                                group by b.person_id, o.person_id having count(distinct s.sound) >= 2),
                     pairs as (select a.id as first_id, b.id as second_id
                               from same_day d
                                        cross join unnest(d.persons) with ordinality a(id, n)
                                        cross join unnest(d.persons) with ordinality b(id, n)
                               where a.n < b.n
                               union
                               select least(first_id, second_id), greatest(first_id, second_id) from no_day)
                select first_id, second_id from pairs p
                where not exists(select 1 from people.distinct_pair x
                                 where x.first_id = p.first_id and x.second_id = p.second_id)
                order by first_id, second_id limit :most
                """)
                .param("most", atMost)
                .query((row, n) -> new Pair(Sql.person(row, "first_id"), Sql.person(row, "second_id")))
                .list();
    }

    public Optional<Distinct> distinct(Pair pair) {
        return people.all()
                .sql("""
                select reason, marked_at, marked_by from people.distinct_pair
                where first_id = :first and second_id = :second
                """)
                .param("first", pair.first().value())
                .param("second", pair.second().value())
                .query((row, n) -> new Distinct(
                        row.getString("reason"), Sql.instant(row, "marked_at"), row.getObject("marked_by", UUID.class)))
                .optional();
    }

    /** The first word on a pair stays. */
    public boolean markDistinct(Pair pair, String reason) {
        return people.all()
                        .sql("""
                insert into people.distinct_pair (collectivity_id, first_id, second_id, reason, marked_at, marked_by)
                values (:collectivity, :first, :second, :reason, :now, :by)
                on conflict do nothing
                """)
                        .param("collectivity", Tenancy.required().value())
                        .param("first", pair.first().value())
                        .param("second", pair.second().value())
                        .param("reason", reason)
                        .param("now", Sql.at(clock.instant()))
                        .param("by", Actor.current().orElse(null), Types.OTHER)
                        .update()
                == 1;
    }

    public void keepReason(PersonId created, PersonId resembles, DuplicateGrade grade, String reason) {
        people.all()
                .sql("""
                insert into people.created_despite (collectivity_id, person_id, resembles_id, grade, reason, at, by_agent)
                values (:collectivity, :created, :resembles, :grade, :reason, :now, :by)
                """)
                .param("collectivity", Tenancy.required().value())
                .param("created", created.value())
                .param("resembles", resembles.value())
                .param("grade", grade.name())
                .param("reason", reason)
                .param("now", Sql.at(clock.instant()))
                .param("by", Actor.current().orElse(null), Types.OTHER)
                .update();
    }

    /** Why that file was created although that other was there. */
    public Optional<String> reasonKept(PersonId created, PersonId resembles) {
        return people.all()
                .sql("select reason from people.created_despite where person_id = :created and resembles_id = :other")
                .param("created", created.value())
                .param("other", resembles.value())
                .query(String.class)
                .optional();
    }
}
