package nc.maillage.entitlements.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nc.maillage.access.Permissions;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.entitlements.domain.HeldCard;
import nc.maillage.entitlements.store.CardStore;
import nc.maillage.entitlements.store.CardStore.Wanted;
import nc.maillage.entitlements.usecase.CardChange;
import nc.maillage.entitlements.usecase.RemindRenewal;
import nc.maillage.people.People;
import nc.maillage.people.PersonId;
import nc.maillage.people.PersonSummary;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Count;
import nc.maillage.platform.web.Csv;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.SortLink;
import nc.maillage.platform.web.Sorting;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import nc.maillage.platform.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of cards, and the letters that invite to renew those that end soon. */
@Controller
@Transactional
class CardListPages {
    private static final int SIZE = 25;
    private static final int MOST_DAYS = 400;
    /** Those that end first at the top, those that have ended below. */
    private static final String FIRST = "suivi";

    private static final Set<String> SORTS = Set.of(FIRST, "fin", "numero", "debut", "categorie");

    private final CardStore store;
    private final RemindRenewal remind;
    private final People people;
    private final Clock clock;

    CardListPages(CardStore store, RemindRenewal remind, People people, Clock clock) {
        this.store = store;
        this.remind = remind;
        this.people = people;
        this.clock = clock;
    }

    /** What the address asks for. */
    record Asked(
            @Nullable String etat,
            @Nullable String numero,
            @Nullable String jours,
            @Nullable String tri,
            @Nullable String page,
            @Nullable String format,
            @Nullable Integer rappels) {
        Wanted wanted() {
            return Wanted.of(etat == null ? "" : etat);
        }

        String number() {
            return numero == null ? "" : numero.strip();
        }

        int days() {
            return Typed.count(jours, 1, MOST_DAYS) instanceof Typed.Value<Integer>(var days) ? days : CardWords.SOON;
        }
    }

    @Requires(Right.SEE_DECISION)
    @GetMapping("/cartes")
    Object list(Asked asked) {
        Permissions.require(Right.SEE_DECISION);
        var today = LocalDate.now(clock);
        var sorting = Sorting.read(asked.tri(), SORTS, Sorting.ascending(FIRST));
        if ("csv".equals(asked.format())) {
            return csv(store.all(asked.wanted(), asked.number(), today, asked.days(), sorting.written()), today)
                    .download("cartes");
        }
        var address = PageAddress.of("/cartes")
                .with("etat", asked.etat())
                .with("numero", asked.numero())
                .with("jours", asked.jours());
        var paging = new Paging(
                address.with(Sorting.PARAMETER, asked.tri()),
                Paging.asked(asked.page()),
                SIZE,
                store.count(asked.wanted(), asked.number(), today, asked.days()));
        var cards = store.list(
                asked.wanted(), asked.number(), today, asked.days(), sorting.written(), paging.size(), paging.offset());
        var page = new CardListPage(
                counts(asked, today),
                rows(cards, today),
                paging,
                heads(address, sorting),
                asked.etat() == null ? "" : asked.etat(),
                asked.number(),
                asked.days(),
                address.with(Sorting.PARAMETER, asked.tri())
                        .with("format", "csv")
                        .href(),
                !asked.number().isEmpty() || asked.wanted() != Wanted.ALL,
                Permissions.may(Right.RENEW_CARD),
                asked.rappels() == null
                        ? null
                        : French.count(asked.rappels(), "rappel est parti.", "rappels sont partis."));
        return new ModelAndView("entitlements/cards", Map.of("page", page));
    }

    /** A reminder already sent, or a card that has ended meanwhile, is passed over. */
    @Requires(Right.RENEW_CARD)
    @PostMapping("/cartes/rappels")
    String remindChosen(@RequestParam(required = false) @Nullable List<String> numbers) {
        int sent = 0;
        for (var number : numbers == null ? List.<String>of() : numbers) {
            if (remind.remind(number) instanceof CardChange.Done) {
                sent++;
            }
        }
        return "redirect:/cartes?etat=ending&rappels=" + sent;
    }

