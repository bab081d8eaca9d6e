package nc.maillage.decisions.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nc.maillage.decisions.EarlierGrants;
import nc.maillage.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class GivenStore implements EarlierGrants {
    private final JdbcClient jdbc;

    GivenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Without anybody named as concerned, the request was for the applicant. */
    @Override
    public List<Given> of(String scheme, PersonId beneficiary, int year, UUID file) {
        return jdbc.sql("""
                select d.number, p.received_on, (p.assessment #>> '{amounts,0,numerator}')::bigint francs
                from decisions.proposal p join decisions.decision d on d.proposal = p.id
                where p.scheme = :scheme and p.status = 'SIGNED' and p.ruling = 'GRANT'
                  and p.received_on between :first and :last and p.file <> :file
                  and (:person = any (p.concerned) or p.concerned = '{}' and p.person = :person)
                order by d.signed_at, d.id
                """)
                .param("scheme", scheme)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .param("file", file)
                .param("person", beneficiary.value())
                .query((row, line) -> new Given(
                        row.getString("number"),
                        row.getObject("received_on", LocalDate.class),
                        row.getObject("francs", Long.class)))
                .list();
    }
}
