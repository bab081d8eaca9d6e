package nc.maillage.keeping.restore;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import nc.maillage.platform.database.OwnerAccess;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** The migrations of this program: exactly those that had made a backup first, all the others afterwards. */
final class Scripts {
    private static final String FOLDER = "db/migration/";

    private Scripts() {}

    /** The scripts of a backup that this program does not know: it was made by a later one. */
    static List<String> unknown(List<String> scripts) {
        return scripts.stream()
                .filter(script -> Scripts.class.getClassLoader().getResource(FOLDER + script) == null)
                .toList();
    }

    static int apply(OwnerAccess access, List<String> scripts) {
        return configured(access).resourceProvider(new Only(scripts)).load().migrate().migrationsExecuted;
    }

    /** A script may carry a lower number than one already applied, where two branches met. */
    static int applyAll(OwnerAccess access) {
        return configured(access).outOfOrder(true).load().migrate().migrationsExecuted;
    }

    private static FluentConfiguration configured(OwnerAccess access) {
        return Flyway.configure(Scripts.class.getClassLoader())
                .dataSource(access.url(), access.owner(), access.password())
                .defaultSchema("platform")
                .createSchemas(true)
                .placeholderReplacement(false)
                .locations("classpath:" + FOLDER);
    }

    private record Only(List<String> scripts) implements ResourceProvider {
        @Override
        public @Nullable LoadableResource getResource(String name) {
            var script = name.substring(name.lastIndexOf('/') + 1);
            return scripts.contains(script) ? new Script(script) : null;
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return scripts.stream()
                    .filter(script -> script.startsWith(prefix))
                    .map(script -> (LoadableResource) new Script(script))
                    .toList();
        }
    }

    private static final class Script extends LoadableResource {
        private final String name;

        Script(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            var stream = Scripts.class.getClassLoader().getResourceAsStream(FOLDER + name);
            if (stream == null) {
                throw new IllegalStateException("no script " + name);
            }
            return new InputStreamReader(stream, StandardCharsets.UTF_8);
        }

        @Override
        public String getAbsolutePath() {
            return FOLDER + name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return FOLDER + name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
