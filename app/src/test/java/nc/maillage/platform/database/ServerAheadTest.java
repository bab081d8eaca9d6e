package nc.maillage.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A server that nobody came for is stopped with the program. */
class ServerAheadTest {
    @Test
    void a_program_that_ends_before_it_took_its_server_leaves_none_behind(@TempDir Path home) {
        try (var context = new GenericApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test", Map.of("maillage.home", home.toString())));
            new ServerAhead().initialize(context);
            context.refresh();
        }
        assertThat(home.resolve("postgres/PG_VERSION")).exists();
        assertThat(Files.notExists(home.resolve("postgres/postmaster.pid"))).isTrue();
    }
}
