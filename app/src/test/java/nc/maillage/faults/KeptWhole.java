package nc.maillage.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.audit.AuditLog.Line;
import nc.maillage.audit.LogChain;
import nc.maillage.testing.Awaited;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold of the decisions of a database, whatever was killed while they were taken. */
final class KeptWhole {
    private final JdbcClient owner;

    KeptWhole(JdbcClient owner) {
        this.owner = owner;
    }

    /** Everything, once the jobs have run. */
    void holds(Reader.Office office) {
        assertThat(office.surprises).isEmpty();
        Awaited.until("the end of all jobs", Duration.ofSeconds(90), () -> count("platform.scheduled_tasks") == 0);
        var numbers = owner.sql("select number from decisions.decision order by sequence")
                .query(String.class)
                .list();
        assertThat(numbers).containsAll(office.acknowledged.values()).doesNotHaveDuplicates();
        assertThat(numbers)
                .as("what was acknowledged, at once or when sent again, and nothing else")
                .hasSize(office.acknowledged.size() + office.answeredLate.size());
        withoutHole("decisions.decision", "decisions.counter");
        withoutHole("correspondence.letter", "correspondence.numbering");
        everyDecisionHasItsLetter();
        assertThat(count("entitlements.card")).as("one card a decision").isEqualTo(count("decisions.decision"));
        assertThat(brokenLines()).as("lines of the log that do not verify").isEmpty();
    }

    private void everyDecisionHasItsLetter() {
        var decisions = count("decisions.decision");
        assertThat(count(
                        "decisions.decision d join correspondence.letter l on l.id = d.letter where l.pdf is not null"))
                .isEqualTo(decisions);
        assertThat(count("correspondence.letter")).isEqualTo(decisions);
        assertThat(count("""
                        platform.blob b where not exists (select from correspondence.letter l where l.pdf = b.id)
                            and not exists (select from entitlements.card c where c.pdf = b.id)
                        """))
                .as("drawings that belong to no letter and to no card")
                .isZero();
        assertThat(count("audit.line where act = 'decision.signed'")).isEqualTo(decisions);
        assertThat(count("audit.line where act = 'letter.composed'")).isEqualTo(decisions);
        assertThat(count("decisions.proposal p where status = 'SIGNED'")).isEqualTo(decisions);
    }

    private void withoutHole(String table, String counter) {
        assertThat(count(
                        "(select sequence, row_number() over (partition by collectivity_id, year order by sequence) as place from %s) t where sequence <> place"
                                .formatted(table)))
                .as("holes in " + table)
                .isZero();
        assertThat(owner.sql("select sum(last) from " + counter)
                        .query(Long.class)
                        .single())
                .isEqualTo(count(table));
    }

    /** Each line carries the digest of the one before it and of what it says. */
    private List<Long> brokenLines() {
        var broken = new ArrayList<Long>();
        var digests = new HashMap<UUID, String>();
        owner.sql("select * from audit.line order by collectivity_id, sequence").query(row -> {
            var chain = row.getObject("collectivity_id", UUID.class);
            var line = new Line(
                    row.getLong("sequence"),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getObject("actor", UUID.class),
                    row.getString("act"),
                    row.getString("subject_kind"),
                    row.getObject("subject", UUID.class),
                    Map.of());
            var digest = LogChain.digest(digests.getOrDefault(chain, ""), line, row.getString("details"));
            digests.put(chain, digest);
            if (!digest.equals(row.getString("digest"))) {
                broken.add(line.sequence());
            }
        });
        owner.sql("select collectivity_id, digest from audit.head").query(row -> {
            assertThat(digests.get(row.getObject("collectivity_id", UUID.class)))
                    .isEqualTo(row.getString("digest"));
        });
        return broken;
    }

    long count(String from) {
        return owner.sql("select count(*) from " + from).query(Long.class).single();
    }
}
