package nc.maillage.platform;

import java.util.UUID;

/** « Collectivité » (identifiant) : the province or communal centre whose wall a transaction stands behind. */
public record CollectivityId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
