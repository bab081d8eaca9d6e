package nc.maillage.correspondence.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.correspondence.Letterhead;
import nc.maillage.platform.ReadOnce;
import nc.maillage.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letterhead of each collectivity. */
@Component
@Transactional
public class LetterheadStore {
    private final JdbcClient jdbc;
    private final ReadOnce<String, Optional<Versioned>> heads = new ReadOnce<>();

    LetterheadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** « En-tête » with the count of its changes. */
    public record Versioned(Letterhead head, int version) {}

    /** @param collectivity its name, which is kept elsewhere */
    public Optional<Versioned> find(String collectivity) {
        return heads.of(collectivity, this::read);
    }

    private Optional<Versioned> read(String collectivity) {
        return jdbc.sql("select service, lines, place, telephone, version from correspondence.letterhead")
                .query((row, n) -> new Versioned(
                        new Letterhead(
                                collectivity,
                                row.getString("service"),
                                row.getString("lines").lines().toList(),
                                row.getString("place"),
                                row.getString("telephone")),
                        row.getInt("version")))
                .optional();
    }

    /** @return whether nobody changed it since that version; 0 when there was none */
    public boolean save(Letterhead head, int version, UUID by, Instant at) {
        heads.forget();
        return jdbc.sql("""
                        insert into correspondence.letterhead as h
                            (collectivity_id, service, lines, place, telephone, changed_by, changed_at)
                        values (:collectivity, :service, :lines, :place, :telephone, :by, :at)
                        on conflict (collectivity_id) do update
                        set service = :service, lines = :lines, place = :place, telephone = :telephone,
                            changed_by = :by, changed_at = :at, version = h.version + 1
                        where h.version = :version
                        """)
                        .param("collectivity", Tenancy.required().value())
                        .param("service", head.service())
                        .param("lines", String.join("\n", head.lines()))
                        .param("place", head.place())
                        .param("telephone", head.telephone())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("version", version)
                        .update()
                == 1;
    }
}
