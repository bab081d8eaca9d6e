package nc.maillage.keeping.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** What waits to leave to the address of a person is of that person's file. */
@ProgramTest
class WaitingMailsTest {
    private final UUID collectivity = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private Connection connection;
    private Rows rows;

    @BeforeEach
    void two_mails_wait_and_one_of_them_is_for_the_person() throws SQLException {
        connection = owner.getConnection();
        connection.setAutoCommit(false);
        rows = new Rows(connection);
        rows.change("""
                insert into people.person (collectivity_id, id, number, created_at, changed_at) values (?, ?, 1, now(), now())
                """, collectivity, person);
        rows.change("""
                insert into people.contact (collectivity_id, id, person_id, kind, value, messages, source, recorded_on)
                values (?, gen_random_uuid(), ?, 'EMAIL', 'Lea.Wema@exemple.nc', true, 'guichet', current_date)
                """, collectivity, person);
        for (var address : List.of("LEA.wema@exemple.nc", "autre@exemple.nc")) {
            rows.change("""
                    insert into platform.mail (id, collectivity_id, kind, written_at, recipient, message)
                    values (gen_random_uuid(), ?, 'Lien d’une candidature', now(), ?, 'texte'::bytea)
                    """, collectivity, address);
        }
    }

    @AfterEach
    void nothing_of_it_stays() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void an_extract_tells_it_without_its_text() throws SQLException {
        var told = new PersonFile(rows, collectivity, person)
                .sections()
                .getOrDefault("Courriels qui ne sont pas encore partis", List.of());

        assertThat(told).hasSize(1);
        assertThat(told.getFirst())
                .containsEntry("objet", "Lien d’une candidature")
                .containsEntry("état", "en attente")
                .doesNotContainValue("texte");
    }

    @Test
    void an_erasure_takes_it_back_and_leaves_those_of_others() throws SQLException {
        new Sweep(rows, new UUID[] {person}).run();

        assertThat(rows.words("select recipient from platform.mail where collectivity_id = ?", collectivity))
                .containsExactly("autre@exemple.nc");
    }
}
