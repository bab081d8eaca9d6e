package nc.maillage.schemes.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.law.configured.AidCheck;
import nc.maillage.platform.French;
import nc.maillage.platform.Ids;
import nc.maillage.platform.web.AddressId;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.Once;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import nc.maillage.schemes.domain.AidChanges;
import nc.maillage.schemes.domain.AidDraft;
import nc.maillage.schemes.domain.EntryOfSpecification;
import nc.maillage.schemes.domain.SecondPerson;
import nc.maillage.schemes.store.AidDraftStore;
import nc.maillage.schemes.usecase.ReadAid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the pages of a draft from the aid that it would be. */
@Component
@Transactional(readOnly = true)
class AidViews {
    static final String PATH = "/dispositifs/aides";

    private final AidDraftStore drafts;
    private final ReadAid read;
    private final SchemeWords words;
    private final Ids ids;

    AidViews(AidDraftStore drafts, ReadAid read, SchemeWords words, Ids ids) {
        this.drafts = drafts;
        this.read = read;
        this.words = words;
        this.ids = ids;
    }

    AidDraft found(String id) {
        return drafts.find(AddressId.of(id, "proposition")).orElseThrow(() -> new NotFound("brouillon " + id));
    }

    ReadAid.Read read(AidDraft draft) {
        return read.read(draft);
    }

    List<SchemeListPage.Draft> list() {
        return drafts.all().stream()
                .map(draft -> new SchemeListPage.Draft(
                        address(draft.id()),
                        title(draft),
                        what(draft),
                        words.agent(draft.lastEditor()) + ", " + French.moment(draft.editedAt()),
                        state(read.read(draft))))
                .toList();
    }

    static String address(UUID id) {
        return PATH + "/" + id;
    }

    static String title(AidDraft draft) {
        var title = draft.entry().text("title");
        return title.isEmpty() ? "Aide sans nom" : title;
    }

    static String what(AidDraft draft) {
        return draft.scheme() == null ? "Nouvelle aide" : "Nouvelle version de « " + draft.scheme() + " »";
    }

    /** @param publishing on the page of publication, which offers to */
    AidPage page(AidDraft draft, boolean publishing, @Nullable String refused) {
        var found = read.read(draft);
        var check = found.check();
        var whyNot = refused == null ? whyNot(draft, found) : refused;
        return new AidPage(
                address(draft.id()),
                title(draft),
                what(draft),
                state(found),
                facts(draft, found),
                AidParts.rule(found),
                AidParts.questions(found),
                AidParts.pieces(found),
                check == null ? AidParts.unread(draft.entry()) : AidParts.examples(check),
                check == null
                        ? List.of()
                        : check.untried().stream()
                                .map(AidCheck.Untried::message)
                                .distinct()
                                .toList(),
                changes(draft, found),
                draft.note(),
                found.errors().all().size(),
                whyNot,
                abandon(draft),
                publishing && whyNot == null ? publish(draft, found) : null,
                draft.revision());
    }

    private static StateTag state(ReadAid.Read found) {
        var check = found.check();
        if (check == null) {
            return new StateTag(Tone.PAUSE, "pen", "À compléter");
        }
        if (check.results().isEmpty()) {
            return new StateTag(Tone.PAUSE, "pen", "Sans exemple");
        }
        return check.passes()
                ? new StateTag(Tone.JUDGE, "eyes", "À publier par une autre personne")
                : StateTag.of(Tone.NO, "Un exemple échoue");
    }

    private static @Nullable String whyNot(AidDraft draft, ReadAid.Read found) {
        if (Permissions.ask(Right.PUBLISH_SCHEME) instanceof Permissions.Answer.Denied denied) {
            return denied.why();
        }
        var check = found.check();
        if (check == null) {
            return "Il reste des champs à remplir ou à corriger.";
        }
        if (!check.passes()) {
            return check.results().isEmpty()
                    ? "Gardez au moins un exemple avant de publier."
                    : "Un exemple ne donne pas ce qui est attendu.";
        }
        var reader = CurrentAgent.required().agent().id();
        return draft.editors().contains(reader)
                        && SecondPerson.of(reader, reader, "écrit dans cette aide")
                                instanceof SecondPerson.Author author
                ? author.why()
                : null;
    }

    private List<Fact> facts(AidDraft draft, ReadAid.Read found) {
        var facts = new ArrayList<Fact>();
        found.specification().ifPresent(aid -> {
            facts.add(Fact.of("Nom court", aid.key() + ", version " + aid.version()));
            facts.add(Fact.of("Accordée pour", aid.beneficiary().words()));
            facts.add(Fact.of("S’applique", AidParts.period(aid)));
            facts.add(Fact.sourced(
                    "Texte",
                    aid.source().reference().inFrench(),
                    aid.source().grade().label() + (aid.source().confirmed() ? ", confirmé" : ", non confirmé")));
        });
        facts.add(Fact.of(
                "Écrite par",
                String.join(", ", draft.editors().stream().map(words::agent).toList())));
        facts.add(Fact.of("Dernier changement", French.moment(draft.editedAt())));
        return facts;
    }

    /** What was typed says more than what counts: a way of counting that is not the one chosen changes nothing. */
    private static List<AidChanges.Change> changes(AidDraft draft, ReadAid.Read found) {
        var last = found.last();
        return last == null
                ? List.of()
                : AidChanges.between(
                        EntryOfSpecification.of(last),
                        found.specification().map(EntryOfSpecification::of).orElse(draft.entry()));
    }

    private Confirmation abandon(AidDraft draft) {
        return Confirmation.of(
                        "Abandonner le brouillon",
                        address(draft.id()) + "/abandonner",
                        "Abandonner ce brouillon ?",
                        "Ce qui y est écrit est perdu. Les versions publiées ne changent pas.",
                        "Abandonner")
                .carrying(Once.FIELD, ids.next().toString());
    }

    private Confirmation publish(AidDraft draft, ReadAid.Read found) {
        var aid = found.specification().orElseThrow();
        return Confirmation.of(
                        "Publier l’aide",
                        address(draft.id()) + "/publier",
                        "Publier « %s », version %d ?".formatted(aid.title(), aid.version()),
                        "Les demandes reçues à partir du %s la suivront. Une version publiée ne se modifie plus."
                                .formatted(French.date(aid.applies().from())),
                        "Publier la version " + aid.version())
                .carrying(Once.FIELD, ids.next().toString())
                .carrying("seen", Long.toString(draft.revision()));
    }
}
