package nc.maillage.recruitment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final String WAITING =
            "from recruitment.proposal where state = 'PROPOSED' and (:notice::uuid is null or notice = :notice::uuid)";

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

    /** What says the same of the chart has one key. */
    public static String key(Proposed content) {
        return content.kind() + " " + content.key();
    }

    /** What was answered to those that another notice proposed and nobody took back from the chart, by their keys. */
    @Transactional(readOnly = true)
    public Map<String, ChartAnswer> known(List<Proposed> contents) {
        var known = new HashMap<String, ChartAnswer>();
        if (!contents.isEmpty()) {
            jdbc.sql("""
                    select distinct kind, content_key, state from recruitment.proposal where content_key in (:keys)
                    """)
                    .param(
                            "keys",
                            contents.stream().map(Proposed::key).distinct().toList())
                    .query(row -> {
                        known.merge(
                                row.getString("kind") + " " + row.getString("content_key"),
                                ChartAnswer.valueOf(row.getString("state")),
                                ProposalStore::foremost);
                    });
        }
        return known;
    }

    /** A refusal holds for all, then what waits. */
    private static ChartAnswer foremost(ChartAnswer one, ChartAnswer other) {
        var both = EnumSet.of(one, other);
        return both.contains(ChartAnswer.REFUSED)
                ? ChartAnswer.REFUSED
                : both.contains(ChartAnswer.PROPOSED) ? ChartAnswer.PROPOSED : one;
    }

    @Transactional(readOnly = true)
    public Set<String> keys(UUID notice) {
        return new HashSet<>(
                jdbc.sql("select kind || ' ' || content_key from recruitment.proposal where notice = :notice")
                        .param("notice", notice)
                        .query(String.class)
                        .list());
    }

    /** The units that this notice led to, by the names that it gave them. */
    @Transactional(readOnly = true)
    public Map<String, UUID> unitsOf(UUID notice) {
        var units = new HashMap<String, UUID>();
        jdbc.sql("""
                select content ->> 'name' as name, applied_to from recruitment.proposal
                where notice = :notice and kind = 'UNIT' and applied_to is not null
                """).param("notice", notice).query(row -> {
            units.put(row.getString("name"), row.getObject("applied_to", UUID.class));
        });
        return units;
    }

    /** Whether one of these notices proposed its post, whatever was answered. */
    @Transactional(readOnly = true)
    public boolean offersPost(List<UUID> notices) {
        return jdbc.sql("select exists(select from recruitment.proposal where notice in (:notices) and kind = 'POST')")
                .param("notices", notices)
                .query(Boolean.class)
                .single();
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
        return waiting(notice, Integer.MAX_VALUE, 0);
    }

    @Transactional(readOnly = true)
    public List<ChartProposal> waiting(@Nullable UUID notice, int size, long offset) {
        return jdbc.sql("select * " + WAITING + IN_ORDER + " limit :size offset :offset")
                .param("notice", notice, Types.OTHER)
                .param("size", size)
                .param("offset", offset)
                .query(this::proposal)
                .list();
    }

    /** The applications that were accepted. */
    @Transactional(readOnly = true)
    public List<ChartProposal> tools() {
        return jdbc.sql("select * from recruitment.proposal where kind = 'TOOL' and state in ('ACCEPTED', 'CORRECTED')"
                        + IN_ORDER)
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
