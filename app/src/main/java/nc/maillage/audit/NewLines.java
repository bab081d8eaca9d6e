package nc.maillage.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nc.maillage.audit.AuditLog.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** « Lignes nouvelles » of one transaction, column by column: one statement writes them, however many they are. */
final class NewLines {
    private final List<Long> sequences = new ArrayList<>();
    private final List<String> instants = new ArrayList<>();
    private final List<@Nullable UUID> actors = new ArrayList<>();
    private final List<String> acts = new ArrayList<>();
    private final List<String> kinds = new ArrayList<>();
    private final List<UUID> subjects = new ArrayList<>();
    private final List<String> details = new ArrayList<>();
    private final List<String> digests = new ArrayList<>();

    void add(Line line, String text, String digest) {
        sequences.add(line.sequence());
        instants.add(line.at().toString());
        actors.add(line.actor());
        acts.add(line.act());
        kinds.add(line.subjectKind());
        subjects.add(line.subject());
        details.add(text);
        digests.add(digest);
    }

    void insert(JdbcClient jdbc, UUID collectivity) {
        jdbc.sql("""
                insert into audit.line (collectivity_id, sequence, at, actor, act, subject_kind, subject, details, digest)
                select :c, line.*
                from unnest(cast(:sequences as bigint[]), cast(:instants as timestamptz[]), cast(:actors as uuid[]), cast(:acts as text[]),
                            cast(:kinds as text[]), cast(:subjects as uuid[]), cast(:details as text[]), cast(:digests as text[])) line
                """)
                .param("c", collectivity)
                .param("sequences", sequences.toArray(Long[]::new))
                .param("instants", instants.toArray(String[]::new))
                .param("actors", actors.toArray(UUID[]::new))
                .param("acts", acts.toArray(String[]::new))
                .param("kinds", kinds.toArray(String[]::new))
                .param("subjects", subjects.toArray(UUID[]::new))
                .param("details", details.toArray(String[]::new))
                .param("digests", digests.toArray(String[]::new))
                .update();
    }
}
