package nc.maillage.entitlements.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.entitlements.domain.HeldCard;
import nc.maillage.entitlements.usecase.CardChange;
import nc.maillage.entitlements.usecase.OpenedCards;
import nc.maillage.entitlements.usecase.RemindRenewal;
import nc.maillage.entitlements.usecase.ReplaceLostCard;
import nc.maillage.entitlements.usecase.WithdrawCard;
import nc.maillage.platform.Blobs;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One card and what may be done with it. */
@Controller
@Transactional
class CardPages {
    private static final int LONGEST = 2_000;

    private final OpenedCards cards;
    private final CardViews views;
    private final ReplaceLostCard replace;
    private final WithdrawCard withdraw;
    private final RemindRenewal remind;
    private final Blobs blobs;
    private final Clock clock;

    CardPages(
            OpenedCards cards,
            CardViews views,
            ReplaceLostCard replace,
            WithdrawCard withdraw,
            RemindRenewal remind,
            Blobs blobs,
            Clock clock) {
        this.cards = cards;
        this.views = views;
        this.replace = replace;
        this.withdraw = withdraw;
        this.remind = remind;
        this.blobs = blobs;
        this.clock = clock;
    }

    @Requires(Right.SEE_DECISION)
    @GetMapping("/cartes/{number}")
    ModelAndView card(@PathVariable String number) {
        return page(cards.open(number, Right.SEE_DECISION), null, HttpStatus.OK);
    }

    @Requires(Right.SEE_DECISION)
    @GetMapping("/cartes/{number}/pdf")
    ResponseEntity<byte[]> sheet(@PathVariable String number) {
        var card = cards.open(number, Right.SEE_DECISION);
        var pdf = card.pdf();
        var blob = pdf == null ? null : blobs.find(pdf).orElse(null);
        if (blob == null) {
            throw new NotFound("sheet of a card");
        }
        views.sheetOpened(card);
        var name = ContentDisposition.attachment()
                .filename("carte-" + card.number() + ".pdf")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.APPLICATION_PDF)
                .body(blob.content());
    }

    @Requires(Right.RENEW_CARD)
    @GetMapping("/cartes/{number}/perte")
    ModelAndView askAboutLoss(@PathVariable String number) {
        var card = cards.open(number, Right.RENEW_CARD);
        return new ModelAndView(
                "platform/confirm", Map.of("confirmation", CardViews.loss(card), "back", CardWords.address(card)));
    }

    @Requires(Right.RENEW_CARD)
    @PostMapping("/cartes/{number}/perte")
    Object replace(@PathVariable String number) {
        return answer(number, replace.replace(number));
    }

    @Requires(Right.RENEW_CARD)
    @PostMapping("/cartes/{number}/rappel")
    Object remind(@PathVariable String number) {
        return answer(number, remind.remind(number));
    }

    @Requires(Right.WITHDRAW_CARD)
    @GetMapping("/cartes/{number}/retrait")
    ModelAndView askToWithdraw(@PathVariable String number) {
        var card = cards.open(number, Right.WITHDRAW_CARD);
        var today = French.numericDate(LocalDate.now(clock));
        return withdrawal(card, new CardPage.Typed(today, ""), new FormErrors(), HttpStatus.OK);
    }

    @Requires(Right.WITHDRAW_CARD)
    @PostMapping("/cartes/{number}/retrait")
    Object withdraw(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String reason) {
        var card = cards.open(number, Right.WITHDRAW_CARD);
        var errors = new FormErrors();
        var day = Typed.date(on).required("on", errors, "Donnez le premier jour sans droit.");
        var why = Typed.text(reason, LONGEST)
                .required("reason", errors, "Dites pourquoi\u00A0: la personne lira cette raison dans sa lettre.");
        var typed = new CardPage.Typed(on, reason);
        if (day == null || why == null) {
            return withdrawal(card, typed, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (withdraw.withdraw(number, day, why)) {
            case CardChange.Done done -> "redirect:" + CardWords.address(done.card());
            case CardChange.Refused(var field, var said) -> {
                errors.add(field.isEmpty() ? "on" : field, said);
                yield withdrawal(card, typed, errors, HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    private Object answer(String number, CardChange change) {
        return switch (change) {
            case CardChange.Done done -> "redirect:" + CardWords.address(done.card());
            case CardChange.Refused refused ->
                page(cards.open(number, Right.SEE_DECISION), refused.why(), HttpStatus.CONFLICT);
        };
    }

    private ModelAndView page(HeldCard card, @Nullable String refusal, HttpStatus status) {
        var page = views.of(card, new CardPage.Typed("", ""), new FormErrors(), refusal);
        return new ModelAndView("entitlements/card", Map.of("page", page), status);
    }

    private static ModelAndView withdrawal(HeldCard card, CardPage.Typed typed, FormErrors errors, HttpStatus status) {
        Confirmation confirmation = CardViews.withdrawal(card);
        return new ModelAndView(
                "entitlements/withdraw",
                Map.of("confirmation", confirmation, "back", CardWords.address(card), "typed", typed, "errors", errors),
                status);
    }
}
