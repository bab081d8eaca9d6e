package nc.maillage.applications.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** Reads whole files: two queries at most, however many there are. */
final class FileRows {
    private final JdbcClient jdbc;
    private final FileWrites writes;

    FileRows(JdbcClient jdbc, FileWrites writes) {
        this.jdbc = jdbc;
        this.writes = writes;
    }

    /** @param condition on the columns of the application, about {@code :value} */
    List<ApplicationFile> where(String condition, Object value) {
        return read(condition, value, "");
    }

    /** Holds the rows until the end of the transaction. */
    List<ApplicationFile> locked(String condition, Object value) {
        return read(condition, value, "for update of application");
    }

    private List<ApplicationFile> read(String condition, Object value, String hold) {
        writes.flush();
        var found = jdbc.sql("""
                select application.*,
                  array(select link || ' ' || person from applications.family_member
                        where family_member.application = application.id order by position) as family,
                  exists (select from applications.piece_request where piece_request.application = application.id) as asked
                from applications.application where %s order by received_on desc, number desc %s
                """.formatted(condition, hold))
                .param("value", value)
                .query(FileRows::row)
                .list();
        var asked = found.stream().filter(Row::asked).map(Row::id).toList();
        var requests = asked.isEmpty() ? Map.<UUID, List<PieceRequest>>of() : requests(asked);
        return found.stream()
                .map(row -> row.file(requests.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static List<FamilyMember> family(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("family").getArray())
                .map(member -> member.split(" "))
                .map(member -> new FamilyMember(
                        new PersonId(UUID.fromString(member[1])), FamilyMember.Link.valueOf(member[0])))
                .toList();
    }

    private Map<UUID, List<PieceRequest>> requests(List<UUID> ids) {
        record Line(UUID application, PieceRequest request) {}
        return jdbc
                .sql("""
                select id, application, kind, label, why, health, asked_on, received_on from applications.piece_request
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
                                row.getBoolean("health"),
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
                family(row),
                row.getBoolean("asked"),
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
            List<FamilyMember> family,
            boolean asked,
            long version) {
        ApplicationFile file(List<PieceRequest> requests) {
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
