package nc.maillage.decisions.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nc.maillage.decisions.Decisions.NewProposal;
import nc.maillage.decisions.Decisions.Proposal;
import nc.maillage.decisions.HouseholdOfTheDay;
import nc.maillage.decisions.ProposalId;
import nc.maillage.decisions.ProposalStatus;
import nc.maillage.decisions.Ruling;
import nc.maillage.decisions.domain.ProposalState;
import nc.maillage.organisation.AgentId;
import nc.maillage.people.PersonId;
import nc.maillage.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposals, with the facts, the verdict and the household of their day. */
@Component
@Transactional
public class ProposalStore {
    static final String COLUMNS = """
            p.id, p.file, p.reference, p.person, p.concerned, p.scheme, p.scheme_version, p.received_on, p.ruling, p.facts::text facts,
            p.given::text given, p.reason, p.assessment::text assessment, p.proposed_by, p.proposed_at, p.status,
            p.reviewed_by, p.reviewed_at, p.return_reasons
            """;

    private final JdbcClient jdbc;
    private final Documents documents;

    ProposalStore(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    /** False where another proposal of the same file already waits. */
    public boolean insert(Proposal proposal, HouseholdOfTheDay household) {
        var content = proposal.content();
        var grant = content.grant();
        return jdbc.sql("""
                insert into decisions.proposal (id, collectivity_id, file, reference, person, concerned, scheme, scheme_version,
                    received_on, ruling, facts, given, reason, assessment, household, proposed_by, proposed_at, status)
                values (:id, :collectivity, :file, :reference, :person, :concerned, :scheme, :version, :received, :ruling,
                    :facts::jsonb, :given::jsonb, :reason, :assessment::jsonb, :household::jsonb, :by, :at, 'OPEN')
                on conflict (collectivity_id, file) where status = 'OPEN' do nothing
                """)
                        .param("id", proposal.id().value())
                        .param("collectivity", Tenancy.required().value())
                        .param("file", content.file())
                        .param("reference", content.reference())
                        .param("person", content.person().value())
                        .param(
                                "concerned",
                                content.concerned().stream()
                                        .map(PersonId::value)
                                        .toArray(UUID[]::new))
                        .param("scheme", content.scheme())
                        .param("version", content.schemeVersion())
                        .param("received", content.receivedOn())
                        .param("ruling", content.ruling().name())
                        .param("facts", documents.text(content.facts()))
                        .param("given", grant == null ? null : documents.text(grant))
                        .param("reason", content.reason())
                        .param("assessment", documents.text(proposal.assessment()))
                        .param("household", documents.text(household))
                        .param("by", proposal.proposedBy().value())
                        .param("at", proposal.proposedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public Optional<Proposal> find(ProposalId id) {
        return jdbc.sql("select " + COLUMNS + " from decisions.proposal p where p.id = :id")
                .param("id", id.value())
                .query(this::proposal)
                .optional();
    }

    /** Two readers of one proposal come one after the other: the second sees what the first did. */
    public Optional<Proposal> locked(ProposalId id) {
        return jdbc.sql("select " + COLUMNS + " from decisions.proposal p where p.id = :id for update")
                .param("id", id.value())
                .query(this::proposal)
                .optional();
    }

    /** Newest first. */
    public List<Proposal> ofFile(UUID file) {
        return jdbc.sql("select " + COLUMNS
                        + " from decisions.proposal p where p.file = :file order by p.proposed_at desc, p.id desc")
                .param("file", file)
                .query(this::proposal)
                .list();
    }

    /** Of the proposals of one file, newest first. */
    public List<ProposalStatus> statuses(UUID file) {
        return jdbc.sql("select status from decisions.proposal where file = :file order by proposed_at desc, id desc")
                .param("file", file)
                .query((row, n) -> ProposalStatus.valueOf(row.getString("status")))
                .list();
    }

    public HouseholdOfTheDay household(ProposalId id) {
        return documents.household(jdbc.sql("select household::text from decisions.proposal where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single());
    }

    /** @return the proposal as it now is */
    public Proposal close(Proposal open, ProposalState state) {
        var closed = switch (state) {
            case ProposalState.SentBack back ->
                closed(open, ProposalStatus.SENT_BACK, back.by(), back.at(), back.reasons());
            case ProposalState.Signed signed -> closed(open, ProposalStatus.SIGNED, signed.by(), signed.at(), null);
            case ProposalState.Open _ ->
                throw new IllegalArgumentException("proposal " + open.id() + " cannot be closed as open");
        };
        write(closed);
        return closed;
    }

    private static Proposal closed(
            Proposal open, ProposalStatus status, AgentId by, Instant at, @Nullable String reasons) {
        return new Proposal(
                open.id(),
                open.content(),
                open.assessment(),
                open.proposedBy(),
                open.proposedAt(),
                status,
                by,
                at,
                reasons);
    }

    private void write(Proposal closed) {
        AgentId reader = Objects.requireNonNull(closed.reviewedBy());
        Instant at = Objects.requireNonNull(closed.reviewedAt());
        jdbc.sql("""
                update decisions.proposal
                set status = :status, reviewed_by = :by, reviewed_at = :at, return_reasons = :reasons where id = :id
                """)
                .param("status", closed.status().name())
                .param("by", reader.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reasons", closed.returnReasons())
                .param("id", closed.id().value())
                .update();
    }

    Proposal proposal(ResultSet row, int line) throws SQLException {
        var reviewer = row.getObject("reviewed_by", UUID.class);
        var reviewed = row.getObject("reviewed_at", OffsetDateTime.class);
        return new Proposal(
                new ProposalId(row.getObject("id", UUID.class)),
                content(row),
                documents.assessment(row.getString("assessment")),
                new AgentId(row.getObject("proposed_by", UUID.class)),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                ProposalStatus.valueOf(row.getString("status")),
                reviewer == null ? null : new AgentId(reviewer),
                reviewed == null ? null : reviewed.toInstant(),
                row.getString("return_reasons"));
    }

    private NewProposal content(ResultSet row) throws SQLException {
        return new NewProposal(
                row.getObject("file", UUID.class),
                row.getString("reference"),
                new PersonId(row.getObject("person", UUID.class)),
                Stream.of((UUID[]) row.getArray("concerned").getArray())
                        .map(PersonId::new)
                        .toList(),
                row.getString("scheme"),
                row.getInt("scheme_version"),
                row.getObject("received_on", LocalDate.class),
                Ruling.valueOf(row.getString("ruling")),
                documents.facts(row.getString("facts")),
                documents.grant(row.getString("given")),
                row.getString("reason"));
    }
}
