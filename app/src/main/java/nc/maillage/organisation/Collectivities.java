package nc.maillage.organisation;

import java.util.List;
import java.util.Optional;
import nc.maillage.platform.CollectivityId;

/** « Collectivités » : all those this program serves; their names are public. */
public interface Collectivities {
    List<Collectivity> all();

    Optional<Collectivity> bySlug(String slug);

    Optional<Collectivity> byId(CollectivityId id);

    /** How many times its names were corrected: sent back with a correction. */
    int version(CollectivityId id);
}
