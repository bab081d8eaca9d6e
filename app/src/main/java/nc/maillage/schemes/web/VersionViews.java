package nc.maillage.schemes.web;

import java.util.ArrayList;
import java.util.List;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.platform.French;
import nc.maillage.platform.Ids;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.Once;
import nc.maillage.schemes.domain.SecondPerson;
import nc.maillage.schemes.domain.VersionDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page of one version, with what this agent may do and why not. */
@Component
@Transactional
class VersionViews {
    private final SchemeWords words;
    private final Ids ids;

    VersionViews(SchemeWords words, Ids ids) {
        this.words = words;
        this.ids = ids;
    }

    VersionPage page(VersionDraft draft, @Nullable String refused) {
        var version = draft.version();
        var whyNot = refused == null ? whyNot(draft) : refused;
        return new VersionPage(
                version.scheme(),
                version.title(),
                version.number(),
                facts(draft),
                version.pieces(),
                draft.note(),
                draft.isPublished() || whyNot != null ? null : confirmation(draft),
                draft.isPublished() ? null : whyNot);
    }

    private Confirmation confirmation(VersionDraft draft) {
        var version = draft.version();
        return Confirmation.of(
                        "Publier la version",
                        "/dispositifs/" + version.scheme() + "/versions/" + version.number() + "/publier",
                        "Publier la version %d ?".formatted(version.number()),
                        "Les demandes reçues à partir du %s la suivront. La version précédente se termine la veille."
                                .formatted(French.date(version.from())),
                        "Publier la version " + version.number())
                .carrying(Once.FIELD, ids.next().toString());
    }

    private static @Nullable String whyNot(VersionDraft draft) {
        if (Permissions.ask(Right.PUBLISH_SCHEME) instanceof Permissions.Answer.Denied denied) {
            return denied.why();
        }
        var reader = CurrentAgent.required().agent().id();
        return SecondPerson.of(draft.draftedBy(), reader, "préparé cette version") instanceof SecondPerson.Author author
                ? author.why()
                : null;
    }

    private List<Fact> facts(VersionDraft draft) {
        var version = draft.version();
        var to = version.to();
        var months = version.defaultValidityMonths();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(
                "S’applique",
                "depuis le " + French.date(version.from()) + (to == null ? "" : " jusqu’au " + French.date(to))));
        facts.add(Fact.sourced(
                "Durée du droit",
                months == null ? "fixée par chaque décision" : French.count(months, "mois", "mois"),
                "Choix du service : aucun texte lu ne donne la durée"));
        facts.add(Fact.of("Préparée par", words.agent(draft.draftedBy()) + ", " + French.moment(draft.draftedAt())));
        var publisher = draft.publishedBy();
        var published = draft.publishedAt();
        facts.add(Fact.of(
                "Publiée par",
                publisher == null || published == null
                        ? "pas encore"
                        : words.agent(publisher) + ", " + French.moment(published)));
        facts.add(Fact.of("Empreinte des règles", version.ruleDigest().replaceAll("(.{16})(?=.)", "$1 ")));
        return facts;
    }
}
