package nc.maillage.schemes.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nc.maillage.law.configured.AidSpecification;
import nc.maillage.organisation.AgentId;
import nc.maillage.schemes.PublishedSchemes.SchemeVersion;
import org.jspecify.annotations.Nullable;

/**
 * « Version préparée ou publiée » : {@code publishedBy} and {@code publishedAt} are null while it is a draft.
 *
 * @param specification of an aid that the collectivity set up itself; null for a scheme that the program ships
 * @param editors whoever typed any of the specification
 */
public record VersionDraft(
        UUID id,
        SchemeVersion version,
        String note,
        @Nullable AidSpecification specification,
        List<AgentId> editors,
        AgentId draftedBy,
        Instant draftedAt,
        @Nullable AgentId publishedBy,
        @Nullable Instant publishedAt) {
    public VersionDraft {
        editors = List.copyOf(editors);
    }

    /** Of a scheme that the program ships. */
    public static VersionDraft shipped(
            UUID id, SchemeVersion version, String note, AgentId draftedBy, Instant draftedAt) {
        return new VersionDraft(id, version, note, null, List.of(), draftedBy, draftedAt, null, null);
    }

    public boolean isPublished() {
        return publishedBy != null;
    }
}
