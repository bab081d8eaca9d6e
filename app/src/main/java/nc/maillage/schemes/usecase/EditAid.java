package nc.maillage.schemes.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.law.configured.AidExample;
import nc.maillage.law.configured.AidModels;
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.Ids;
import nc.maillage.platform.web.Typed;
import nc.maillage.schemes.domain.AidDraft;
import nc.maillage.schemes.domain.AidEntry;
import nc.maillage.schemes.domain.AidPeriods;
import nc.maillage.schemes.domain.EntryOfSpecification;
import nc.maillage.schemes.domain.VersionDraft;
import nc.maillage.schemes.store.AidDraftStore;
import nc.maillage.schemes.store.VersionStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes an aid: begun from nothing, from a model or from the version in force, then edited until it is published. */
@Component
@Transactional
public class EditAid {
    private final AidDraftStore drafts;
    private final VersionStore versions;
    private final AuditLog log;
    private final Ids ids;
    private final Clock clock;

    EditAid(AidDraftStore drafts, VersionStore versions, AuditLog log, Ids ids, Clock clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /** « Point de départ ». */
    public sealed interface Start {
        record Blank() implements Start {}

        /** The newest version of a model that the program ships; its first day is left to type. */
        record Model(String key) implements Start {}

        /** The next version of an aid of this collectivity. */
        record NextOf(String scheme) implements Start {}
    }

    /** One draft at a time is written of the next version of an aid. */
    public AidAct start(Start start) {
        Permissions.require(Right.PUBLISH_SCHEME);
        return switch (start) {
            case Start.Blank _ -> begun(null, AidEntry.blank());
            case Start.Model(var key) ->
                AidModels.all().stream()
                        .filter(model -> model.key().equals(key))
                        .findFirst()
                        .<AidAct>map(model -> begun(
                                null,
                                undated(EntryOfSpecification.of(
                                        model.specifications().getLast()))))
                        .orElseGet(() -> new AidAct.Refused("Ce modèle n’existe pas."));
            case Start.NextOf(var scheme) ->
                drafts.ofScheme(scheme).<AidAct>map(AidAct.Done::new).orElseGet(() -> next(scheme));
        };
    }

    private AidAct next(String scheme) {
        return versions.of(scheme).stream()
                .filter(VersionDraft::isPublished)
                .findFirst()
                .flatMap(last -> Optional.ofNullable(last.specification()))
                .<AidAct>map(last -> begun(scheme, undated(EntryOfSpecification.of(last))))
                .orElseGet(() -> new AidAct.Refused("Cette aide n’a pas de version publiée ici."));
    }

    private static AidEntry undated(AidEntry entry) {
        var fields = new TreeMap<>(entry.fields());
        fields.remove("applies_from");
        fields.remove("applies_to");
        return new AidEntry(fields, entry.examples());
    }

    private AidAct begun(@Nullable String scheme, AidEntry entry) {
        var author = CurrentAgent.required().agent().id();
        var draft = new AidDraft(ids.next(), scheme, entry, "", 1, List.of(author), clock.instant());
        drafts.insert(draft);
        logged("scheme.aid.begun", draft);
        return new AidAct.Done(draft);
    }

    public AidAct save(UUID id, long seen, Map<String, String> fields, String note) {
        return change(
                id, seen, draft -> draft.edited(moved(draft.entry().with(fields)), note.strip(), author(), now()));
    }

    public AidAct keepExample(UUID id, long seen, AidExample example) {
        return entry(id, seen, entry -> entry.keeping(example));
    }

    public AidAct removeExample(UUID id, long seen, int at) {
        return entry(id, seen, entry -> entry.withoutExample(at));
    }

    public AidAct abandon(UUID id) {
        Permissions.require(Right.PUBLISH_SCHEME);
        var draft = drafts.locked(id).orElse(null);
        if (draft == null) {
            return gone();
        }
        drafts.delete(id);
        logged("scheme.aid.abandoned", draft);
        return new AidAct.Done(draft);
    }

    private AidAct entry(UUID id, long seen, UnaryOperator<AidEntry> change) {
        return change(id, seen, draft -> draft.edited(change.apply(draft.entry()), draft.note(), author(), now()));
    }

    private AidAct change(UUID id, long seen, UnaryOperator<AidDraft> change) {
        Permissions.require(Right.PUBLISH_SCHEME);
        var draft = drafts.locked(id).orElse(null);
        if (draft == null) {
            return gone();
        }
        if (draft.revision() != seen) {
            return new AidAct.Refused(
                    "Une autre personne a modifié ce brouillon pendant que vous écriviez. Relisez-le, puis refaites votre changement.");
        }
        var changed = change.apply(draft);
        drafts.update(changed);
        logged("scheme.aid.edited", changed);
        return new AidAct.Done(changed);
    }

    /** An example of the version before is an example of this one, as many years later. */
    private static AidEntry moved(AidEntry entry) {
        return Typed.date(entry.text("applies_from")) instanceof Typed.Value<LocalDate>(var first)
                ? new AidEntry(
                        entry.fields(),
                        entry.examples().stream()
                                .map(example -> AidPeriods.from(example, first))
                                .toList())
                : entry;
    }

    private static AidAct gone() {
        return new AidAct.Refused("Ce brouillon n’existe plus : il a été publié ou abandonné.");
    }

    private static AgentId author() {
        return CurrentAgent.required().agent().id();
    }

    private Instant now() {
        return clock.instant();
    }

    private void logged(String act, AidDraft draft) {
        var scheme = draft.scheme();
        log.append(
                act,
                "aid-draft",
                draft.id(),
                Map.of("scheme", scheme == null ? "" : scheme, "revision", Long.toString(draft.revision())));
    }
}
