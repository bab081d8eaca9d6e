package nc.maillage.candidacies.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.RecruitmentWay;
import nc.maillage.candidacies.domain.Arrival;
import nc.maillage.candidacies.domain.Arrival.CountedDay;
import nc.maillage.candidacies.domain.Arrival.PaperDays;
import nc.maillage.candidacies.domain.Candidacy;
import nc.maillage.candidacies.domain.CandidacyChannel;
import nc.maillage.candidacies.domain.CandidacyState;
import nc.maillage.candidacies.domain.Candidate;
import nc.maillage.candidacies.domain.Claims;
import nc.maillage.candidacies.domain.PaperRoute;
import nc.maillage.candidacies.domain.Visa;
import nc.maillage.recruitment.VacancyId;
import org.jspecify.annotations.Nullable;

/** A row of a candidacy, read. */
final class CandidacyRows {
    private CandidacyRows() {}

    static Candidacy candidacy(ResultSet row, int line) throws SQLException {
        var way = row.getString("way");
        return new Candidacy(
                new CandidacyId(row.getObject("id", UUID.class)),
                new VacancyId(row.getObject("vacancy", UUID.class)),
                row.getString("number"),
                CandidacyChannel.valueOf(row.getString("channel")),
                new Candidate(
                        row.getString("first_name"),
                        row.getString("last_name"),
                        row.getString("email"),
                        row.getString("telephone")),
                way == null ? null : RecruitmentWay.of(way).orElseThrow(),
                new Claims(
                        row.getObject("citizenship_claimed", Boolean.class),
                        row.getObject("residence_claimed", Boolean.class),
                        row.getObject("resident_since", LocalDate.class)),
                row.getBoolean("corps_change"),
                CandidacyState.valueOf(row.getString("state")),
                Objects.requireNonNull(instant(row, "started_at")),
                arrival(row),
                Objects.requireNonNull(instant(row, "changed_at")),
                instant(row, "withdrawn_at"),
                new Visa(
                        row.getObject("visa_transmitted_on", LocalDate.class),
                        row.getObject("visa_arrived_on", LocalDate.class),
                        row.getString("visa_by")),
                new Candidacy.Consent(row.getBoolean("kept"), instant(row, "kept_at")),
                instant(row, "link_made_at"),
                instant(row, "reminded_at"),
                row.getObject("registered_by", UUID.class),
                row.getLong("version"));
    }

    private static @Nullable Arrival arrival(ResultSet row) throws SQLException {
        var at = instant(row, "sent_at");
        var closes = instant(row, "closes_at");
        return at == null || closes == null ? null : new Arrival(at, paper(row), closes, instant(row, "extended_to"));
    }

    private static @Nullable PaperDays paper(ResultSet row) throws SQLException {
        var received = row.getObject("received_on", LocalDate.class);
        if (received == null) {
            return null;
        }
        var counted = row.getString("counted_day");
        return new PaperDays(
                PaperRoute.valueOf(row.getString("paper_route")),
                received,
                row.getObject("posted_on", LocalDate.class),
                counted == null ? null : CountedDay.valueOf(counted),
                row.getString("counted_why"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
