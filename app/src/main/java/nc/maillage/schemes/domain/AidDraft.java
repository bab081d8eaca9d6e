package nc.maillage.schemes.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nc.maillage.organisation.AgentId;
import org.jspecify.annotations.Nullable;

/**
 * « Brouillon d’une aide » : edited freely until another person publishes it.
 *
 * @param scheme the aid of which it is the next version, null for a new one
 * @param note why this version, in French
 * @param revision raised by every change: whoever publishes says which one was read
 * @param editors whoever typed any of it, the last one last
 */
public record AidDraft(
        UUID id,
        @Nullable String scheme,
        AidEntry entry,
        String note,
        long revision,
        List<AgentId> editors,
        Instant editedAt) {
    public AidDraft {
        editors = List.copyOf(editors);
    }

    public AgentId lastEditor() {
        return editors.getLast();
    }

    public AidDraft edited(AidEntry by, String why, AgentId editor, Instant at) {
        var all = new ArrayList<>(editors);
        all.remove(editor);
        all.add(editor);
        return new AidDraft(id, scheme, by, why, revision + 1, all, at);
    }
}
