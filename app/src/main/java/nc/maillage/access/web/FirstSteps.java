package nc.maillage.access.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import nc.maillage.access.Right;
import nc.maillage.access.domain.OneTimePassword;
import nc.maillage.organisation.Collectivities;
import nc.maillage.platform.Tenancy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether this home still waits for its first administrator, and the code that only its operator can read. */
@Component
class FirstSteps {
    private final Collectivities collectivities;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean demo;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final String code = OneTimePassword.draw(new SecureRandom());

    FirstSteps(
            Collectivities collectivities,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${maillage.demo:false}") boolean demo) {
        this.collectivities = collectivities;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.demo = demo;
    }

    boolean awaited() {
        if (!begun.get() && !collectivities.all().isEmpty()) {
            begun.set(true);
        }
        return !begun.get();
    }

    boolean codeIs(String typed) {
        var clean = typed.strip().toLowerCase(Locale.ROOT);
        return MessageDigest.isEqual(clean.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    String code() {
        return code;
    }

    boolean unfinished(SignedIn who) {
        if (demo || !who.session().may(Right.MANAGE_ORGANISATION)) {
            return false;
        }
        return Boolean.TRUE.equals(
                transaction.execute(status -> jdbc.sql("select not exists (select from access.first_steps)")
                        .query(Boolean.class)
                        .single()));
    }

    void finish() {
        transaction.executeWithoutResult(status -> jdbc.sql("""
                insert into access.first_steps (collectivity_id, finished_at) values (:collectivity, :at)
                on conflict do nothing
                """)
                .param("collectivity", Tenancy.required().value())
                .param("at", OffsetDateTime.now(clock))
                .update());
    }
}
