package nc.maillage.entitlements.usecase;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nc.maillage.correspondence.CardSheet;
import nc.maillage.correspondence.PdfDocuments;
import nc.maillage.decisions.Decisions;
import nc.maillage.entitlements.CardId;
import nc.maillage.entitlements.domain.HeldCard;
import nc.maillage.entitlements.store.CardStore;
import nc.maillage.law.assessment.MemberAssessment;
import nc.maillage.organisation.Collectivities;
import nc.maillage.organisation.Collectivity;
import nc.maillage.people.People;
import nc.maillage.people.PersonId;
import nc.maillage.people.PersonSummary;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.Blobs;
import nc.maillage.platform.French;
import nc.maillage.platform.Tenancy;
import nc.maillage.platform.WorkingClock;
import nc.maillage.schemes.SchemeCatalogue;
import org.springframework.stereotype.Component;

/** Draws the card once its signature is committed; safe to run again, as the same card gives the same sheet. */
@Component
class RenderCard implements BackgroundJobs.Handler {
    private final CardStore store;
    private final People people;
    private final Decisions decisions;
    private final Collectivities collectivities;
    private final PdfDocuments documents;
    private final Blobs blobs;
    private final PublicAddress address;
    private final SchemeCatalogue catalogue;

    RenderCard(
            CardStore store,
            People people,
            Decisions decisions,
            Collectivities collectivities,
            PdfDocuments documents,
            Blobs blobs,
            PublicAddress address,
            SchemeCatalogue catalogue) {
        this.store = store;
        this.people = people;
        this.decisions = decisions;
        this.collectivities = collectivities;
        this.documents = documents;
        this.blobs = blobs;
        this.address = address;
        this.catalogue = catalogue;
    }

    @Override
    public String kind() {
        return IssueCard.RENDERING;
    }

    @Override
    public void run(UUID subject) {
        var card = store.find(new CardId(subject)).orElseThrow();
        if (card.pdf() == null) {
            store.rendered(card.id(), blobs.store(documents.card(sheet(card)), "application/pdf"));
        }
    }

    private CardSheet sheet(HeldCard card) {
        var holder = people.findForAct(card.holder()).orElseThrow();
        return new CardSheet(
                collectivities.byId(Tenancy.required()).map(Collectivity::name).orElse(""),
                "Nouvelle-Calédonie",
                catalogue.title(card.scheme()),
                "catégorie " + card.category(),
                holder.usedName().toUpperCase(Locale.FRENCH) + " " + holder.firstNames(),
                detail(holder),
                card.number().written(),
                French.day(card.from()),
                French.day(card.to()),
                card.attached().stream().map(each -> attached(card, each)).toList(),
                notes(card),
                address.verification(card.token()),
                address.spoken(),
                List.of(
                        "Découpez sur les traits, pliez au milieu.",
                        "Présentez la carte à chaque soin, avec une pièce d’identité.",
                        "Carte perdue ou volée\u00A0: prévenez-nous, elle s’arrête aussitôt et une autre est prête."),
                card.issuedOn()
                        .atTime(LocalTime.NOON)
                        .atZone(WorkingClock.NOUMEA)
                        .toInstant());
    }

    private static String detail(PersonSummary holder) {
        var parts = new ArrayList<String>();
        var birthName = holder.birthName();
        var born = "M".equals(holder.sex()) ? "né" : "née";
        if (birthName != null) {
            parts.add(birthName.toUpperCase(Locale.FRENCH));
        }
        var birth = holder.birthDate();
        if (birth != null) {
            parts.add("le " + French.day(birth));
        }
        return parts.isEmpty() ? "" : born + " " + String.join(", ", parts);
    }

    private String attached(HeldCard card, PersonId id) {
        return people.findForAct(id).map(RenderCard::named).orElseGet(() -> asDecided(card, id));
    }

    /** Whoever has no file of one's own is printed as the decision named them. */
    private String asDecided(HeldCard card, PersonId id) {
        return decisions.find(card.decision()).stream()
                .flatMap(decision -> decision.proposal().assessment().members().stream())
                .filter(member -> id.value().toString().equals(member.person()))
                .map(MemberAssessment::name)
                .findFirst()
                .orElse("Personne rattachée");
    }

    private static String named(PersonSummary person) {
        var birth = person.birthDate();
        var name = person.usedName().toUpperCase(Locale.FRENCH) + " " + person.firstNames();
        return birth == null ? name : name + ", " + French.day(birth);
    }

    /** What is paid at each care is the matter of another law, not computed yet: the card says nothing of it. */
    private static List<String> notes(HeldCard card) {
        var notes = new ArrayList<String>();
        if (card.category().equals("B")) {
            notes.add("Complète une autre couverture.");
        }
        notes.add("Valable en Nouvelle-Calédonie.");
        var replaces = card.replaces();
        if (replaces != null) {
            notes.add("Remplace la carte n° " + replaces + ".");
        }
        return notes;
    }
}
