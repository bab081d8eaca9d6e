package nc.maillage.people.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nc.maillage.audit.Actor;
import nc.maillage.people.PersonId;
import nc.maillage.people.PersonSummary;
import nc.maillage.platform.ReadOnce;
import nc.maillage.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Persons: their number, version and summary. */
@Repository
@Transactional
public class PersonStore {
    private static final String SUMMARY = """
            select id, number, used, birth, customary, first, sex, birth_date, status, restricted from people.summary
            """;

    private final PeopleRows people;
    private final Clock clock;
    private final ReadOnce<PersonId, PersonSummary> read = new ReadOnce<>();

    PersonStore(PeopleRows people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** « Tête de fiche » : which version one has under the eyes, and who changed it last. */
    public record Head(
            PersonId id,
            String number,
            boolean restricted,
            int version,
            Instant changedAt,
            @Nullable UUID changedBy) {}

    /** Takes the next numbers of the collectivity, without hole; the first of them is returned. */
    public int reserveNumbers(int count) {
        return people.apart()
                .sql("""
                insert into people.last_number as l (collectivity_id, number) values (:collectivity, :count)
                on conflict (collectivity_id) do update set number = l.number + :count
                returning number - :count + 1
                """)
                .param("collectivity", Tenancy.required().value())
                .param("count", count)
                .query(Integer.class)
                .single();
    }

    /** Files numbered from {@code firstNumber} on, in that order. */
    public void insertAll(List<PersonId> persons, int firstNumber) {
        var collectivity = Tenancy.required().value();
        var by = Actor.current().orElse(null);
        var now = Sql.at(clock.instant());
        var rows = new ArrayList<@Nullable Object[]>();
        for (int i = 0; i < persons.size(); i++) {
            rows.add(new @Nullable Object[] {collectivity, persons.get(i).value(), firstNumber + i, now, now, by});
        }
        people.open(
                "insert into people.person (collectivity_id, id, number, created_at, changed_at, changed_by) values (?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** False when somebody changed the file since that version was read: nothing is then changed. */
    public boolean touch(PersonId person, int version) {
        return people.of(person)
                        .sql("""
                update people.person set version = version + 1, changed_at = :now, changed_by = :by
                where id = :id and version = :version
                """)
                        .param("id", person.value())
                        .param("version", version)
                        .param("now", Sql.at(clock.instant()))
                        .param("by", Actor.current().orElse(null), Types.OTHER)
                        .update()
                == 1;
    }

    public void setRestricted(PersonId person, boolean restricted) {
        changed();
        people.of(person)
                .sql("update people.person set restricted = :restricted where id = :id")
                .param("id", person.value())
                .param("restricted", restricted)
                .update();
    }

    public Optional<Head> head(int number) {
        return people.all()
                .sql("""
                select id, number, restricted, version, changed_at, changed_by from people.person where number = :number
                """)
                .param("number", number)
                .query(PersonStore::head)
                .optional();
    }

    public List<PersonId> restrictedAmong(Collection<PersonId> persons) {
        return people.of(persons)
                .sql("select id from people.person where restricted and id = any (cast(:ids as uuid[]))")
                .param("ids", Sql.ids(persons))
                .query((row, n) -> Sql.person(row, "id"))
                .list();
    }

    public List<PersonId> following(@Nullable PersonId after, int size, boolean restricted) {
        return people.all()
                .sql("""
                select id from people.person
                where id > coalesce(cast(:after as uuid), '00000000-0000-0000-0000-000000000000') and (:restricted or not restricted)
                order by id limit :size
                """)
                .param("after", after == null ? null : after.value(), Types.OTHER)
                .param("restricted", restricted)
                .param("size", size)
                .query((row, n) -> Sql.person(row, "id"))
                .list();
    }

    public long count(boolean restricted) {
        return people.all()
                .sql("select count(*) from people.person where :restricted or not restricted")
                .param("restricted", restricted)
                .query(Long.class)
                .single();
    }

    public Optional<Head> head(PersonId person) {
        return people.of(person)
                .sql("""
                select id, number, restricted, version, changed_at, changed_by from people.person where id = :id
                """)
                .param("id", person.value())
                .query(PersonStore::head)
                .optional();
    }

    private static Head head(ResultSet row, int n) throws SQLException {
        return new Head(
                Sql.person(row, "id"),
                number(row),
                row.getBoolean("restricted"),
                row.getInt("version"),
                Sql.instant(row, "changed_at"),
                row.getObject("changed_by", UUID.class));
    }

    public Optional<PersonSummary> summary(PersonId person) {
        return summaries(List.of(person)).stream().findFirst();
    }

    /** By number. */
    public List<PersonSummary> summaries(Collection<PersonId> persons) {
        return read.ofAll(persons, this::read).values().stream()
                .sorted(Comparator.comparing(PersonSummary::number))
                .toList();
    }

    private Map<PersonId, PersonSummary> read(Collection<PersonId> persons) {
        var one = persons.size() == 1;
        return people
                .of(persons)
                .sql(SUMMARY + (one ? " where id = :id" : " where id in (select unnest(cast(:id as uuid[])))"))
                .param("id", one ? persons.iterator().next().value() : Sql.ids(persons))
                .query(PersonStore::summary)
                .list()
                .stream()
                .collect(Collectors.toMap(PersonSummary::id, Function.identity()));
    }

    /** What the transaction has read of summaries no longer holds. */
    void changed() {
        read.forget();
    }

    public List<PersonSummary> restricted() {
        return people.all()
                .sql(SUMMARY + " where restricted order by number")
                .query(PersonStore::summary)
                .list();
    }

    private static PersonSummary summary(ResultSet row, int n) throws SQLException {
        return new PersonSummary(
                Sql.person(row, "id"),
                number(row),
                row.getString("used"),
                row.getString("birth"),
                row.getString("customary"),
                row.getString("first"),
                row.getString("sex"),
                Sql.day(row, "birth_date"),
                row.getString("status"),
                row.getBoolean("restricted"));
    }

    private static String number(ResultSet row) throws SQLException {
        return "%07d".formatted(row.getInt("number"));
    }
}
