package nc.maillage.applications.store;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.applications.ApplicationId;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.ApplicationNumber;
import nc.maillage.applications.domain.ApplicationState;
import nc.maillage.applications.domain.PieceRequest;
import nc.maillage.correspondence.LetterId;
import nc.maillage.decisions.ProposalId;
import nc.maillage.organisation.AgentId;
import nc.maillage.people.PersonId;
import nc.maillage.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files: each update asks for the version that was read. */
@Component
@Transactional
public class ApplicationStore {
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Clock clock;
    private final FileRows rows;

    ApplicationStore(JdbcClient jdbc, JdbcTemplate batch, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.clock = clock;
        this.rows = new FileRows(jdbc);
    }

    /** The next rank of that scheme and year: held until the end of the transaction, so that none is lost. */
    public ApplicationNumber nextNumber(String prefix, int year) {
        int rank = jdbc.sql("""
                insert into applications.number_given (collectivity_id, prefix, year, rank)
                values (:collectivity, :prefix, :year, 1)
                on conflict (collectivity_id, prefix, year) do update set rank = number_given.rank + 1
                returning rank
                """)
                .param("collectivity", Tenancy.required().value())
                .param("prefix", prefix)
                .param("year", year)
                .query(Integer.class)
                .single();
        return new ApplicationNumber(prefix, year, rank);
    }

    public void insert(ApplicationFile file) {
        var reading = file.clock().on(LocalDate.now(clock));
        jdbc.sql("""
                insert into applications.application (id, collectivity_id, number, scheme, scheme_version, renewal,
                  renewed_card, applicant, channel, received_on, acknowledged_on, acknowledgement, registered_by,
                  registered_at, officer, stage, due_on, suspended_since, version)
                values (:id, :collectivity, :number, :scheme, :schemeVersion, :renewal, :renewedCard, :applicant, :channel,
                  :receivedOn, :acknowledgedOn, :acknowledgement, :registeredBy, :registeredAt, :officer, :stage, :dueOn,
                  :suspendedSince, :version)
                """)
                .param("id", file.id().value())
                .param("collectivity", Tenancy.required().value())
                .param("number", file.number().toString())
                .param("scheme", file.scheme())
                .param("schemeVersion", file.schemeVersion())
                .param("renewal", file.renewal())
                .param("renewedCard", file.renewedCard())
                .param("applicant", file.applicant().value())
                .param("channel", file.channel().name())
                .param("receivedOn", file.receivedOn())
                .param("acknowledgedOn", file.acknowledgedOn())
                .param("acknowledgement", letter(file), Types.OTHER)
                .param("registeredBy", file.registeredBy().value())
                .param("registeredAt", OffsetDateTime.now(clock))
                .param("officer", officer(file), Types.OTHER)
                .param("stage", file.state().stage().name())
                .param("dueOn", reading.dueOn())
                .param("suspendedSince", reading.suspendedSince())
                .param("version", file.version())
                .update();
        insertFamily(file);
    }

    private void insertFamily(ApplicationFile file) {
        var collectivity = Tenancy.required().value();
        var rows = new ArrayList<Object[]>();
        for (var member : file.family()) {
            rows.add(new Object[] {
                file.id().value(),
                collectivity,
                member.person().value(),
                member.link().name(),
                rows.size()
            });
        }
        if (!rows.isEmpty()) {
            batch.batchUpdate("""
                    insert into applications.family_member (application, collectivity_id, person, link, position)
                    values (?, ?, ?, ?, ?)
                    """, rows);
        }
    }

