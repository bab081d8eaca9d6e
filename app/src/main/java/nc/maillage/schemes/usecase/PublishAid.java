package nc.maillage.schemes.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.law.configured.AidPiece;
import nc.maillage.law.configured.AidSpecification;
import nc.maillage.law.configured.ConfiguredAid;
import nc.maillage.platform.Ids;
import nc.maillage.schemes.PublishedSchemes.PieceKind;
import nc.maillage.schemes.PublishedSchemes.SchemeVersion;
import nc.maillage.schemes.SchemePublication.Published;
import nc.maillage.schemes.domain.AidDraft;
import nc.maillage.schemes.domain.SecondPerson;
import nc.maillage.schemes.domain.VersionDraft;
import nc.maillage.schemes.domain.VersionRules;
import nc.maillage.schemes.store.AidDraftStore;
import nc.maillage.schemes.store.VersionStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes of a draft the next version of an aid, in force from its first day; whoever typed any of it may not. */
@Component
@Transactional
public class PublishAid {
    private final AidDraftStore drafts;
    private final VersionStore versions;
    private final ReadAid read;
    private final PublishSchemeVersion publish;
    private final AuditLog log;
    private final Ids ids;
    private final Clock clock;

    PublishAid(
            AidDraftStore drafts,
            VersionStore versions,
            ReadAid read,
            PublishSchemeVersion publish,
            AuditLog log,
            Ids ids,
            Clock clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.read = read;
        this.publish = publish;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param seen the revision that was read */
    public Published publish(UUID id, long seen) {
        Permissions.require(Right.PUBLISH_SCHEME);
        var draft = drafts.locked(id).orElse(null);
        if (draft == null) {
            return new Published.Refused("Ce brouillon n’existe plus : il a été publié ou abandonné.");
        }
        if (draft.revision() != seen) {
            return new Published.Refused(
                    "Ce brouillon a changé depuis que vous l’avez lu. Relisez-le avant de publier.");
        }
        var reader = CurrentAgent.required().agent().id();
        for (var editor : draft.editors()) {
            if (SecondPerson.of(editor, reader, "écrit dans cette aide") instanceof SecondPerson.Author author) {
                return new Published.SameAgent(author.why());
            }
        }
        return ready(draft);
    }

    private Published ready(AidDraft draft) {
        var found = read.read(draft);
        var check = found.check();
        if (check == null) {
            return new Published.Refused(
                    "Cette aide n’est pas complète : il reste des champs à remplir ou à corriger.");
        }
        if (check.results().isEmpty()) {
            return new Published.Refused(
                    "Cette aide n’a pas d’exemple. Gardez-en au moins un : il prouve que la règle dit ce que l’on veut.");
        }
        if (!check.passes()) {
            return new Published.Refused("Un exemple ne donne pas ce qui est attendu : "
                    + check.failures().stream()
                            .map(failure -> "« " + failure.example().name() + " »")
                            .collect(Collectors.joining(", "))
                    + ". Corrigez la règle ou l’exemple.");
        }
        var aid = ReadAid.whole(found);
        var pieces = pieces(aid);
        return VersionRules.check(aid.applies().from(), null, pieces, Set.of(), null, draft.note())
                .<Published>map(fault -> new Published.Refused(fault.why()))
                .orElseGet(() -> written(draft, aid, pieces));
    }

    private Published written(AidDraft draft, AidSpecification aid, List<PieceKind> pieces) {
        var number = versions.nextNumber(aid.key());
        if (number != aid.version()) {
            return new Published.Refused("Une autre version vient d’être publiée. Relisez ce brouillon.");
        }
        var digest = ConfiguredAid.of(aid).ruleDigest();
        var version = new VersionDraft(
                ids.next(),
                new SchemeVersion(
                        aid.key(),
                        number,
                        aid.title(),
                        aid.applies().from(),
                        aid.applies().to(),
                        digest,
                        pieces,
                        null),
                draft.note(),
                aid,
                draft.editors(),
                draft.lastEditor(),
                draft.editedAt(),
                null,
                null);
        versions.insert(version);
        drafts.delete(draft.id());
        log.append(
                "scheme.version.drafted",
                "scheme-version",
                version.id(),
                Map.of(
                        "scheme",
                        aid.key(),
                        "number",
                        "" + number,
                        "rule",
                        digest,
                        "drafted-by",
                        draft.editors().stream()
                                .map(editor -> editor.value().toString())
                                .collect(Collectors.joining(" "))));
        return publish.publish(version.id());
    }

    private static List<PieceKind> pieces(AidSpecification aid) {
        return aid.pieces().stream().map(PublishAid::kind).toList();
    }

    private static PieceKind kind(AidPiece piece) {
        var when = piece.when();
        var hint = piece.hint();
        return new PieceKind(
                piece.key(),
                piece.label(),
                hint == null ? "" : hint,
                when == null,
                when == null ? null : when.fact(),
                when == null ? null : when.answer(),
                null,
                true);
    }
}
