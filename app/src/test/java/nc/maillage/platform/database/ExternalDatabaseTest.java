package nc.maillage.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import nc.maillage.Maillage;
import nc.maillage.platform.Home;
import nc.maillage.platform.StartRefused;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Client;
import nc.maillage.testing.Doors;
import nc.maillage.testing.Homes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of the operator's own, made as docs/operations.md tells. */
class ExternalDatabaseTest {
    EmbeddedServer server;
    Secret owner;

    @BeforeEach
    void aDatabaseOutsideOfTheHome() throws IOException {
        server = EmbeddedServer.start(aHome());
        owner = server.password().derivedFor(Roles.OWNER);
        Roles.ensureOwner(server.url("postgres"), server.password(), "provincial");
    }

    @AfterEach
    void closed() throws IOException {
        server.close();
    }

    @Test
    void is_used_and_no_server_is_started_in_the_home() throws Exception {
        var home = aHome();
        try (var program = started(home)) {
            var jdbc = program.getBean("jdbcClient", JdbcClient.class);

            assertThat(jdbc.sql("select current_database() || ' ' || current_user")
                            .query((row, n) -> row.getString(1))
                            .single())
                    .isEqualTo("provincial maillage_app");
            assertThat(home.database()).doesNotExist();
        }
    }

    @Test
    void two_copies_of_the_program_share_one_session() throws Exception {
        try (var one = started(aHome());
                var other = started(aHome())) {
            var officer = one.getBean(Actors.class).caseOfficer("sud");
            var here = one.getBean(Doors.class).signedIn(officer);
            var there = other.getBean(Doors.class).anonymous();
            there.setCookie("maillage", here.cookies().getOrDefault("maillage", ""));

            assertThat(account(there)).isEqualTo(200);
            there.post("/deconnexion", Map.of());
            assertThat(account(here)).isEqualTo(302);
        }
    }

    private static int account(Client client) {
        return client.get("/mon-compte").status();
    }

    @Test
    void is_refused_while_a_role_of_the_program_could_walk_through_the_walls() throws Exception {
        Roles.ensureConnecting(server.url("provincial"), Roles.OWNER, owner);
        as("postgres", server.password(), "alter role maillage_app bypassrls");

        assertThatThrownBy(() -> Roles.ensureConnecting(server.url("provincial"), Roles.OWNER, owner))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("maillage_app");
    }

    @Test
    void opens_again_after_the_password_of_its_owner_was_changed() throws Exception {
        Roles.ensureConnecting(server.url("provincial"), Roles.OWNER, owner);
        as("postgres", server.password(), "alter role maillage_owner password 'un autre'");
        var changed = new Secret("un autre");

        Roles.ensureConnecting(server.url("provincial"), Roles.OWNER, changed);

        as("maillage_app", changed.derivedFor("maillage_app"), "select 1");
        as("maillage_portal", changed.derivedFor("maillage_portal"), "select 1");
    }

    private void as(String role, Secret password, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url("provincial"), role, password.value());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private ConfigurableApplicationContext started(Home home) {
        return new SpringApplication(Maillage.class)
                .run(
                        "--maillage.home=" + home.folder(),
                        "--maillage.db.url=" + server.url("provincial"),
                        "--maillage.db.user=" + Roles.OWNER,
                        "--maillage.db.password=" + owner.value(),
                        "--server.port=0");
    }

    private static Home aHome() throws IOException {
        return Home.at(Homes.fresh("external"));
    }
}
