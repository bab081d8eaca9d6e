package nc.maillage.candidacies.retention.store;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import nc.maillage.candidacies.retention.domain.Tombstone;
import nc.maillage.law.employment.CandidateClass;
import nc.maillage.platform.Tenancy;
import nc.maillage.recruitment.VacancyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
public class TombstoneStore {
    private final JdbcClient jdbc;

    TombstoneStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Tombstone tombstone) {
        jdbc.sql("""
                insert into candidacies.tombstone (candidacy, collectivity_id, vacancy, channel, class, withdrawn, late, complete,
                    erased_at, cause, erased_by, report, digest)
                values (:candidacy, :collectivity, :vacancy, :channel, :class, :withdrawn, :late, :complete,
                    :at, :cause, :by, :report, :digest)
                """)
                .param("candidacy", tombstone.candidacy().value())
                .param("collectivity", Tenancy.required().value())
                .param("vacancy", tombstone.vacancy().value())
                .param("channel", tombstone.channel().name())
                .param("class", tombstone.candidateClass().code())
                .param("withdrawn", tombstone.withdrawn())
                .param("late", tombstone.late(), Types.BOOLEAN)
                .param("complete", tombstone.complete())
                .param("at", tombstone.erasedAt().atOffset(ZoneOffset.UTC))
                .param("cause", tombstone.cause().name())
                .param("by", tombstone.erasedBy(), Types.OTHER)
                .param("report", tombstone.report())
                .param("digest", tombstone.digest())
                .update();
    }

    /** Of those that were not withdrawn, in no order of persons. */
    @Transactional(readOnly = true)
    public List<CandidateClass> classesOf(VacancyId vacancy) {
        return jdbc.sql(
                        "select class from candidacies.tombstone where vacancy = :vacancy and not withdrawn order by class")
                .param("vacancy", vacancy.value())
                .query((row, line) -> ofCode(row.getString("class")))
                .list();
    }

    @Transactional(readOnly = true)
    public int count() {
        return jdbc.sql("select count(*) from candidacies.tombstone")
                .query(Integer.class)
                .single();
    }

    private static CandidateClass ofCode(String code) {
        for (var each : CandidateClass.values()) {
            if (each.code().equals(code)) {
                return each;
            }
        }
        throw new IllegalStateException("no class " + code);
    }
}
