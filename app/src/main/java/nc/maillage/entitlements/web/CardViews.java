package nc.maillage.entitlements.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nc.maillage.access.Permissions;
import nc.maillage.access.ReadLog;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.correspondence.Letters;
import nc.maillage.correspondence.QrCodes;
import nc.maillage.entitlements.Cards.Validity;
import nc.maillage.entitlements.domain.HeldCard;
import nc.maillage.entitlements.usecase.PublicAddress;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.organisation.Collectivities;
import nc.maillage.organisation.Collectivity;
import nc.maillage.people.People;
import nc.maillage.people.PersonSummary;
import nc.maillage.platform.French;
import nc.maillage.platform.Tenancy;
import nc.maillage.platform.WorkingClock;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StoryItem;
import nc.maillage.schemes.SchemeCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a card, and records that the person's card was opened. */
@Component
class CardViews {
    private final People people;
    private final Collectivities collectivities;
    private final Agents agents;
    private final AuditLog log;
    private final Letters letters;
    private final ReadLog readLog;
    private final PublicAddress address;
    private final Clock clock;
    private final SchemeCatalogue catalogue;

    CardViews(
            People people,
            Collectivities collectivities,
            Agents agents,
            AuditLog log,
            Letters letters,
            ReadLog readLog,
            PublicAddress address,
            Clock clock,
            SchemeCatalogue catalogue) {
        this.people = people;
        this.collectivities = collectivities;
        this.agents = agents;
        this.log = log;
        this.letters = letters;
        this.readLog = readLog;
        this.address = address;
        this.clock = clock;
        this.catalogue = catalogue;
    }

    /** The sheet of a card names its holder and the persons attached. */
    void sheetOpened(HeldCard card) {
        readLog.viewed(card.holder().value(), "Carte " + card.number() + ", document");
    }

    CardPage of(HeldCard card, CardPage.Typed typed, FormErrors errors, @Nullable String refusal) {
        readLog.viewed(card.holder().value(), "Carte " + card.number());
        var today = LocalDate.now(clock);
        var holder = people.find(card.holder()).orElse(null);
        var persons = people.findAll(card.attached());
        var standing = card.stands() && !(card.validity(today) instanceof Validity.NotValid);
        var verification = address.verification(card.token());
        return new CardPage(
                card.number().written(),
                catalogue.title(card.scheme()),
                collectivities.byId(Tenancy.required()).map(Collectivity::name).orElse(""),
                card.category(),
                holder == null
                        ? CardWords.name(null)
                        : holder.usedName().toUpperCase(Locale.FRENCH) + " " + holder.firstNames(),
                holder == null ? "" : detail(holder),
                holder == null ? null : "/personnes/" + holder.number(),
                French.day(card.from()),
                French.day(card.to()),
                card.attached().stream()
                        .map(id -> CardWords.name(persons.get(id)))
                        .toList(),
                QrCodes.draw(verification),
                verification,
                CardWords.state(card, today),
                facts(card),
                story(card),
                card.pdf() == null ? null : CardWords.address(card) + "/pdf",
                standing && holder != null && Permissions.may(Right.RENEW_CARD)
                        ? "/demandes/nouvelle?personne=%s&carte=%s".formatted(holder.number(), card.number())
                        : null,
                card.remindedOn() == null
                        && card.endsWithin(today, CardWords.REMINDABLE)
                        && Permissions.may(Right.RENEW_CARD),
                standing && Permissions.may(Right.RENEW_CARD) ? loss(card) : null,
                standing && Permissions.may(Right.WITHDRAW_CARD) ? withdrawal(card) : null,
                typed,
                errors,
                refusal);
    }

    private static String detail(PersonSummary holder) {
        var parts = new ArrayList<String>();
        var birthName = holder.birthName();
        if (birthName != null) {
            parts.add(birthName.toUpperCase(Locale.FRENCH));
        }
        var birth = holder.birthDate();
        if (birth != null) {
            parts.add("le " + French.day(birth));
        }
        return parts.isEmpty() ? "" : ("M".equals(holder.sex()) ? "né " : "née ") + String.join(", ", parts);
    }

    private static List<Fact> facts(HeldCard card) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("Décision", card.decisionNumber()).linkedTo("/decisions/" + card.decisionNumber()));
        facts.add(Fact.of("Demande", card.reference()).linkedTo("/demandes/" + card.reference()));
        facts.add(Fact.of("Émise le", French.date(card.issuedOn())));
        var withdrawn = card.withdrawnOn();
        if (withdrawn != null) {
            facts.add(Fact.sourced(
                    "Plus valable depuis", French.date(withdrawn), card.ending() == null ? "" : card.ending()));
        }
        var replaces = card.replaces();
        if (replaces != null) {
            facts.add(Fact.of("Remplace", replaces.written()).linkedTo("/cartes/" + replaces));
        }
        var replacedBy = card.replacedBy();
        if (replacedBy != null) {
            facts.add(Fact.of("Remplacée par", replacedBy.written()).linkedTo("/cartes/" + replacedBy));
        }
        var reminded = card.remindedOn();
        if (reminded != null) {
            facts.add(Fact.of("Rappel envoyé", French.date(reminded)));
        }
        return facts;
    }

    private List<StoryItem> story(HeldCard card) {
        var items = new ArrayList<StoryItem>();
        for (var line : log.about("card", card.id().value())) {
            var actor = line.actor();
            var who = actor == null
                    ? "Le programme"
                    : agents.byId(new AgentId(actor)).map(Agent::displayName).orElse("Un agent");
            items.add(StoryItem.of(French.dayOf(line.at()), who + " " + deed(line), "Journal")
                    .at(French.time(LocalTime.ofInstant(line.at(), WorkingClock.NOUMEA))));
        }
        for (var letter : letters.about("card", card.id().value())) {
            items.add(StoryItem.of(letter.date(), letter.object(), "Courrier " + letter.number())
                    .linkedTo("/courriers/" + letter.number()));
        }
        return items.reversed().stream()
                .sorted(Comparator.comparing(StoryItem::day).reversed())
                .toList();
    }

    private static String deed(AuditLog.Line line) {
        return switch (line.act()) {
            case "card.issued" -> "a signé la décision qui ouvre la carte";
            case "card.issued_in_place" -> "a remis cette carte à la place d’une carte perdue";
            case "card.lost" -> "a arrêté la carte, perdue ou volée";
            case "card.withdrawn" -> "a retiré la carte";
            case "card.reminded" -> "a envoyé le rappel de renouvellement";
            default -> "a agi sur la carte";
        };
    }

    static Confirmation loss(HeldCard card) {
        return Confirmation.of(
                "Carte perdue ou volée",
                CardWords.address(card) + "/perte",
                "Arrêter la carte " + card.number() + "\u202F?",
                "Elle n’est plus valable dès maintenant. Une nouvelle carte, avec un nouveau numéro, ouvre le même droit jusqu’au même jour.",
                "Arrêter et remplacer la carte " + card.number());
    }

    static Confirmation withdrawal(HeldCard card) {
        return Confirmation.of(
                "Retirer la carte",
                CardWords.address(card) + "/retrait",
                "Retirer la carte " + card.number() + "\u202F?",
                "La personne reçoit une lettre avec votre raison et les voies de recours. La carte n’est pas effacée.",
                "Retirer la carte " + card.number());
    }
}
