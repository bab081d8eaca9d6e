package nc.maillage.recruitment.store;

import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many proposals wait for an answer, without reading them. */
@Component
@Transactional(readOnly = true)
public class ProposalCounts {
    private final JdbcClient jdbc;

    ProposalCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** « À juger » : how many wait, and how many of them leave no doubt. */
    public record Count(int waiting, int sure) {}

    /** Of one notice or of all. */
    public Count of(@Nullable UUID notice) {
        return jdbc.sql("""
                select count(*)::int as waiting, (count(*) filter (where sure))::int as sure from recruitment.proposal
                where state = 'PROPOSED' and (:notice::uuid is null or notice = :notice::uuid)
                """)
                .param("notice", notice, Types.OTHER)
                .query((row, line) -> new Count(row.getInt("waiting"), row.getInt("sure")))
                .single();
    }

    /** How many wait of each of these notices. */
    public Map<UUID, Integer> ofEach(List<UUID> notices) {
        var counts = new HashMap<UUID, Integer>();
        if (!notices.isEmpty()) {
            jdbc.sql("""
                    select notice, count(*)::int as waiting from recruitment.proposal
                    where state = 'PROPOSED' and notice in (:notices) group by notice
                    """).param("notices", notices).query(row -> {
                counts.put(row.getObject("notice", UUID.class), row.getInt("waiting"));
            });
        }
        return counts;
    }
}
