package nc.maillage.applications.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nc.maillage.applications.ApplicationId;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.ApplicationNumber;
import nc.maillage.applications.domain.ApplicationState;
import nc.maillage.applications.domain.Channel;
import nc.maillage.applications.domain.FamilyMember;
import nc.maillage.applications.domain.PieceRequest;
import nc.maillage.applications.domain.Stage;
import nc.maillage.correspondence.LetterId;
import nc.maillage.decisions.DecisionId;
import nc.maillage.decisions.ProposalId;
import nc.maillage.organisation.AgentId;
import nc.maillage.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads whole files: three queries however many there are. */
final class FileRows {
    private final JdbcClient jdbc;

    FileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param condition on the columns of the application, about {@code :value} */
    List<ApplicationFile> where(String condition, Object value) {
        var found = jdbc.sql("""
                select * from applications.application where %s order by received_on desc, number desc
                """.formatted(condition))
                .param("value", value)
                .query(FileRows::row)
                .list();
        if (found.isEmpty()) {
            return List.of();
        }
        var ids = found.stream().map(Row::id).toList();
        var families = families(ids);
        var requests = requests(ids);
        return found.stream()
                .map(row -> row.file(
                        families.getOrDefault(row.id(), List.of()), requests.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<FamilyMember>> families(List<UUID> ids) {
        record Line(UUID application, FamilyMember member) {}
        return jdbc
                .sql("""
                select application, person, link from applications.family_member
                where application in (:ids) order by application, position
                """)
                .param("ids", ids)
                .query((row, n) -> new Line(
                        row.getObject("application", UUID.class),
                        new FamilyMember(
                                new PersonId(row.getObject("person", UUID.class)),
                                FamilyMember.Link.valueOf(row.getString("link")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Line::application, Collectors.mapping(Line::member, Collectors.toList())));
    }

    private Map<UUID, List<PieceRequest>> requests(List<UUID> ids) {
        record Line(UUID application, PieceRequest request) {}
        return jdbc
                .sql("""
                select id, application, kind, label, why, asked_on, received_on from applications.piece_request
                where application in (:ids) order by asked_on, id
                """)
                .param("ids", ids)
                .query((row, n) -> new Line(
                        row.getObject("application", UUID.class),
                        new PieceRequest(
                                row.getObject("id", UUID.class),
                                row.getString("kind"),
                                row.getString("label"),
                                row.getString("why"),
                                row.getObject("asked_on", LocalDate.class),
                                row.getObject("received_on", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Line::application, Collectors.mapping(Line::request, Collectors.toList())));
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        var acknowledgement = row.getObject("acknowledgement", UUID.class);
        var officer = row.getObject("officer", UUID.class);
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("scheme"),
                row.getInt("scheme_version"),
                row.getBoolean("renewal"),
                row.getString("renewed_card"),
                new PersonId(row.getObject("applicant", UUID.class)),
                Channel.valueOf(row.getString("channel")),
                row.getObject("received_on", LocalDate.class),
                row.getObject("acknowledged_on", LocalDate.class),
                acknowledgement == null ? null : new LetterId(acknowledgement),
                new AgentId(row.getObject("registered_by", UUID.class)),
                officer == null ? null : new AgentId(officer),
                state(row),
                row.getLong("version"));
    }

    private static ApplicationState state(ResultSet row) throws SQLException {
        return switch (Stage.valueOf(row.getString("stage"))) {
            case REGISTERED -> new ApplicationState.Registered();
            case INSTRUCTION -> new ApplicationState.InInstruction(row.getBoolean("complete"));
            case WAITING_PIECE -> new ApplicationState.WaitingPiece();
            case PROPOSED -> new ApplicationState.Proposed(new ProposalId(row.getObject("proposal", UUID.class)));
            case SENT_BACK ->
                new ApplicationState.SentBack(
                        new ProposalId(row.getObject("proposal", UUID.class)), row.getString("reasons"));
            case DECIDED -> new ApplicationState.Decided(new DecisionId(row.getObject("decision", UUID.class)));
            case CLOSED ->
                new ApplicationState.Withdrawn(row.getObject("ended_on", LocalDate.class), row.getString("reasons"));
        };
    }

    private record Row(
            UUID id,
            String number,
            String scheme,
            int schemeVersion,
            boolean renewal,
            @Nullable String renewedCard,
            PersonId applicant,
            Channel channel,
            LocalDate receivedOn,
            LocalDate acknowledgedOn,
            @Nullable LetterId acknowledgement,
            AgentId registeredBy,
            @Nullable AgentId officer,
            ApplicationState state,
            long version) {
        ApplicationFile file(List<FamilyMember> family, List<PieceRequest> requests) {
            return new ApplicationFile(
                    new ApplicationId(id),
                    ApplicationNumber.read(number).orElseThrow(),
                    scheme,
                    schemeVersion,
                    renewal,
                    renewedCard,
                    applicant,
                    family,
                    channel,
                    receivedOn,
                    acknowledgedOn,
                    acknowledgement,
                    registeredBy,
                    officer,
                    state,
                    requests,
                    version);
        }
    }
}
