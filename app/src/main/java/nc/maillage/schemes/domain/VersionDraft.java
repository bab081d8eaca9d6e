package nc.maillage.schemes.domain;

import java.time.Instant;
import java.util.UUID;
import nc.maillage.organisation.AgentId;
import nc.maillage.schemes.PublishedSchemes.SchemeVersion;
import org.jspecify.annotations.Nullable;

/** « Version préparée ou publiée » : {@code publishedBy} and {@code publishedAt} are null while it is a draft. */
public record VersionDraft(
        UUID id,
        SchemeVersion version,
        String note,
        AgentId draftedBy,
        Instant draftedAt,
        @Nullable AgentId publishedBy,
        @Nullable Instant publishedAt) {
    public boolean isPublished() {
        return publishedBy != null;
    }
}
