package nc.maillage.recruitment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.UnitId;
import nc.maillage.platform.Tenancy;
import nc.maillage.recruitment.domain.PostStep;
import nc.maillage.recruitment.domain.PostStep.Change;
import nc.maillage.recruitment.domain.PostStep.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of posts; none of it is rewritten. */
@Component
@Transactional
public class PostStepStore {
    private final JdbcClient jdbc;

    PostStepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(PostStep step) {
        var unit = step.unit();
        var title = step.title();
        jdbc.sql("""
                insert into recruitment.post_step (id, collectivity_id, post, kind, on_day, from_unit, to_unit, from_title, to_title,
                    why, done_by, done_at)
                values (:id, :collectivity, :post, :kind, :on, :fromUnit, :toUnit, :fromTitle, :toTitle, :why, :by, :at)
                """)
                .param("id", step.id())
                .param("collectivity", Tenancy.required().value())
                .param("post", step.post())
                .param("kind", step.kind().name())
                .param("on", step.on())
                .param("fromUnit", unit == null ? null : unit.before().value(), Types.OTHER)
                .param("toUnit", unit == null ? null : unit.after().value(), Types.OTHER)
                .param("fromTitle", title == null ? null : title.before(), Types.VARCHAR)
                .param("toTitle", title == null ? null : title.after(), Types.VARCHAR)
                .param("why", step.why())
                .param("by", step.by().value())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Of one post or of all, oldest first. */
    @Transactional(readOnly = true)
    public List<PostStep> of(@Nullable UUID post) {
        return jdbc.sql("""
                select * from recruitment.post_step where (:post::uuid is null or post = :post::uuid) order by done_at, id
                """)
                .param("post", post, Types.OTHER)
                .query(PostStepStore::step)
                .list();
    }

    private static PostStep step(ResultSet row, int line) throws SQLException {
        var fromUnit = row.getObject("from_unit", UUID.class);
        var fromTitle = row.getString("from_title");
        return new PostStep(
                row.getObject("id", UUID.class),
                row.getObject("post", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getObject("on_day", LocalDate.class),
                fromUnit == null
                        ? null
                        : new Change<>(new UnitId(fromUnit), new UnitId(row.getObject("to_unit", UUID.class))),
                fromTitle == null ? null : new Change<>(fromTitle, row.getString("to_title")),
                row.getString("why"),
                new AgentId(row.getObject("done_by", UUID.class)),
                row.getObject("done_at", OffsetDateTime.class).toInstant());
    }
}
