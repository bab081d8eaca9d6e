package nc.maillage.schemes.usecase;

import java.util.List;
import java.util.UUID;
import nc.maillage.schemes.PublishedSchemes.PieceKind;
import nc.maillage.schemes.SchemePublication;
import org.springframework.stereotype.Component;

@Component
class VersionPublication implements SchemePublication {
    private final SuggestedPieces pieces;
    private final DraftSchemeVersion draft;
    private final PublishSchemeVersion publish;

    VersionPublication(SuggestedPieces pieces, DraftSchemeVersion draft, PublishSchemeVersion publish) {
        this.pieces = pieces;
        this.draft = draft;
        this.publish = publish;
    }

    @Override
    public List<PieceKind> suggestedPieces(String scheme) {
        return pieces.of(scheme);
    }

    @Override
    public Drafted draft(NewVersion version) {
        return draft.draft(version);
    }

    @Override
    public Published publish(UUID id) {
        return publish.publish(id);
    }
}
