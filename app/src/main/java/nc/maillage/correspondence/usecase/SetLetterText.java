package nc.maillage.correspondence.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.correspondence.LetterKind;
import nc.maillage.correspondence.domain.LetterText;
import nc.maillage.correspondence.domain.LetterText.Stage;
import nc.maillage.correspondence.domain.LetterWording;
import nc.maillage.correspondence.store.TextStore;
import nc.maillage.platform.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Texte de courrier » : written by one person, approved by another, then used for the letters composed from that day. */
@Component
@Transactional
public class SetLetterText {
    private final TextStore texts;
    private final AuditLog log;
    private final Ids ids;
    private final Clock clock;

    SetLetterText(TextStore texts, AuditLog log, Ids ids, Clock clock) {
        this.texts = texts;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /** « Changement de texte ». */
    public sealed interface Changed {
        record Done() implements Changed {}

        record Flawed(List<LetterWording.Flaw> flaws) implements Changed {}

        /** @param why French sentence */
        record Refused(String why) implements Changed {}
    }

    private static final Changed MEANWHILE = new Changed.Refused(
            "Quelqu’un a changé ou approuvé ce texte entre-temps. Votre saisie est gardée ci-dessous : comparez-la au texte en place.");

    /** Newest first; empty while the text shipped with the program is used. */
    @Transactional(readOnly = true)
    public List<LetterText> versions(LetterKind kind) {
        Permissions.require(Right.MANAGE_LETTER_TEXTS);
        return texts.versions(kind);
    }

    /** The text in use, if this collectivity approved one. */
    @Transactional(readOnly = true)
    public Optional<LetterText> inUse(LetterKind kind) {
        Permissions.require(Right.MANAGE_LETTER_TEXTS);
        return texts.approved(kind);
    }

    /** @param version of the draft that was on screen, 0 when there was none */
    public Changed write(LetterKind kind, LetterWording wording, int version) {
        Permissions.require(Right.MANAGE_LETTER_TEXTS);
        var flaws = wording.flaws(kind);
        if (!flaws.isEmpty()) {
            return new Changed.Flawed(flaws);
        }
        var draft = draft(kind);
        if (draft.isEmpty() && version == 0) {
            var id = ids.next();
            texts.insert(id, kind, wording, me(), clock.instant());
            log("letter_text.written", id, kind);
            return new Changed.Done();
        }
        if (draft.isEmpty() || !texts.rewrite(draft.get().id(), version, wording, me(), clock.instant())) {
            return MEANWHILE;
        }
        log("letter_text.written", draft.get().id(), kind);
        return new Changed.Done();
    }

    public Changed approve(LetterKind kind, int version) {
        Permissions.require(Right.MANAGE_LETTER_TEXTS);
        var draft = draft(kind).orElse(null);
        if (draft == null) {
            return MEANWHILE;
        }
        if (draft.writtenBy().equals(me())) {
            return new Changed.Refused("Vous avez écrit ce texte : une autre personne doit l’approuver.");
        }
        return judged(draft, version, Stage.APPROVED, "letter_text.approved");
    }

    public Changed drop(LetterKind kind, int version) {
        Permissions.require(Right.MANAGE_LETTER_TEXTS);
        return draft(kind)
                .map(draft -> judged(draft, version, Stage.DROPPED, "letter_text.dropped"))
                .orElse(MEANWHILE);
    }

    private Changed judged(LetterText draft, int version, Stage stage, String act) {
        if (!texts.judge(draft.id(), version, stage, me(), clock.instant())) {
            return MEANWHILE;
        }
        log(act, draft.id(), draft.kind());
        return new Changed.Done();
    }

    private Optional<LetterText> draft(LetterKind kind) {
        return texts.versions(kind).stream()
                .filter(each -> each.stage() == Stage.DRAFT)
                .findFirst();
    }

    private void log(String act, UUID id, LetterKind kind) {
        log.append(act, "letter_text", id, Map.of("kind", kind.key()));
    }

    private static UUID me() {
        return CurrentAgent.required().agent().id().value();
    }
}
