package nc.maillage.keeping.proof;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import nc.maillage.audit.AuditLog;
import nc.maillage.audit.LogChain;
import nc.maillage.decisions.DecisionSigned;
import nc.maillage.platform.Ids;
import nc.maillage.platform.Tenancy;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps, in the transaction of a signature, the digests by which each fact of the decision can be checked for ever. */
@Component
class KeepProof {
    static final String ACT = "decision.proved";
    private static final int SALT = 16;

    private final JdbcClient jdbc;
    private final AuditLog log;
    private final Ids ids;
    private final Clock clock;

    KeepProof(JdbcClient jdbc, AuditLog log, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DecisionSigned event) {
        var decision = event.decision();
        var salt = new byte[SALT];
        ids.random().nextBytes(salt);
        var parts = jdbc.sql("""
                insert into keeping.proof (decision, collectivity_id, salt, parts, made_at)
                select d.id, :collectivity, k.salt, now.parts, :at
                from decisions.decision d cross join (select cast(:salt as text) as salt) k
                """ + Parts.LATERAL + " where d.id = :decision returning parts::text")
                .param("collectivity", Tenancy.required().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("salt", HexFormat.of().formatHex(salt))
                .param("decision", decision.id().value())
                .query(String.class)
                .single();
        log.append(
                ACT,
                "decision",
                decision.id().value(),
                Map.of("number", decision.number(), "proof", LogChain.sha256(parts)));
    }
}
