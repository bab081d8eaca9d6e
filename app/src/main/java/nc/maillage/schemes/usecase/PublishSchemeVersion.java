package nc.maillage.schemes.usecase;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.schemes.SchemePublication.Published;
import nc.maillage.schemes.domain.SecondPerson;
import nc.maillage.schemes.domain.VersionDraft;
import nc.maillage.schemes.store.VersionStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a prepared version in force; the version before it ends on the eve. */
@Component
public class PublishSchemeVersion {
    private final VersionStore versions;
    private final AuditLog log;
    private final Clock clock;

    PublishSchemeVersion(VersionStore versions, AuditLog log, Clock clock) {
        this.versions = versions;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public Published publish(UUID id) {
        Permissions.require(Right.PUBLISH_SCHEME);
        var draft = versions.locked(id).orElse(null);
        if (draft == null) {
            return new Published.Refused("Cette version n’existe pas.");
        }
        if (draft.isPublished()) {
            return new Published.Refused(
                    "La version %d est déjà publiée.".formatted(draft.version().number()));
        }
        var reader = CurrentAgent.required().agent().id();
        return switch (SecondPerson.of(draft.draftedBy(), reader, "préparé cette version")) {
            case SecondPerson.Author author -> new Published.SameAgent(author.why());
            case SecondPerson.Another _ -> inOrder(draft);
        };
    }

    private Published inOrder(VersionDraft draft) {
        var version = draft.version();
        var later = versions.of(version.scheme()).stream()
                .anyMatch(
                        other -> other.isPublished() && !other.version().from().isBefore(version.from()));
        if (later) {
            return new Published.Refused(
                    "Une version qui s’applique le même jour ou plus tard est déjà publiée. Préparez-en une nouvelle.");
        }
        versions.publish(draft, CurrentAgent.required().agent().id(), clock.instant());
        log.append(
                "scheme.version.published",
                "scheme-version",
                draft.id(),
                Map.of("scheme", version.scheme(), "number", "" + version.number(), "rule", version.ruleDigest()));
        return new Published.Done(version.number());
    }
}
