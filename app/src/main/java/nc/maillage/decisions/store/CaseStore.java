package nc.maillage.decisions.store;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nc.maillage.decisions.DecisionId;
import nc.maillage.decisions.KeptCases;
import nc.maillage.platform.WorkingClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The last decision of each person, scheme by scheme. */
@Component
@Transactional(readOnly = true)
class CaseStore implements KeptCases {
    private static final String SCOPE = """
            from decisions.decision d join decisions.proposal p on p.id = d.proposal
            where p.scheme in (:schemes) and d.signed_at >= :from and d.signed_at <= :at
              and not exists (
                  select from decisions.proposal q join decisions.decision e on e.proposal = q.id
                  where q.person = p.person and q.scheme = p.scheme and q.concerned = p.concerned and q.status = 'SIGNED'
                    and e.signed_at > d.signed_at and e.signed_at <= :at)
            """;

    private final JdbcClient jdbc;
    private final Documents documents;

    CaseStore(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    @Override
    public long count(Scope scope) {
        return with(jdbc.sql("select count(*) " + SCOPE), scope)
                .query(Long.class)
                .single();
    }

    @Override
    public List<KeptCase> page(Scope scope, @Nullable DecisionId after, int size) {
        return with(
                        jdbc.sql(
                                """
                                select d.id, d.number, p.reference, p.scheme, p.facts::text facts,
                                       jsonb_array_length(p.household -> 'members') household
                                """ + SCOPE + " and (:after::uuid is null or d.id > :after) order by d.id limit :size"),
                        scope)
                .param("after", after == null ? null : after.value(), Types.OTHER)
                .param("size", size)
                .query((row, line) -> new KeptCase(
                        new DecisionId(row.getObject("id", UUID.class)),
                        row.getString("number"),
                        row.getString("reference"),
                        row.getString("scheme"),
                        documents.facts(row.getString("facts")),
                        row.getInt("household")))
                .list();
    }

    private static StatementSpec with(StatementSpec statement, Scope scope) {
        return statement
                .param("schemes", scope.schemes())
                .param(
                        "from",
                        scope.signedFrom().atStartOfDay(WorkingClock.NOUMEA).toOffsetDateTime())
                .param("at", scope.at().atOffset(ZoneOffset.UTC));
    }
}
