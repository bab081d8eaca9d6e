package nc.maillage.keeping.person;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of a query as they are named there; what is empty is left out. */
final class Rows {
    private final Connection connection;

    Rows(Connection connection) {
        this.connection = connection;
    }

    List<Map<String, Object>> list(String sql, @Nullable Object... values) throws SQLException {
        try (var statement = prepared(sql, values);
                var row = statement.executeQuery()) {
            var rows = new ArrayList<Map<String, Object>>();
            while (row.next()) {
                rows.add(named(row));
            }
            return rows;
        }
    }

    List<String> words(String sql, @Nullable Object... values) throws SQLException {
        try (var statement = prepared(sql, values);
                var row = statement.executeQuery()) {
            var words = new ArrayList<String>();
            while (row.next()) {
                words.add(row.getString(1));
            }
            return words;
        }
    }

    UUID[] ids(String sql, @Nullable Object... values) throws SQLException {
        return words(sql, values).stream().map(UUID::fromString).toArray(UUID[]::new);
    }

    int change(String sql, @Nullable Object... values) throws SQLException {
        try (var statement = prepared(sql, values)) {
            return statement.executeUpdate();
        }
    }

    private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int n = 0; n < values.length; n++) {
            if (values[n] instanceof UUID[] ids) {
                statement.setArray(n + 1, connection.createArrayOf("uuid", ids));
            } else {
                statement.setObject(n + 1, values[n]);
            }
        }
        return statement;
    }

    private static Map<String, Object> named(ResultSet row) throws SQLException {
        var named = new LinkedHashMap<String, Object>();
        var columns = row.getMetaData();
        for (int n = 1; n <= columns.getColumnCount(); n++) {
            var value = switch (columns.getColumnTypeName(n)) {
                case "date" -> row.getObject(n, LocalDate.class);
                case "timestamptz" -> {
                    var at = row.getObject(n, OffsetDateTime.class);
                    yield at == null ? null : at.toInstant();
                }
                case "_text" ->
                    row.getArray(n) == null
                            ? null
                            : List.of((Object[]) row.getArray(n).getArray());
                default -> row.getObject(n);
            };
            if (value != null && !"".equals(value) && !List.of().equals(value)) {
                named.put(columns.getColumnLabel(n), value);
            }
        }
        return named;
    }
}
