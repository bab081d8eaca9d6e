package nc.maillage.schemes.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nc.maillage.schemes.PublishedSchemes.PieceKind;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** « Pièces suggérées » : shipped beside the scheme; the official ones cannot be left out. */
@Component
public class SuggestedPieces {
    private static final TypeReference<List<PieceKind>> PIECES = new TypeReference<>() {};

    private final JsonMapper json;

    SuggestedPieces(JsonMapper json) {
        this.json = json;
    }

    public List<PieceKind> of(String scheme) {
        try (var file = SuggestedPieces.class.getResourceAsStream("/schemes/" + scheme + ".json")) {
            return file == null ? List.of() : json.readValue(file.readAllBytes(), PIECES);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Set<String> official(String scheme) {
        return of(scheme).stream()
                .filter(PieceKind::official)
                .map(PieceKind::key)
                .collect(Collectors.toSet());
    }
}