    /** Writes what changed since it was read and raises the version; false when somebody raised it before. */
    public boolean update(ApplicationFile read, ApplicationFile file) {
        var state = StateColumns.of(file.state());
        var reading = file.clock().on(LocalDate.now(clock));
        int updated = jdbc.sql("""
                update applications.application
                set acknowledgement = :acknowledgement, officer = :officer, stage = :stage, complete = :complete,
                  proposal = coalesce(:proposal, proposal), decision = :decision, ended_on = :endedOn, reasons = :reasons,
                  due_on = :dueOn, suspended_since = :suspendedSince, version = version + 1
                where id = :id and version = :version
                """)
                .param("id", file.id().value())
                .param("version", file.version())
                .param("acknowledgement", letter(file), Types.OTHER)
                .param("officer", officer(file), Types.OTHER)
                .param("stage", file.state().stage().name())
                .param("complete", state.complete())
                .param("proposal", state.proposal(), Types.OTHER)
                .param("decision", state.decision(), Types.OTHER)
                .param("endedOn", state.endedOn(), Types.DATE)
                .param("reasons", state.reasons())
                .param("dueOn", file.state().stage().pending() ? reading.dueOn() : null, Types.DATE)
                .param("suspendedSince", file.state().stage().pending() ? reading.suspendedSince() : null, Types.DATE)
                .update();
        file.requests().stream()
                .filter(request -> !read.requests().contains(request))
                .forEach(request -> save(file.id(), request));
        return updated == 1;
    }

    private void save(ApplicationId application, PieceRequest request) {
        jdbc.sql("""
                insert into applications.piece_request
                  (id, collectivity_id, application, kind, label, why, health, asked_on, received_on)
                values (:id, :collectivity, :application, :kind, :label, :why, :health, :askedOn, :receivedOn)
                on conflict (id) do update set received_on = excluded.received_on
                """)
                .param("id", request.id())
                .param("collectivity", Tenancy.required().value())
                .param("application", application.value())
                .param("kind", request.kind())
                .param("label", request.label())
                .param("why", request.why())
                .param("health", request.health())
                .param("askedOn", request.askedOn())
                .param("receivedOn", request.receivedOn(), Types.DATE)
                .update();
    }

    public Optional<ApplicationFile> find(ApplicationId id) {
        return rows.where("id = :value", id.value()).stream().findFirst();
    }

    /** Holds the row until the end of the transaction. */
    public Optional<ApplicationFile> lock(ApplicationId id) {
        return rows.locked("id = :value", id.value()).stream().findFirst();
    }

    public Optional<ApplicationFile> byNumber(String number) {
        return rows.where("number = :value", number).stream().findFirst();
    }

    /** Holds the row as {@link #lock} does. */
    public Optional<ApplicationFile> lockByProposal(ProposalId proposal) {
        return rows.locked("proposal = :value", proposal.value()).stream().findFirst();
    }

    /** Those in which the person asks or would be attached, newest first. */
    public List<ApplicationFile> ofPerson(PersonId person) {
        return rows.where("""
                id in (select id from applications.application where applicant = :value
                       union select application from applications.family_member where person = :value)
                """, person.value());
    }

    public List<ApplicationFile> byIds(List<ApplicationId> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.where(
                        "id in (:value)", ids.stream().map(ApplicationId::value).toList());
    }

    private static @Nullable UUID letter(ApplicationFile file) {
        LetterId letter = file.acknowledgement();
        return letter == null ? null : letter.value();
    }

    private static @Nullable UUID officer(ApplicationFile file) {
        AgentId officer = file.officer();
        return officer == null ? null : officer.value();
    }

    /** The columns in which a state is laid down. */
    record StateColumns(
            boolean complete,
            @Nullable UUID proposal,
            @Nullable UUID decision,
            @Nullable LocalDate endedOn,
            @Nullable String reasons) {
        static StateColumns of(ApplicationState state) {
            return switch (state) {
                case ApplicationState.Registered _, ApplicationState.WaitingPiece _ ->
                    new StateColumns(false, null, null, null, null);
                case ApplicationState.InInstruction(var complete) -> new StateColumns(complete, null, null, null, null);
                case ApplicationState.Proposed(var proposal) ->
                    new StateColumns(true, proposal.value(), null, null, null);
                case ApplicationState.SentBack(var proposal, var reasons) ->
                    new StateColumns(false, proposal.value(), null, null, reasons);
                case ApplicationState.Decided(var decision) ->
                    new StateColumns(true, null, decision.value(), null, null);
                case ApplicationState.Withdrawn(var on, var reason) -> new StateColumns(false, null, null, on, reason);
            };
        }
    }
}
