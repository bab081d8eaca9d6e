package nc.maillage.schemes.web;

import java.util.List;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.Fact;
import nc.maillage.schemes.PublishedSchemes.PieceKind;
import org.jspecify.annotations.Nullable;

/**
 * One version of a scheme.
 *
 * @param publish null where it is published, or where this agent may not; then {@code whyNot} says why
 */
public record VersionPage(
        String key,
        String title,
        int number,
        List<Fact> facts,
        List<PieceKind> pieces,
        String note,
        @Nullable Confirmation publish,
        @Nullable String whyNot) {}
