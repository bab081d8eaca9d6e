package nc.maillage.applications.store;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nc.maillage.applications.ApplicationId;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.PieceRequest;
import nc.maillage.platform.ReadOnce;
import nc.maillage.platform.Tenancy;
import nc.maillage.platform.WrittenTogether;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.stereotype.Component;

/**
 * The files that the transaction holds, as its acts leave them: each is read once, and written as it stands at the end.
 * Whoever queries them before asks for {@link #flush} first.
 */
@Component
class FileWrites {
    private final JdbcTemplate batch;
    private final Clock clock;
    private final ReadOnce<ApplicationId, Optional<ApplicationFile>> held = new ReadOnce<>();
    private final WrittenTogether<Fresh> fresh = new WrittenTogether<>(this::insert);
    private final WrittenTogether<Changed> changed = new WrittenTogether<>(this::update);

    FileWrites(JdbcTemplate batch, Clock clock) {
        this.batch = batch;
        this.clock = clock;
    }

    private record Fresh(ApplicationFile file, FileColumns columns, OffsetDateTime at) {}

    private record Changed(ApplicationFile file, FileColumns columns, List<PieceRequest> requests) {}

    /** @param lock takes the row from the database, for the transaction that does not hold it yet */
    Optional<ApplicationFile> held(ApplicationId id, Supplier<Optional<ApplicationFile>> lock) {
        return held.of(id, each -> lock.get());
    }

    void add(ApplicationFile file) {
        var columns = FileColumns.of(file, LocalDate.now(clock));
        fresh.add(new Fresh(file, columns, OffsetDateTime.now(clock)));
        held.keep(file.id(), Optional.of(file));
    }

    /** @param read the file as the transaction holds it */
    void change(ApplicationFile read, ApplicationFile file) {
        var requests = file.requests().stream()
                .filter(request -> !read.requests().contains(request))
                .toList();
        changed.add(new Changed(file, FileColumns.of(file, LocalDate.now(clock)), requests));
        held.keep(file.id(), Optional.of(file.raised()));
    }

    void flush() {
        fresh.flush();
        changed.flush();
    }

    private void insert(List<Fresh> files) {
        var collectivity = Tenancy.required().value();
        batch.batchUpdate(
                """
                insert into applications.application (acknowledgement, officer, stage, complete, proposal, decision, ended_on,
                  reasons, due_on, suspended_since, version, id, collectivity_id, number, scheme, scheme_version, renewal,
                  renewed_card, applicant, channel, received_on, acknowledged_on, registered_by, registered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, files.stream().map(each -> row(collectivity, each)).toList());
        insertFamilies(collectivity, files);
    }

    private static @Nullable Object[] row(UUID collectivity, Fresh fresh) {
        var file = fresh.file();
        var row = fresh.columns().values(file.version());
        row.add(file.id().value());
        row.add(collectivity);
        row.add(file.number().toString());
        row.add(file.scheme());
        row.add(file.schemeVersion());
        row.add(file.renewal());
        row.add(new SqlParameterValue(Types.VARCHAR, file.renewedCard()));
        row.add(file.applicant().value());
        row.add(file.channel().name());
        row.add(file.receivedOn());
        row.add(file.acknowledgedOn());
        row.add(file.registeredBy().value());
        row.add(fresh.at());
        return row.toArray();
    }

    private void insertFamilies(UUID collectivity, List<Fresh> files) {
        var rows = new ArrayList<Object[]>();
        for (var each : files) {
            var family = each.file().family();
            for (int i = 0; i < family.size(); i++) {
                var member = family.get(i);
                rows.add(new Object[] {
                    each.file().id().value(),
                    collectivity,
                    member.person().value(),
                    member.link().name(),
                    i
                });
            }
        }
        batch.batchUpdate("""
                insert into applications.family_member (application, collectivity_id, person, link, position)
                values (?, ?, ?, ?, ?)
                """, rows);
    }

    /** A row changed by several acts is written once, with the last of them. */
    private void update(List<Changed> changes) {
        fresh.flush();
        var first = new LinkedHashMap<ApplicationId, Long>();
        var last = new LinkedHashMap<ApplicationId, FileColumns>();
        var versions = new LinkedHashMap<ApplicationId, Long>();
        for (var each : changes) {
            var id = each.file().id();
            first.putIfAbsent(id, each.file().version());
            versions.put(id, each.file().raised().version());
            last.merge(id, each.columns(), FileColumns::then);
        }
        var rows = new ArrayList<@Nullable Object[]>();
        last.forEach((id, columns) -> {
            var row = columns.values(versions.getOrDefault(id, 0L));
            row.add(id.value());
            row.add(first.get(id));
            rows.add(row.toArray());
        });
        int[] written = batch.batchUpdate("""
                update applications.application
                set acknowledgement = ?, officer = ?, stage = ?, complete = ?, proposal = coalesce(?, proposal), decision = ?,
                  ended_on = ?, reasons = ?, due_on = ?, suspended_since = ?, version = ?
                where id = ? and version = ?
                """, rows);
        for (int one : written) {
            if (one != 1) {
                throw new IllegalStateException("a held file changed its version");
            }
        }
        save(changes);
    }

    private void save(List<Changed> changes) {
        var collectivity = Tenancy.required().value();
        var rows = new LinkedHashMap<UUID, @Nullable Object[]>();
        for (var each : changes) {
            for (var request : each.requests()) {
                rows.put(request.id(), new @Nullable Object[] {
                    request.id(),
                    collectivity,
                    each.file().id().value(),
                    request.kind(),
                    request.label(),
                    request.why(),
                    request.health(),
                    request.askedOn(),
                    new SqlParameterValue(Types.DATE, request.receivedOn())
                });
            }
        }
        batch.batchUpdate("""
                insert into applications.piece_request
                  (id, collectivity_id, application, kind, label, why, health, asked_on, received_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set received_on = excluded.received_on
                """, List.copyOf(rows.values()));
    }
}
