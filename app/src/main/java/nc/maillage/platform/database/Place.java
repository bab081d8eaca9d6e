package nc.maillage.platform.database;

import java.nio.file.Path;
import java.util.Map;

/** « Lieu des données » : what a command reads of the environment: the home, and the external database where there is one. */
public record Place(Path home, String url, String user, String password) {
    public static Place of(Map<String, String> environment) {
        return new Place(
                Path.of(environment.getOrDefault("MAILLAGE_HOME", "var"))
                        .toAbsolutePath()
                        .normalize(),
                environment.getOrDefault("MAILLAGE_DB_URL", ""),
                environment.getOrDefault("MAILLAGE_DB_USER", Roles.OWNER),
                environment.getOrDefault("MAILLAGE_DB_PASSWORD", ""));
    }

    public boolean external() {
        return !url.isBlank();
    }

    public Path secrets() {
        return home.resolve("secrets");
    }

    @Override
    public String toString() {
        return external() ? url.replaceAll("\\?.*", "") : home.toString();
    }
}
