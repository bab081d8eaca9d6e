package nc.maillage.recruitment.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.Ids;
import nc.maillage.platform.Tenancy;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.domain.VacancyStep;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The history of vacancies; none of its lines is altered. */
@Component
@Transactional
public class VacancyStepStore {
    private final JdbcClient jdbc;
    private final Ids ids;

    VacancyStepStore(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    public void insert(VacancyId vacancy, VacancyStep step) {
        jdbc.sql("""
                insert into recruitment.vacancy_step (id, collectivity_id, vacancy, kind, words, on_day, done_by, done_at)
                values (:id, :collectivity, :vacancy, :kind, :words, :day, :by, :at)
                """)
                .param("id", ids.next())
                .param("collectivity", Tenancy.required().value())
                .param("vacancy", vacancy.value())
                .param("kind", step.kind().name())
                .param("words", step.words())
                .param("day", step.onDay())
                .param("by", step.by().value())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<VacancyStep> of(VacancyId vacancy) {
        return jdbc.sql("select * from recruitment.vacancy_step where vacancy = :vacancy order by place")
                .param("vacancy", vacancy.value())
                .query((row, line) -> new VacancyStep(
                        VacancyStep.Kind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        row.getObject("on_day", LocalDate.class),
                        new AgentId(row.getObject("done_by", UUID.class)),
                        row.getObject("done_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
