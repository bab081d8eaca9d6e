package nc.maillage.organisation;

import java.util.List;
import java.util.Optional;

/** « Unités » : those of the current collectivity, closed ones included. */
public interface Units {
    /** In the order of the tree: each unit after its parent, brothers by opening date. */
    List<Unit> tree();

    Optional<Unit> byId(UnitId id);
}
