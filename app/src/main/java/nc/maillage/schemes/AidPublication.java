package nc.maillage.schemes;

import java.util.Map;
import java.util.UUID;

/** « Publication d’une aide » : begun from a model by one person, published by another. */
public interface AidPublication {
    /** @param changes typed over the model, by the name of the field of the form */
    UUID fromModel(String model, Map<String, String> changes, String note);

    /** As it stands; a refusal is an error of whoever calls. */
    int publish(UUID draft);
}
