package nc.maillage.demo.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nc.maillage.demo.load.Finish.Work;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * « Échafaudage » : what PostgreSQL keeps up and verifies row by row is taken down while rows come by the million; built at
 * once afterwards, it verifies them all. Between the two the home is not finished, and does not open.
 */
@Component
class Scaffold {
    private static final int SIDE_BY_SIDE = 2;
    private static final String MEMORY = "set local maintenance_work_mem = '192MB'";

    private final JdbcTemplate owner;

    Scaffold(@Qualifier("ownerDataSource") DataSource owner) {
        this.owner = new JdbcTemplate(owner);
    }

    /** « Ce qui a été démonté », in the order of its taking down. */
    record TakenDown(List<Piece> references, Map<String, List<Piece>> indexes) {
        TakenDown {
            references = List.copyOf(references);
        }
    }

    /** « Pièce » : the statements that take it down and put it back. */
    record Piece(String table, String down, String up) {}

    TakenDown takeDown() {
        var references = pieces("""
                select k.conrelid::regclass,
                       format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname),
                       format('alter table %s add constraint %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid))
                from pg_catalog.pg_constraint k
                where k.contype = 'f' and (k.conrelid = any (cast(? as regclass[])) or k.confrelid = any (cast(? as regclass[])))
                order by k.conrelid::regclass::text, k.conname
                """);
        var indexes = pieces("""
                select i.indrelid::regclass,
                       case when k.oid is null then format('drop index %s', i.indexrelid::regclass)
                            else format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname) end,
                       case when k.oid is null then pg_get_indexdef(i.indexrelid)
                            else format('alter table %s add constraint %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid)) end
                from pg_catalog.pg_index i
                     left join pg_catalog.pg_constraint k on k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x')
                where i.indrelid = any (cast(? as regclass[])) and i.indrelid = any (cast(? as regclass[]))
                order by i.indrelid::regclass::text, k.contype = 'p' desc nulls last, i.indexrelid
                """);
        together(Stream.concat(references.stream(), indexes.stream()).toList(), Piece::down, _ -> {});
        var byTable = new LinkedHashMap<String, List<Piece>>();
        indexes.forEach(piece ->
                byTable.computeIfAbsent(piece.table(), key -> new ArrayList<>()).add(piece));
        return new TakenDown(references, byTable);
    }

    private List<Piece> pieces(String sql) {
        var tables = "{%s,audit.line}".formatted(String.join(",", CopiedTable.NAMES));
        return owner.query(
                sql, (row, n) -> new Piece(row.getString(1), row.getString(2), row.getString(3)), tables, tables);
    }

    Finish finish(TakenDown taken, LoadHomes.Watcher watcher) {
        return new Finish(taken, sizes(taken.indexes().keySet()), watcher);
    }

    /** Tables side by side, the largest first: each is swept, its indexes are built, then references are verified. */
    void putBack(TakenDown taken, Finish finish) {
        try (var builders = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
            var built = finish.tables().stream()
                    .map(table -> CompletableFuture.runAsync(
                            () -> {
                                finish.begins(Work.TABLE, table);
                                owner.execute("vacuum (freeze, analyze) " + table);
                                putBack(Work.INDEX, taken.indexes().getOrDefault(table, List.of()), finish);
                            },
                            builders))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(built).join();
        }
        putBack(Work.REFERENCE, taken.references(), finish);
    }

    private void putBack(Work work, List<Piece> pieces, Finish finish) {
        together(pieces, Piece::up, piece -> finish.begins(work, piece.table()));
    }

    private Map<String, Long> sizes(Iterable<String> tables) {
        var sizes = new LinkedHashMap<String, Long>();
        owner.query(
                "select t, pg_table_size(t::regclass) from unnest(cast(? as text[])) t order by 2 desc, 1",
                row -> {
                    sizes.put(row.getString(1), row.getLong(2));
                },
                "{%s}".formatted(String.join(",", tables)));
        return sizes;
    }

    private void together(List<Piece> pieces, Function<Piece, String> sql, Consumer<Piece> told) {
        owner.execute((Connection connection) -> {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(MEMORY);
                for (var piece : pieces) {
                    told.accept(piece);
                    statement.execute(sql.apply(piece));
                }
                connection.commit();
                return null;
            } catch (SQLException broken) {
                connection.rollback();
                throw broken;
            } finally {
                connection.setAutoCommit(true);
            }
        });
    }
}
