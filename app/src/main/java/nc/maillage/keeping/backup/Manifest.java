package nc.maillage.keeping.backup;

import java.util.List;

/**
 * « Inventaire » : what a backup holds, written first. Read before anything is restored.
 *
 * @param format of the archive; a later one is refused by an earlier program
 * @param program the version that made it
 * @param madeAt an instant of the snapshot, ISO 8601
 * @param migrations the scripts that had made its tables
 */
public record Manifest(
        int format,
        String program,
        String madeAt,
        String postgres,
        List<String> migrations,
        List<Table> tables,
        List<Counter> counters) {
    public static final int FORMAT = 1;
    static final String ENTRY = "inventaire.json";

    /** « Table » : with the columns in the order in which they are written; {@code size} in bytes, before. */
    public record Table(String schema, String name, List<String> columns, long size) {
        public String qualified() {
            return quoted(schema) + "." + quoted(name);
        }

        public String list() {
            return String.join(", ", columns.stream().map(Manifest::quoted).toList());
        }

        String entry() {
            return "tables/%s.%s.copy".formatted(schema, name);
        }
    }

    /** « Compteur » : a sequence of the database. */
    public record Counter(String schema, String name, long last, boolean called) {
        public String qualified() {
            return quoted(schema) + "." + quoted(name);
        }
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
