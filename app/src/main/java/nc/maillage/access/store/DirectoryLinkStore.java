package nc.maillage.access.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.access.domain.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which identity of the directory an account is, behind the wall. */
@Component
@Transactional
public class DirectoryLinkStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    DirectoryLinkStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<AccountId> account(String issuer, String subject) {
        return jdbc.sql("select account_id from access.directory_link where issuer = :issuer and subject = :subject")
                .param("issuer", issuer)
                .param("subject", subject)
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    @Transactional(readOnly = true)
    public Optional<String> subject(AccountId account) {
        return jdbc.sql("select subject from access.directory_link where account_id = :account")
                .param("account", account.value())
                .query(String.class)
                .optional();
    }

    /** @return false when that identity is another account's */
    public boolean link(AccountId account, String issuer, String subject) {
        unlink(account);
        return jdbc.sql("""
                        insert into access.directory_link (account_id, collectivity_id, issuer, subject, linked_at)
                        select id, collectivity_id, :issuer, :subject, :at from access.account where id = :account
                        on conflict (collectivity_id, issuer, subject) do nothing
                        """)
                        .param("account", account.value())
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    public void unlink(AccountId account) {
        jdbc.sql("delete from access.directory_link where account_id = :account")
                .param("account", account.value())
                .update();
    }
}
