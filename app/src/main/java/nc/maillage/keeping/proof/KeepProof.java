package nc.maillage.keeping.proof;

import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nc.maillage.audit.AuditLog;
import nc.maillage.decisions.DecisionSigned;
import nc.maillage.platform.Ids;
import nc.maillage.platform.Sha256;
import nc.maillage.platform.Tenancy;
import nc.maillage.platform.WrittenTogether;
import org.jspecify.annotations.Nullable;
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
    private final WrittenTogether<Proof> unwritten = new WrittenTogether<>(this::write);

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
        var proof = new Proof(decision.id().value(), HexFormat.of().formatHex(salt), clock.instant());
        unwritten.add(proof);
        log.append(ACT, "decision", decision.id().value(), () -> {
            unwritten.flush();
            return Map.of("number", decision.number(), "proof", Sha256.of(proof.parts()));
        });
    }

    private static final class Proof {
        private final UUID decision;
        private final String salt;
        private final Instant at;
        private @Nullable String parts;

        private Proof(UUID decision, String salt, Instant at) {
            this.decision = decision;
            this.salt = salt;
            this.at = at;
        }

        String parts() {
            return Objects.requireNonNull(parts, "a proof is told of before it is made");
        }
    }

    private void write(List<Proof> proofs) {
        var byDecision = proofs.stream().collect(Collectors.toMap(proof -> proof.decision, Function.identity()));
        jdbc.sql("""
                insert into keeping.proof (decision, collectivity_id, salt, parts, made_at)
                select d.id, :collectivity, k.salt, now.parts, k.at
                from unnest(cast(:decisions as uuid[]), cast(:salts as text[]), cast(:times as timestamptz[]))
                    as k(decision, salt, at)
                join decisions.decision d on d.id = k.decision
                """ + Parts.LATERAL + " returning decision, parts::text")
                .param("collectivity", Tenancy.required().value())
                .param("decisions", texts(proofs, proof -> proof.decision.toString()))
                .param("salts", texts(proofs, proof -> proof.salt))
                .param("times", texts(proofs, proof -> proof.at.toString()))
                .query(row -> {
                    Objects.requireNonNull(byDecision.get(row.getObject("decision", UUID.class))).parts =
                            row.getString("parts");
                });
    }

    private static String[] texts(List<Proof> proofs, Function<Proof, String> text) {
        return proofs.stream().map(text).toArray(String[]::new);
    }
}
