package nc.maillage.platform;

import java.util.UUID;

/** « Programme en marche » : one run of one copy of the program, from its start to its end; its connections carry its name. */
public record RunningProgram(UUID id) {
    /** What the names of the connections of every copy begin with. */
    public static final String PREFIX = "maillage ";

    public String connectionName() {
        return PREFIX + id;
    }
}
