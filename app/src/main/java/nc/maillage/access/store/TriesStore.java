package nc.maillage.access.store;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nc.maillage.access.domain.Tries;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Kept even when the sign-in that failed rolls back. */
@Repository
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class TriesStore {
    private final JdbcClient jdbc;
    private final Seal seal;

    TriesStore(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    public Tries of(String key) {
        return jdbc.sql("select failures, last_failure, blocked_until from access.tries where key = :key for update")
                .param("key", seal.digest(key))
                .query((row, n) -> new Tries(
                        row.getInt(1),
                        instant(row.getObject(2, OffsetDateTime.class)),
                        instant(row.getObject(3, OffsetDateTime.class))))
                .optional()
                .orElse(Tries.NONE);
    }

    public Tries failed(String key, Instant now, int free) {
        var tries = of(key).failed(now, free);
        jdbc.sql("""
                insert into access.tries (key, failures, last_failure, blocked_until) values (:key, :failures, :last, :until)
                on conflict (key) do update
                set failures = excluded.failures, last_failure = excluded.last_failure, blocked_until = excluded.blocked_until
                """)
                .param("key", seal.digest(key))
                .param("failures", tries.failures())
                .param("last", now.atOffset(ZoneOffset.UTC))
                .param("until", offset(tries.blockedUntil()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
        return tries;
    }

    public void forget(String key) {
        jdbc.sql("delete from access.tries where key = :key")
                .param("key", seal.digest(key))
                .update();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
