package nc.maillage.decisions.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.correspondence.LetterId;
import nc.maillage.decisions.DecisionId;
import nc.maillage.decisions.Decisions.Decision;
import nc.maillage.decisions.domain.KeptFigures;
import nc.maillage.decisions.domain.SignedAct;
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.NumbersAhead;
import nc.maillage.platform.NumbersAhead.Series;
import nc.maillage.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signed acts; their numbers have no hole. */
@Component
@Transactional
public class DecisionStore {
    private static final String SELECT =
            """
            select d.id decision_id, d.number, d.signed_by, d.signed_at, d.letter, d.rule_digest, d.parameter_digest,
                   d.notified_on, d.appeal_until,
            """ + ProposalStore.COLUMNS + " from decisions.decision d join decisions.proposal p on p.id = d.proposal ";

    private final JdbcClient jdbc;
    private final ProposalStore proposals;
    private final Documents documents;

    DecisionStore(JdbcClient jdbc, ProposalStore proposals, Documents documents) {
        this.jdbc = jdbc;
        this.proposals = proposals;
        this.documents = documents;
    }

    /** Holds the year's counter until the end of the transaction: a signature that fails gives its number back. */
    public int nextSequence(int year) {
        return NumbersAhead.next(Series.DECISION, year, () -> following(year));
    }

    private int following(int year) {
        return jdbc.sql("""
                insert into decisions.counter (collectivity_id, year, last) values (:collectivity, :year, 1)
                on conflict (collectivity_id, year) do update set last = counter.last + 1
                returning last
                """)
                .param("collectivity", Tenancy.required().value())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    public void insert(SignedAct act, int year, int sequence) {
        var decision = act.decision();
        jdbc.sql("""
                insert into decisions.decision (id, collectivity_id, year, sequence, number, proposal, signed_by, signed_at,
                    delegation, delegation_authority, delegation_reference, confirmed_figures, letter, rule_digest,
                    parameter_digest, parameters, seal, program_version)
                values (:id, :collectivity, :year, :sequence, :number, :proposal, :by, :at, :delegation, :authority,
                    :reference, :confirmed, :letter, :rule, :figures, :parameters::jsonb, :seal, :program)
                """)
                .param("id", decision.id().value())
                .param("collectivity", Tenancy.required().value())
                .param("year", year)
                .param("sequence", sequence)
                .param("number", decision.number())
                .param("proposal", decision.proposal().id().value())
                .param("by", decision.signedBy().value())
                .param("at", decision.signedAt().atOffset(ZoneOffset.UTC))
                .param("delegation", act.delegation().id().value())
                .param("authority", act.delegation().authority())
                .param("reference", act.delegation().reference())
                .param("confirmed", act.confirmedFigures())
                .param("letter", decision.letter().value())
                .param("rule", decision.ruleDigest())
                .param("figures", decision.parameterDigest())
                .param("parameters", documents.text(act.figures()))
                .param("seal", act.seal())
                .param("program", act.programVersion())
                .update();
    }

    public Optional<Decision> find(DecisionId id) {
        return jdbc.sql(SELECT + "where d.id = :id")
                .param("id", id.value())
                .query(this::decision)
                .optional();
    }

    public Optional<Decision> byNumber(String number) {
        return jdbc.sql(SELECT + "where d.number = :number")
                .param("number", number)
                .query(this::decision)
                .optional();
    }

    public Map<DecisionId, LocalDate> notifiedOn(Collection<DecisionId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var days = new HashMap<DecisionId, LocalDate>();
        jdbc.sql("select id, notified_on from decisions.decision where id in (:ids) and notified_on is not null")
                .param("ids", ids.stream().map(DecisionId::value).toList())
                .query(row -> {
                    days.put(
                            new DecisionId(row.getObject("id", UUID.class)),
                            row.getObject("notified_on", LocalDate.class));
                });
        return days;
    }

    /** Newest first. */
    public List<Decision> ofFile(UUID file) {
        return jdbc.sql(SELECT + "where p.file = :file order by d.signed_at desc, d.id desc")
                .param("file", file)
                .query(this::decision)
                .list();
    }

    /**
     * The decision told by that letter, if it tells one.
     *
     * @param on null once the notification is cancelled
     * @param appealUntil null where no delay runs, as when the letter does not tell the ways of appeal
     */
    public void notified(LetterId letter, @Nullable LocalDate on, @Nullable LocalDate appealUntil) {
        jdbc.sql("update decisions.decision set notified_on = :on, appeal_until = :until where letter = :letter")
                .param("on", on)
                .param("until", appealUntil)
                .param("letter", letter.value())
                .update();
    }

    /** What proves the act: delegation, confirmation, seal, program. */
    public ActProof proof(DecisionId id) {
        return jdbc.sql("""
                select delegation_authority authority, delegation_reference reference, confirmed_figures, seal,
                       program_version
                from decisions.decision where id = :id
                """).param("id", id.value()).query(ActProof.class).single();
    }

    public KeptFigures figures(DecisionId id) {
        return documents.figures(jdbc.sql("select parameters::text from decisions.decision where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single());
    }

    private Decision decision(ResultSet row, int line) throws SQLException {
        var proposal = proposals.proposal(row, line);
        return new Decision(
                new DecisionId(row.getObject("decision_id", UUID.class)),
                row.getString("number"),
                proposal,
                proposal.content().ruling(),
                new AgentId(row.getObject("signed_by", UUID.class)),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                new LetterId(row.getObject("letter", UUID.class)),
                row.getString("rule_digest"),
                row.getString("parameter_digest"),
                row.getObject("notified_on", LocalDate.class),
                row.getObject("appeal_until", LocalDate.class));
    }
}
