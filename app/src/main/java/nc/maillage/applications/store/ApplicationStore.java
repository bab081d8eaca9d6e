package nc.maillage.applications.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nc.maillage.applications.ApplicationId;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.ApplicationNumber;
import nc.maillage.people.PersonId;
import nc.maillage.platform.NumbersAhead;
import nc.maillage.platform.NumbersAhead.Series;
import nc.maillage.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files: each update asks for the version that was read. */
@Component
@Transactional
public class ApplicationStore {
    private final JdbcClient jdbc;
    private final FileWrites writes;
    private final FileRows rows;

    ApplicationStore(JdbcClient jdbc, FileWrites writes) {
        this.jdbc = jdbc;
        this.writes = writes;
        this.rows = new FileRows(jdbc, writes);
    }

    /** The next rank of that scheme and year: held until the end of the transaction, so that none is lost. */
    public ApplicationNumber nextNumber(String prefix, int year) {
        int rank = NumbersAhead.next(Series.REQUEST, year, () -> following(prefix, year));
        return new ApplicationNumber(prefix, year, rank);
    }

    private int following(String prefix, int year) {
        return jdbc.sql("""
                insert into applications.number_given (collectivity_id, prefix, year, rank)
                values (:collectivity, :prefix, :year, 1)
                on conflict (collectivity_id, prefix, year) do update set rank = number_given.rank + 1
                returning rank
                """)
                .param("collectivity", Tenancy.required().value())
                .param("prefix", prefix)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    public void insert(ApplicationFile file) {
        writes.add(file);
    }

    /** Writes what changed since it was read and raises the version; false when somebody raised it before. */
    public boolean update(ApplicationFile read, ApplicationFile file) {
        var now = lock(file.id());
        if (now.isEmpty() || now.get().version() != file.version()) {
            return false;
        }
        writes.change(read, file);
        return true;
    }

    public Optional<ApplicationFile> find(ApplicationId id) {
        return rows.where("id = :value", id.value()).stream().findFirst();
    }

    /** Holds the row until the end of the transaction. */
    public Optional<ApplicationFile> lock(ApplicationId id) {
        return writes.held(
                id, () -> rows.locked("id = :value", id.value()).stream().findFirst());
    }

    public Optional<ApplicationFile> byNumber(String number) {
        return rows.where("number = :value", number).stream().findFirst();
    }

    /** Those in which the person asks or would be attached, newest first. */
    public List<ApplicationFile> ofPerson(PersonId person) {
        return rows.where("""
                id in (select id from applications.application where applicant = :value
                       union select application from applications.family_member where person = :value)
                """, person.value());
    }

    /** « Nombre de demandes » of a person, for herself or with her family; {@code pending} neither decided nor closed. */
    public record Counted(int all, int pending) {}

    /** Those who have none are absent. */
    public Map<PersonId, Counted> counted(Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        writes.flush();
        var found = new HashMap<PersonId, Counted>();
        jdbc.sql("""
                select person, count(*) as files, count(*) filter (where stage not in ('DECIDED', 'CLOSED')) as pending
                from (select applicant as person, stage from applications.application where applicant in (:persons)
                      union all
                      select member.person, stage from applications.family_member member
                      join applications.application on application.id = member.application
                      where member.person in (:persons)) files
                group by person
                """)
                .param("persons", persons.stream().map(PersonId::value).toList())
                .query(row -> {
                    found.put(
                            new PersonId(row.getObject("person", UUID.class)),
                            new Counted(row.getInt("files"), row.getInt("pending")));
                });
        return found;
    }

    /** Of those persons, who asks or would be attached in a file of that scheme neither decided nor closed. */
    public Set<PersonId> waiting(String scheme, Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return Set.of();
        }
        writes.flush();
        return Set.copyOf(jdbc.sql("""
                select applicant from applications.application
                where applicant in (:persons) and scheme = :scheme and stage not in ('DECIDED', 'CLOSED')
                union
                select member.person from applications.family_member member
                join applications.application on application.id = member.application
                where member.person in (:persons) and scheme = :scheme and stage not in ('DECIDED', 'CLOSED')
                """)
                .param("persons", persons.stream().map(PersonId::value).toList())
                .param("scheme", scheme)
                .query((row, line) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }

    public List<ApplicationFile> byIds(List<ApplicationId> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.where(
                        "id in (:value)", ids.stream().map(ApplicationId::value).toList());
    }
}
