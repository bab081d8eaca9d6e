package nc.maillage.recruitment.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import nc.maillage.notices.NoticeField;
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.Tenancy;
import nc.maillage.recruitment.domain.ByHand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who saw that a doubtful field is what the file says; the first who saw it stays. */
@Component
@Transactional
public class FieldCheckStore {
    private final JdbcClient jdbc;

    FieldCheckStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean insert(UUID notice, NoticeField field, ByHand seen) {
        return jdbc.sql("""
                insert into recruitment.field_check (collectivity_id, notice, field, checked_by, checked_at)
                values (:collectivity, :notice, :field, :by, :at) on conflict do nothing
                """)
                        .param("collectivity", Tenancy.required().value())
                        .param("notice", notice)
                        .param("field", field.name())
                        .param("by", seen.by().value())
                        .param("at", seen.at().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    @Transactional(readOnly = true)
    public Map<NoticeField, ByHand> of(UUID notice) {
        var checks = new EnumMap<NoticeField, ByHand>(NoticeField.class);
        jdbc.sql("select * from recruitment.field_check where notice = :notice")
                .param("notice", notice)
                .query(row -> {
                    checks.put(
                            NoticeField.valueOf(row.getString("field")),
                            new ByHand(
                                    new AgentId(row.getObject("checked_by", UUID.class)),
                                    row.getObject("checked_at", OffsetDateTime.class)
                                            .toInstant()));
                });
        return checks;
    }
}
