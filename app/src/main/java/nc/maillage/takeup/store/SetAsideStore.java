package nc.maillage.takeup.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.organisation.AgentId;
import nc.maillage.people.PersonId;
import nc.maillage.platform.Tenancy;
import nc.maillage.takeup.domain.SetAside;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Persons set aside: added, then taken back, never changed. */
@Component
@Transactional
public class SetAsideStore {
    private static final String STANDING = "select * from takeup.set_aside where lifted_at is null ";

    private final JdbcClient jdbc;

    SetAsideStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the person is set aside for that scheme already. */
    public boolean insert(SetAside aside) {
        return jdbc.sql("""
                insert into takeup.set_aside (id, collectivity_id, person, scheme, reason, until, set_by, set_at)
                values (:id, :collectivity, :person, :scheme, :reason, :until, :by, :at)
                on conflict (collectivity_id, person, scheme) where lifted_at is null do nothing
                """)
                        .param("id", aside.id())
                        .param("collectivity", Tenancy.required().value())
                        .param("person", aside.person().value())
                        .param("scheme", aside.scheme())
                        .param("reason", aside.reason())
                        .param("until", aside.until(), Types.DATE)
                        .param("by", aside.by().value())
                        .param("at", aside.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False where it was taken back before. */
    public boolean lift(UUID id, AgentId by, Instant at) {
        return jdbc.sql(
                                "update takeup.set_aside set lifted_by = :by, lifted_at = :at where id = :id and lifted_at is null")
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    public Optional<SetAside> find(UUID id) {
        return jdbc.sql("select * from takeup.set_aside where id = :id")
                .param("id", id)
                .query(SetAsideStore::aside)
                .optional();
    }

    public Optional<SetAside> of(PersonId person, String scheme) {
        return jdbc.sql(STANDING + "and person = :person and scheme = :scheme")
                .param("person", person.value())
                .param("scheme", scheme)
                .query(SetAsideStore::aside)
                .optional();
    }

    public long count() {
        return jdbc.sql("select count(*) from takeup.set_aside where lifted_at is null")
                .query(Long.class)
                .single();
    }

    /** Newest first. */
    public List<SetAside> list(int size, long offset) {
        return jdbc.sql(STANDING + "order by set_at desc, id limit :size offset :offset")
                .param("size", size)
                .param("offset", offset)
                .query(SetAsideStore::aside)
                .list();
    }

    private static SetAside aside(ResultSet row, int line) throws SQLException {
        return new SetAside(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("scheme"),
                row.getString("reason"),
                row.getObject("until", LocalDate.class),
                new AgentId(row.getObject("set_by", UUID.class)),
                row.getObject("set_at", OffsetDateTime.class).toInstant());
    }
}
