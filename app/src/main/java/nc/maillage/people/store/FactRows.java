package nc.maillage.people.store;

import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nc.maillage.audit.Actor;
import nc.maillage.people.PersonId;
import nc.maillage.people.Provenance;
import nc.maillage.platform.Ids;
import nc.maillage.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What all facts on a person have in common: whose, from where, recorded by whom; an error is withdrawn and stays readable. */
@Repository
@Transactional
class FactRows {
    private final PeopleRows people;
    private final Ids ids;
    private final Clock clock;

    FactRows(PeopleRows people, Ids ids, Clock clock) {
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    /** One row to write. */
    record Fact(PersonId person, Provenance provenance, List<@Nullable Object> values) {
        static Fact of(PersonId person, Provenance provenance, @Nullable Object... values) {
            return new Fact(person, provenance, Arrays.asList(values));
        }
    }

    /** @param insert its parameters, in order: collectivity, id, person, the values of the fact, source, day, author */
    void insert(String insert, List<Fact> facts) {
        var collectivity = Tenancy.required().value();
        var by = Actor.current().orElse(null);
        var rows = new ArrayList<@Nullable Object[]>();
        for (var fact : facts) {
            var row = new ArrayList<@Nullable Object>();
            row.add(collectivity);
            row.add(ids.next());
            row.add(fact.person().value());
            row.addAll(fact.values());
            row.add(fact.provenance().source());
            row.add(Sql.date(fact.provenance().recordedOn()));
            row.add(by);
            rows.add(row.toArray());
        }
        people.add(insert, rows);
    }

    /**
     * @param update with {@code :id}, {@code :now} and {@code :by}
     * @return false when there was nothing to withdraw
     */
    boolean withdraw(String update, UUID id) {
        return statement(update, id).update() > 0;
    }

    /** @param update with {@code :person} as well: what is another person's stays */
    boolean withdraw(String update, UUID id, PersonId person) {
        return statement(update, id).param("person", person.value()).update() > 0;
    }

    private JdbcClient.StatementSpec statement(String update, UUID id) {
        return people.of(id)
                .sql(update)
                .param("id", id)
                .param("now", Sql.at(clock.instant()))
                .param("by", Actor.current().orElse(null), Types.OTHER);
    }
}
