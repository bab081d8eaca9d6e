package nc.maillage.decisions.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import nc.maillage.decisions.RunningGrants;
import nc.maillage.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What opened a card is asked of those who keep cards; the rest runs as it was signed. */
@Component
@Transactional(readOnly = true)
class GrantStore implements RunningGrants {
    private final JdbcClient jdbc;

    GrantStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<PersonId> notEndedOn(String scheme, Collection<PersonId> persons, LocalDate day) {
        if (persons.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.sql("""
                with granted as (
                    select person, concerned from decisions.proposal
                    where status = 'SIGNED' and ruling = 'GRANT' and scheme = :scheme and given ->> 'category' is null
                      and cast(given ->> 'to' as date) >= :day
                      and (person in (:persons) or concerned && cast(array[:persons] as uuid[])))
                select person from granted where concerned = '{}'
                union
                select each from granted cross join unnest(concerned) as each
                """)
                .param("scheme", scheme)
                .param("day", day)
                .param("persons", persons.stream().map(PersonId::value).toList())
                .query((row, line) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }
}
