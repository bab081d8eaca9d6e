package nc.maillage.platform.web;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import nc.maillage.platform.CurrentSending;
import nc.maillage.platform.RunningProgram;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The forms already sent: one row a form, held by the request that works on it until it has acted. */
@Component
class SentForms implements CurrentSending {
    private static final ThreadLocal<@Nullable Claim> CURRENT = new ThreadLocal<>();

    private final JdbcClient jdbc;
    private final RunningProgram program;
    private final Clock clock;

    SentForms(JdbcClient jdbc, RunningProgram program, Clock clock) {
        this.jdbc = jdbc;
        this.program = program;
        this.clock = clock;
    }

    /** One try at one form. */
    record Claim(UUID token, UUID id) {}

    /**
     * A form that another request took.
     *
     * @param ledTo null while nothing is known of where it led
     * @param ours whether this very program took it
     * @param alive whether the program that took it still has a connection
     */
    record Taken(
            @Nullable String ledTo, boolean acted, @Nullable UUID claim, boolean ours, boolean alive) {}

    boolean take(Claim claim, String path) {
        return jdbc.sql("""
                insert into platform.form_sent (token, path, sent_at, claim, program)
                values (:token, :path, :at, :claim, :program)
                on conflict (token) do nothing
                """)
                        .param("token", claim.token())
                        .param("path", path)
                        .param("at", OffsetDateTime.now(clock))
                        .param("claim", claim.id())
                        .param("program", program.id())
                        .update()
                == 1;
    }

    /** Takes over from a request that ended without acting; whatever it still tries is then refused. */
    boolean takeOver(Claim claim, @Nullable UUID former) {
        return jdbc.sql("""
                update platform.form_sent set claim = :claim, program = :program
                where token = :token and claim is not distinct from :former and not acted and led_to is null
                """)
                        .param("token", claim.token())
                        .param("claim", claim.id())
                        .param("former", former, Types.OTHER)
                        .param("program", program.id())
                        .update()
                == 1;
    }

    @Nullable
    Taken taken(UUID token) {
        return jdbc.sql("""
                select led_to, acted, claim, program = :program as ours,
                       exists (select from pg_stat_activity where application_name = :prefix || program) as alive
                from platform.form_sent where token = :token
                """)
                .param("token", token)
                .param("program", program.id())
                .param("prefix", RunningProgram.PREFIX)
                .query((row, n) -> new Taken(
                        row.getString("led_to"),
                        row.getBoolean("acted"),
                        row.getObject("claim", UUID.class),
                        row.getBoolean("ours"),
                        row.getBoolean("alive")))
                .optional()
                .orElse(null);
    }

    void ledTo(Claim claim, String location) {
        jdbc.sql("update platform.form_sent set led_to = :location where token = :token and claim = :claim")
                .param("location", location)
                .param("token", claim.token())
                .param("claim", claim.id())
                .update();
    }

    /** It was refused: the same form may be sent again, unless it acted all the same. */
    void forget(Claim claim) {
        jdbc.sql("delete from platform.form_sent where token = :token and claim = :claim and not acted")
                .param("token", claim.token())
                .param("claim", claim.id())
                .update();
    }

    /** A few at a time, so that no sending waits for it; returns how many. */
    int forgetSentBefore(OffsetDateTime day, int most) {
        return jdbc.sql("""
                delete from platform.form_sent
                where token = any (array(select token from platform.form_sent where sent_at < :day limit :most))
                """).param("day", day).param("most", most).update();
    }

    static void current(@Nullable Claim claim) {
        if (claim == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(claim);
        }
    }

    @Override
    public void acted() {
        var claim = CURRENT.get();
        if (claim == null) {
            return;
        }
        var marked = jdbc.sql("update platform.form_sent set acted = true where token = :token and claim = :claim")
                .param("token", claim.token())
                .param("claim", claim.id())
                .update();
        if (marked != 1) {
            throw new IllegalStateException("this form was sent again meanwhile and acts elsewhere");
        }
    }
}
