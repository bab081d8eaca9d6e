package nc.maillage.recruitment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.Tenancy;
import nc.maillage.recruitment.domain.ChartAnswer;
import nc.maillage.recruitment.domain.ChartProposal;
import nc.maillage.recruitment.domain.ChartProposal.Effect;
import nc.maillage.recruitment.domain.NamesBefore;
import nc.maillage.recruitment.domain.Proposed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Component
@Transactional
public class ProposalStore {
    private static final String IN_ORDER =
            " order by array_position(array['UNIT', 'NAME', 'HEADCOUNT', 'POST', 'TOOL'], kind), rank, id";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ProposalStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void insert(UUID id, UUID notice, int rank, Proposed content) {
        jdbc.sql("""
                insert into recruitment.proposal (id, collectivity_id, notice, rank, kind, content_key, content, sure)
                values (:id, :collectivity, :notice, :rank, :kind, :key, :content::jsonb, :sure)
                """)
                .param("id", id)
                .param("collectivity", Tenancy.required().value())
                .param("notice", notice)
                .param("rank", rank)
                .param("kind", content.kind().name())
                .param("key", content.key())
                .param("content", json.writeValueAsString(content))
                .param("sure", content.sure())
                .update();
    }

    /** Whether the same was already proposed by another notice and not taken back from the chart. */
    @Transactional(readOnly = true)
    public Optional<ChartAnswer> known(Proposed content) {
        return jdbc.sql("""
                select state from recruitment.proposal where kind = :kind and content_key = :key
                order by state = 'REFUSED' desc limit 1
                """)
                .param("kind", content.kind().name())
                .param("key", content.key())
                .query((row, line) -> ChartAnswer.valueOf(row.getString("state")))
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<ChartProposal> find(UUID id) {
        return jdbc.sql("select * from recruitment.proposal where id = :id")
                .param("id", id)
                .query(this::proposal)
                .optional();
    }

    /** Held to the end of the transaction: two who judge it come one after the other. */
    public Optional<ChartProposal> hold(UUID id) {
        return jdbc.sql("select * from recruitment.proposal where id = :id for update")
                .param("id", id)
                .query(this::proposal)
                .optional();
    }

    @Transactional(readOnly = true)
    public List<ChartProposal> ofNotice(UUID notice) {
        return jdbc.sql("select * from recruitment.proposal where notice = :notice" + IN_ORDER)
                .param("notice", notice)
                .query(this::proposal)
                .list();
    }

    /** Those that wait, of one notice or of all. */
    @Transactional(readOnly = true)
    public List<ChartProposal> waiting(@Nullable UUID notice) {
        return jdbc.sql("""
                select * from recruitment.proposal
                where state = 'PROPOSED' and (:notice::uuid is null or notice = :notice::uuid)
                """ + IN_ORDER)
                .param("notice", notice, Types.OTHER)
                .query(this::proposal)
                .list();
    }

    @Transactional(readOnly = true)
    public List<ChartProposal> applied() {
        return jdbc.sql("select * from recruitment.proposal where state in ('ACCEPTED', 'CORRECTED')" + IN_ORDER)
                .query(this::proposal)
                .list();
    }

    public void judge(
            UUID id,
            ChartAnswer state,
            @Nullable Proposed corrected,
            @Nullable String reason,
            AgentId by,
            Instant at,
            @Nullable Effect effect) {
        jdbc.sql("""
                update recruitment.proposal set state = :state, corrected = :corrected::jsonb, reason = :reason, judged_by = :by,
                    judged_at = :at, applied_to = :target, made = :made, before = :before::jsonb
                where id = :id
                """)
                .param("id", id)
                .param("state", state.name())
                .param("corrected", corrected == null ? null : json.writeValueAsString(corrected), Types.VARCHAR)
                .param("reason", reason)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("target", effect == null ? null : effect.target(), Types.OTHER)
                .param("made", effect != null && effect.made())
                .param(
                        "before",
                        effect == null || effect.before() == null ? null : json.writeValueAsString(effect.before()),
                        Types.VARCHAR)
                .update();
    }

    public void reopen(UUID id) {
        jdbc.sql("""
                update recruitment.proposal set state = 'PROPOSED', corrected = null, reason = null, judged_by = null,
                    judged_at = null, applied_to = null, made = false, before = null
                where id = :id
                """).param("id", id).update();
    }

    private ChartProposal proposal(ResultSet row, int line) throws SQLException {
        var target = row.getObject("applied_to", UUID.class);
        var before = row.getString("before");
        var corrected = row.getString("corrected");
        var by = row.getObject("judged_by", UUID.class);
        var at = row.getObject("judged_at", OffsetDateTime.class);
        return new ChartProposal(
                row.getObject("id", UUID.class),
                row.getObject("notice", UUID.class),
                row.getInt("rank"),
                json.readValue(row.getString("content"), Proposed.class),
                ChartAnswer.valueOf(row.getString("state")),
                corrected == null ? null : json.readValue(corrected, Proposed.class),
                row.getString("reason"),
                by == null ? null : new AgentId(by),
                at == null ? null : at.toInstant(),
                target == null
                        ? null
                        : new Effect(
                                target,
                                row.getBoolean("made"),
                                before == null ? null : json.readValue(before, NamesBefore.class)));
    }
}