    private List<Count> counts(Asked asked, LocalDate today) {
        var counts = new ArrayList<Count>();
        for (var wanted : Wanted.values()) {
            var href = PageAddress.of("/cartes")
                    .with("etat", wanted == Wanted.ALL ? null : wanted.name().toLowerCase(Locale.ROOT))
                    .with("jours", asked.jours())
                    .href();
            var number = store.count(wanted, "", today, asked.days());
            var current = wanted == asked.wanted();
            counts.add(
                    switch (wanted) {
                        case ALL -> Count.total("Toutes", number, href, current);
                        case VALID -> Count.of(StateTag.of(Tone.OK, "Valables"), number, href, current);
                        case ENDING ->
                            Count.of(
                                    new StateTag(
                                            Tone.JUDGE,
                                            "clock",
                                            "Finissent dans " + French.count(asked.days(), "jour", "jours")),
                                    number,
                                    href,
                                    current);
                        case ENDED -> Count.of(new StateTag(Tone.CALM, "past", "Terminées"), number, href, current);
                        case WITHDRAWN -> Count.of(StateTag.of(Tone.NO, "Retirées, remplacées"), number, href, current);
                    });
        }
        return counts;
    }

    private static List<SortLink> heads(PageAddress address, Sorting sorting) {
        return List.of(
                sorting.link(address, "fin", "Fin"),
                sorting.link(address, "numero", "Carte"),
                sorting.link(address, "debut", "Début"),
                sorting.link(address, "categorie", "Catégorie"));
    }

    private Map<PersonId, PersonSummary> persons(List<HeldCard> cards) {
        return people.findAll(cards.stream().map(HeldCard::holder).distinct().toList());
    }

    private List<CardListPage.Row> rows(List<HeldCard> cards, LocalDate today) {
        var persons = persons(cards);
        return cards.stream()
                .map(card -> row(card, persons.get(card.holder()), today))
                .toList();
    }

    private static CardListPage.Row row(HeldCard card, @Nullable PersonSummary holder, LocalDate today) {
        var birth = holder == null ? null : holder.birthDate();
        var reminded = card.remindedOn();
        return new CardListPage.Row(
                card.number().written(),
                holder == null || holder.hidden() ? null : CardWords.address(card),
                CardWords.name(holder),
                birth == null ? null : French.day(birth),
                card.category(),
                French.count(1 + card.attached().size(), "personne", "personnes"),
                French.day(card.from()),
                French.day(card.to()),
                CardWords.state(card, today),
                reminded == null ? null : "Rappel envoyé le " + French.day(reminded),
                reminded == null && card.endsWithin(today, CardWords.REMINDABLE));
    }

    private Csv csv(Stream<HeldCard> cards, LocalDate today) {
        return new Csv(List.of(
                        "Carte",
                        "Titulaire",
                        "Naissance",
                        "Catégorie",
                        "Personnes",
                        "Début",
                        "Fin",
                        "État",
                        "Retirée le",
                        "Décision",
                        "Demande",
                        "Rappel envoyé le"))
                .lines(cards, batch -> {
                    var persons = persons(batch);
                    return batch.stream()
                            .map(card -> cells(card, persons.get(card.holder()), today))
                            .toList();
                });
    }

    private static List<String> cells(HeldCard card, @Nullable PersonSummary holder, LocalDate today) {
        return List.of(
                card.number().written(),
                CardWords.name(holder),
                Csv.day(holder == null ? null : holder.birthDate()),
                card.category(),
                Integer.toString(1 + card.attached().size()),
                Csv.day(card.from()),
                Csv.day(card.to()),
                CardWords.state(card, today).label(),
                Csv.day(card.withdrawnOn()),
                card.decisionNumber(),
                card.reference(),
                Csv.day(card.remindedOn()));
    }
}
