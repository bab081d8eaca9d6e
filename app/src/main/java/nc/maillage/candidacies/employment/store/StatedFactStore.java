package nc.maillage.candidacies.employment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.employment.domain.StatedFact;
import nc.maillage.candidacies.employment.domain.StatedFacts;
import nc.maillage.platform.Ids;
import nc.maillage.platform.Tenancy;
import nc.maillage.recruitment.VacancyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was established, by whom; nothing of it is rewritten. */
@Component
@Transactional
public class StatedFactStore {
    private final JdbcClient jdbc;
    private final Ids ids;

    StatedFactStore(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** @param candidacy null for the file of the notice */
    public void add(VacancyId vacancy, @Nullable CandidacyId candidacy, StatedFact stated) {
        jdbc.sql("""
                insert into candidacies.stated_fact
                    (id, collectivity_id, vacancy, candidacy, fact, answer, why, piece, stated_by, stated_at)
                values (:id, :collectivity, :vacancy, :candidacy, :fact, :answer, :why, :piece, :by, :at)
                """)
                .param("id", ids.next())
                .param("collectivity", Tenancy.required().value())
                .param("vacancy", vacancy.value())
                .param("candidacy", candidacy == null ? null : candidacy.value(), Types.OTHER)
                .param("fact", stated.fact())
                .param("answer", stated.answer(), Types.VARCHAR)
                .param("why", stated.why(), Types.VARCHAR)
                .param("piece", stated.piece(), Types.OTHER)
                .param("by", stated.by())
                .param("at", stated.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @param candidacy null for the file of the notice */
    @Transactional(readOnly = true)
    public int count(VacancyId vacancy, @Nullable CandidacyId candidacy) {
        return jdbc.sql("""
                select count(*) from candidacies.stated_fact
                where vacancy = :vacancy and candidacy is not distinct from cast(:candidacy as uuid)
                """)
                .param("vacancy", vacancy.value())
                .param("candidacy", candidacy == null ? null : candidacy.value(), Types.OTHER)
                .query(Integer.class)
                .single();
    }

    @Transactional(readOnly = true)
    public StatedFacts ofFile(VacancyId vacancy) {
        return new StatedFacts(jdbc.sql("""
                select * from candidacies.stated_fact where vacancy = :vacancy and candidacy is null order by stated_at, id
                """)
                .param("vacancy", vacancy.value())
                .query(StatedFactStore::stated)
                .list());
    }

    /** By candidacy, those of whom something was established. */
    @Transactional(readOnly = true)
    public Map<CandidacyId, StatedFacts> ofCandidates(VacancyId vacancy) {
        Map<CandidacyId, List<StatedFact>> found = new HashMap<>();
        jdbc.sql("""
                select * from candidacies.stated_fact where vacancy = :vacancy and candidacy is not null order by stated_at, id
                """).param("vacancy", vacancy.value()).query(row -> {
            var candidacy = new CandidacyId(row.getObject("candidacy", UUID.class));
            found.computeIfAbsent(candidacy, key -> new ArrayList<>()).add(stated(row, 0));
        });
        var all = new HashMap<CandidacyId, StatedFacts>();
        found.forEach((candidacy, facts) -> all.put(candidacy, new StatedFacts(facts)));
        return all;
    }

    private static StatedFact stated(ResultSet row, int line) throws SQLException {
        return new StatedFact(
                row.getString("fact"),
                row.getString("answer"),
                row.getString("why"),
                row.getObject("piece", UUID.class),
                row.getObject("stated_by", UUID.class),
                row.getObject("stated_at", OffsetDateTime.class).toInstant());
    }
}
