package nc.maillage.access.store;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import nc.maillage.access.domain.AccountId;
import nc.maillage.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The last form an account was sending when its session expired; nobody else can open it, and it lasts two hours. */
@Repository
@Transactional
public class KeptFormStore {
    private static final Duration LIFE = Duration.ofHours(2);

    private final JdbcClient jdbc;
    private final Seal seal;
    private final Clock clock;

    KeptFormStore(JdbcClient jdbc, Seal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    public void keep(AccountId account, byte[] form) {
        jdbc.sql("""
                insert into access.kept_form (account_id, collectivity_id, sealed, kept_at)
                values (:account, :collectivity, :sealed, :at)
                on conflict (account_id) do update set sealed = excluded.sealed, kept_at = excluded.kept_at
                """)
                .param("account", account.value())
                .param("collectivity", Tenancy.required().value())
                .param("sealed", seal.seal(form, purpose(account)))
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> of(AccountId account) {
        return jdbc.sql("select sealed from access.kept_form where account_id = :account and kept_at > :oldest")
                .param("account", account.value())
                .param("oldest", OffsetDateTime.now(clock).minus(LIFE))
                .query((row, n) -> row.getBytes(1))
                .optional()
                .flatMap(bytes -> seal.open(bytes, purpose(account)));
    }

    public void forget(AccountId account) {
        jdbc.sql("delete from access.kept_form where account_id = :account or kept_at <= :oldest")
                .param("account", account.value())
                .param("oldest", OffsetDateTime.now(clock).minus(LIFE))
                .update();
    }

    private static String purpose(AccountId account) {
        return "kept-form:" + account.value();
    }
}
