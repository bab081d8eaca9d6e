package nc.maillage.demo.load;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nc.maillage.demo.load.LoadHomes.Watcher;
import nc.maillage.demo.load.Scaffold.Piece;
import nc.maillage.demo.load.Scaffold.TakenDown;
import nc.maillage.platform.French;

/** « Finition » : what is left once every row is written, told as each work begins; the larger its table, the more it counts. */
final class Finish {
    private static final String READY = "tables, index et références prêts";

    private final Map<String, Long> sizes;
    private final Watcher watcher;
    private final Map<Work, Integer> many = new EnumMap<>(Work.class);
    private final Map<Work, Integer> begun = new EnumMap<>(Work.class);
    private final long whole;
    private long before;

    /** @param sizes of the tables, the largest first */
    Finish(TakenDown taken, Map<String, Long> sizes, Watcher watcher) {
        this.sizes = sizes;
        this.watcher = watcher;
        var indexes = taken.indexes().values().stream().flatMap(List::stream).toList();
        many.put(Work.TABLE, sizes.size());
        many.put(Work.INDEX, indexes.size());
        many.put(Work.REFERENCE, taken.references().size());
        this.whole = sizes.keySet().stream().mapToLong(this::weight).sum()
                + weight(indexes)
                + weight(taken.references())
                + weight(CopiedTable.SEARCH.name());
    }

    /** « Ouvrage ». */
    enum Work {
        TABLE("relecture : table %s sur %s"),
        INDEX("construction : index %s sur %s"),
        REFERENCE("vérification : référence %s sur %s"),
        WORDS("recherche : relevé des mots");

        private final String said;

        Work(String said) {
            this.said = said;
        }
    }

    List<String> tables() {
        return List.copyOf(sizes.keySet());
    }

    synchronized void begins(Work work, String table) {
        int rank = begun.merge(work, 1, Integer::sum);
        watcher.finishing(
                before, whole, work.said.formatted(French.whole(rank), French.whole(many.getOrDefault(work, rank))));
        before += weight(table);
    }

    synchronized void ended() {
        watcher.finishing(whole, whole, READY);
    }

    private long weight(List<Piece> pieces) {
        return pieces.stream().mapToLong(piece -> weight(piece.table())).sum();
    }

    private long weight(String table) {
        return 1 + sizes.getOrDefault(table, 0L);
    }
}
