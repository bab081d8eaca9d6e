package nc.maillage.access.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nc.maillage.access.domain.AccountId;
import nc.maillage.access.domain.Passkey;
import nc.maillage.access.domain.PasskeyId;
import nc.maillage.platform.Tenancy;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
public class PasskeyStore {
    private static final RowMapper<Passkey> ROW = (row, n) -> {
        var last = row.getObject("last_used_at", OffsetDateTime.class);
        return new Passkey(
                new PasskeyId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("credential"),
                row.getBytes("public_key"),
                row.getLong("counter"),
                row.getBoolean("syncable"),
                row.getBoolean("synced"),
                row.getString("transports"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                last == null ? null : last.toInstant());
    };

    private final JdbcClient jdbc;
    private final Clock clock;

    PasskeyStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Passkey> of(AccountId account) {
        return jdbc.sql("select * from access.passkey where account_id = :account order by added_at, id")
                .param("account", account.value())
                .query(ROW)
                .list();
    }

    /** False when the collectivity knows that key already. */
    public boolean insert(AccountId account, Passkey key) {
        return jdbc.sql("""
                        insert into access.passkey (id, collectivity_id, account_id, name, credential, public_key, counter,
                                                    syncable, synced, transports, added_at)
                        values (:id, :collectivity, :account, :name, :credential, :key, :counter,
                                :syncable, :synced, :transports, :at)
                        on conflict (collectivity_id, credential) do nothing
                        """)
                        .param("id", key.id().value())
                        .param("collectivity", Tenancy.required().value())
                        .param("account", account.value())
                        .param("name", key.name())
                        .param("credential", key.credential())
                        .param("key", key.publicKey())
                        .param("counter", key.counter())
                        .param("syncable", key.syncable())
                        .param("synced", key.synced())
                        .param("transports", key.transports())
                        .param("at", key.addedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False when the key was used or removed by someone else in between. */
    public boolean use(Passkey key, long counter, boolean synced) {
        return jdbc.sql("""
                        update access.passkey set counter = :counter, synced = :synced, last_used_at = :at
                        where id = :id and counter = :before
                        """)
                        .param("counter", counter)
                        .param("synced", synced)
                        .param("at", OffsetDateTime.now(clock))
                        .param("id", key.id().value())
                        .param("before", key.counter())
                        .update()
                == 1;
    }

    public void remove(PasskeyId key) {
        jdbc.sql("delete from access.passkey where id = :id")
                .param("id", key.value())
                .update();
    }

    public void removeAll(AccountId account) {
        jdbc.sql("delete from access.passkey where account_id = :account")
                .param("account", account.value())
                .update();
    }
}
