package nc.maillage.applications.store;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.ApplicationState;
import nc.maillage.correspondence.LetterId;
import nc.maillage.organisation.AgentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;

/** The columns of a file that its acts change. */
record FileColumns(
        @Nullable UUID acknowledgement,
        @Nullable UUID officer,
        String stage,
        boolean complete,
        @Nullable UUID proposal,
        @Nullable UUID decision,
        @Nullable LocalDate endedOn,
        @Nullable String reasons,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate suspendedSince) {
    static FileColumns of(ApplicationFile file, LocalDate today) {
        var stage = file.state().stage();
        var reading = file.clock().on(today);
        var dueOn = stage.pending() ? reading.dueOn() : null;
        var suspendedSince = stage.pending() ? reading.suspendedSince() : null;
        var bare = new FileColumns(
                letter(file), officer(file), stage.name(), false, null, null, null, null, dueOn, suspendedSince);
        return bare.in(file.state());
    }

    private static @Nullable UUID letter(ApplicationFile file) {
        LetterId letter = file.acknowledgement();
        return letter == null ? null : letter.value();
    }

    private static @Nullable UUID officer(ApplicationFile file) {
        AgentId officer = file.officer();
        return officer == null ? null : officer.value();
    }

    private FileColumns in(ApplicationState state) {
        return switch (state) {
            case ApplicationState.Registered _, ApplicationState.WaitingPiece _ -> this;
            case ApplicationState.InInstruction(var done) -> with(done, null, null, null, null);
            case ApplicationState.Proposed(var id) -> with(true, id.value(), null, null, null);
            case ApplicationState.SentBack(var id, var why) -> with(false, id.value(), null, null, why);
            case ApplicationState.Decided(var id) -> with(true, null, id.value(), null, null);
            case ApplicationState.Withdrawn(var on, var why) -> with(false, null, null, on, why);
        };
    }

    private FileColumns with(
            boolean done,
            @Nullable UUID proposed,
            @Nullable UUID decided,
            @Nullable LocalDate ended,
            @Nullable String why) {
        return new FileColumns(
                acknowledgement, officer, stage, done, proposed, decided, ended, why, dueOn, suspendedSince);
    }

    /** A proposal stays known when the file has left its state. */
    FileColumns then(FileColumns next) {
        return next.proposal != null || proposal == null
                ? next
                : next.with(next.complete, proposal, next.decision, next.endedOn, next.reasons);
    }

    /** In the order of the components, then the version; others may be added. */
    List<@Nullable Object> values(long version) {
        var values = new ArrayList<@Nullable Object>();
        values.add(new SqlParameterValue(Types.OTHER, acknowledgement));
        values.add(new SqlParameterValue(Types.OTHER, officer));
        values.add(stage);
        values.add(complete);
        values.add(new SqlParameterValue(Types.OTHER, proposal));
        values.add(new SqlParameterValue(Types.OTHER, decision));
        values.add(new SqlParameterValue(Types.DATE, endedOn));
        values.add(new SqlParameterValue(Types.VARCHAR, reasons));
        values.add(new SqlParameterValue(Types.DATE, dueOn));
        values.add(new SqlParameterValue(Types.DATE, suspendedSince));
        values.add(version);
        return values;
    }
}
