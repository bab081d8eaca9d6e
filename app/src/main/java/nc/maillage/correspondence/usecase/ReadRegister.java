package nc.maillage.correspondence.usecase;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.correspondence.domain.KeptLetter;
import nc.maillage.correspondence.domain.RegisterFilter;
import nc.maillage.correspondence.store.RegisterStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Registre du courrier » : every letter that left, in the order of its number. */
@Component
@Transactional(readOnly = true)
public class ReadRegister {
    private static final int NAMED = 500;

    private final RegisterStore store;
    private final LetterAccess access;

    ReadRegister(RegisterStore store, LetterAccess access) {
        this.store = store;
        this.access = access;
    }

    /** @param named whether the signed-in agent may know to whom it was sent */
    public record Entry(KeptLetter letter, boolean named) {}

    public Map<RegisterFilter.Stage, Long> counts(RegisterFilter filter) {
        Permissions.require(Right.SEE_DECISION);
        var counts = new EnumMap<RegisterFilter.Stage, Long>(RegisterFilter.Stage.class);
        for (var stage : RegisterFilter.Stage.values()) {
            counts.put(stage, store.count(filter, stage));
        }
        return counts;
    }

    public List<Entry> page(RegisterFilter filter, long offset, int size) {
        Permissions.require(Right.SEE_DECISION);
        return named(store.page(filter, offset, size));
    }

    /** All of them, read as they are consumed: within a transaction of the caller, who closes it. */
    public Stream<Entry> all(RegisterFilter filter) {
        Permissions.require(Right.SEE_DECISION);
        return store.all(filter).gather(Gatherers.windowFixed(NAMED)).flatMap(letters -> named(letters).stream());
    }

    private List<Entry> named(List<KeptLetter> letters) {
        var known = access.known(letters);
        return letters.stream()
                .map(letter -> new Entry(letter, known.contains(letter.id())))
                .toList();
    }
}
