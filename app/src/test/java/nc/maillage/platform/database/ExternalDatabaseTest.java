package nc.maillage.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nc.maillage.Maillage;
import nc.maillage.platform.Home;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

class ExternalDatabaseTest {
    @Test
    void a_database_named_by_its_url_is_used_and_no_server_is_started_in_the_home() throws Exception {
        var homes = Files.createDirectories(Path.of("target", "homes"));
        var elsewhere = Home.at(Files.createTempDirectory(homes, "elsewhere"));
        var home = Home.at(Files.createTempDirectory(homes, "external"));
        try (var server = EmbeddedServer.start(elsewhere)) {
            Roles.ensureOwner(server.url("postgres"), server.password(), "provincial");
            var owner = server.password().derivedFor(Roles.OWNER);
            try (var program = new SpringApplication(Maillage.class)
                    .run(
                            "--maillage.home=" + home.folder(),
                            "--maillage.db.url=" + server.url("provincial"),
                            "--maillage.db.password=" + owner.value(),
                            "--server.port=0")) {
                var jdbc = program.getBean("jdbcClient", JdbcClient.class);

                assertThat(jdbc.sql("select current_database() || ' ' || current_user")
                                .query((row, n) -> row.getString(1))
                                .single())
                        .isEqualTo("provincial maillage_app");
                assertThat(home.database()).doesNotExist();
            }
        }
    }
}
