package nc.maillage.keeping.backup;

import java.util.Map;

/** « Totaux » : what was written of each table, the last entry of the archive: without it, the archive is cut short. */
public record Totals(Map<String, Total> tables) {
    static final String ENTRY = "totaux.json";

    public record Total(long rows, String sha256) {}

    public long rows() {
        return tables.values().stream().mapToLong(Total::rows).sum();
    }
}
