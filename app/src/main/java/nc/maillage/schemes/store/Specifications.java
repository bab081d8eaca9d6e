package nc.maillage.schemes.store;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nc.maillage.law.configured.AidReading;
import nc.maillage.law.configured.AidSpecification;
import nc.maillage.law.configured.AidSpecificationReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The specification of each version, read once: a version never changes. */
@Component
class Specifications {
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final Map<UUID, AidSpecification> read = new ConcurrentHashMap<>();
    private final JsonMapper json;

    Specifications(JsonMapper json) {
        this.json = json;
    }

    @Nullable
    AidSpecification of(UUID version, @Nullable String written) {
        return written == null ? null : read.computeIfAbsent(version, any -> whole(version, written));
    }

    @Nullable
    String written(@Nullable AidSpecification specification) {
        return specification == null ? null : json.writeValueAsString(specification.toMap());
    }

    private AidSpecification whole(UUID version, String written) {
        return switch (AidSpecificationReader.read(json.readValue(written, MAP))) {
            case AidReading.Read(var versions) -> versions.getFirst();
            case AidReading.Refused(var problems) ->
                throw new IllegalStateException("version " + version + " cannot be read: " + problems);
        };
    }
}
