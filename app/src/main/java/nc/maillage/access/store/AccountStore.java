package nc.maillage.access.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nc.maillage.access.Role;
import nc.maillage.access.domain.Account;
import nc.maillage.access.domain.AccountId;
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
public class AccountStore {
    private static final String SELECT = """
            select account.*, exists (select from access.passkey where account_id = account.id) as passkey
            from access.account
            """;
    private static final RowMapper<Account> ROW = (row, n) -> {
        var last = row.getObject("last_signed_in_at", OffsetDateTime.class);
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                new AgentId(row.getObject("agent_id", UUID.class)),
                row.getString("login"),
                roles(row),
                row.getBoolean("disabled"),
                row.getBoolean("must_change_password"),
                row.getBytes("second_factor") != null,
                row.getBoolean("passkey"),
                row.getBoolean("single_keys"),
                row.getInt("epoch"),
                last == null ? null : last.toInstant(),
                row.getInt("version"));
    };

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Seal seal;

    AccountStore(JdbcClient jdbc, Clock clock, Seal seal) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.seal = seal;
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        Array array = row.getArray("roles");
        return Arrays.stream((String[]) array.getArray()).map(Role::valueOf).collect(Collectors.toSet());
    }

    private static String[] names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).toArray(String[]::new);
    }

    @Transactional(readOnly = true)
    public List<Account> all() {
        return jdbc.sql(SELECT + "order by login").query(ROW).list();
    }

    @Transactional(readOnly = true)
    public Optional<Account> byId(AccountId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(ROW)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<Account> byLogin(String login) {
        return jdbc.sql(SELECT + "where login = :login")
                .param("login", login)
                .query(ROW)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<Account> byAgent(AgentId agent) {
        return jdbc.sql(SELECT + "where agent_id = :agent")
                .param("agent", agent.value())
                .query(ROW)
                .optional();
    }

    @Transactional(readOnly = true)
    public String passwordHash(AccountId id) {
        return jdbc.sql("select password_hash from access.account where id = :id")
                .param("id", id.value())
                .query((row, n) -> row.getString(1))
                .single();
    }

    public void insert(Account account, String passwordHash) {
        jdbc.sql("""
                insert into access.account
                    (id, collectivity_id, agent_id, login, password_hash, must_change_password, roles, opened_at)
                values (:id, :collectivity, :agent, :login, :hash, :change, :roles, :at)
                """)
                .param("id", account.id().value())
                .param("collectivity", Tenancy.required().value())
                .param("agent", account.agent().value())
                .param("login", account.login())
                .param("hash", passwordHash)
                .param("change", account.mustChangePassword())
                .param("roles", names(account.roles()))
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** False when a colleague changed the account since that version was read. */
    public boolean changeRoles(AccountId id, int version, Set<Role> roles) {
        return jdbc.sql("""
                        update access.account set roles = :roles, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("roles", names(roles))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    public void disable(AccountId id, boolean disabled) {
        jdbc.sql("""
                update access.account set disabled = :disabled, epoch = epoch + 1, version = version + 1 where id = :id
                """).param("disabled", disabled).param("id", id.value()).update();
    }

    public void setPassword(AccountId id, String hash, boolean mustChange) {
        jdbc.sql("""
                update access.account
                set password_hash = :hash, must_change_password = :change, epoch = epoch + 1, version = version + 1
                where id = :id
                """)
                .param("hash", hash)
                .param("change", mustChange)
                .param("id", id.value())
                .update();
    }

    public void signedIn(AccountId id) {
        jdbc.sql("update access.account set last_signed_in_at = :at where id = :id")
                .param("at", OffsetDateTime.now(clock))
                .param("id", id.value())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> secondFactor(AccountId id) {
        return jdbc.sql("select second_factor from access.account where id = :id")
                .param("id", id.value())
                .query((row, n) -> Optional.ofNullable(row.getBytes(1)))
                .single()
                .flatMap(bytes -> seal.open(bytes, purpose(id)));
    }

    public void setSecondFactor(AccountId id, byte[] secret) {
        changeSecondFactor(id, seal.seal(secret, purpose(id)));
    }

    public void removeSecondFactor(AccountId id) {
        changeSecondFactor(id, null);
    }

    private void changeSecondFactor(AccountId id, byte @Nullable [] secret) {
        jdbc.sql("""
                update access.account
                set second_factor = :sealed, second_factor_step = 0, epoch = epoch + 1, version = version + 1
                where id = :id
                """)
                .param("sealed", secret, Types.BINARY)
                .param("id", id.value())
                .update();
    }

    public void useSingleKeys(AccountId id, boolean used) {
        jdbc.sql("update access.account set single_keys = :used where id = :id")
                .param("used", used)
                .param("id", id.value())
                .update();
    }

    /** The sessions of the account end at their next request. */
    public void endSessions(AccountId id) {
        jdbc.sql("update access.account set epoch = epoch + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    @Transactional(readOnly = true)
    public long lastStep(AccountId id) {
        return jdbc.sql("select second_factor_step from access.account where id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    /** False when that step or a later one was used by someone else in between. */
    public boolean useStep(AccountId id, long step) {
        return jdbc.sql(
                                "update access.account set second_factor_step = :step where id = :id and second_factor_step < :step")
                        .param("step", step)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static String purpose(AccountId id) {
        return "second-factor:" + id.value();
    }
}
