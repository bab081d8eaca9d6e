package nc.maillage.correspondence.web;

import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.correspondence.domain.LetterState;
import nc.maillage.correspondence.usecase.CancelNotification;
import nc.maillage.correspondence.usecase.OpenLetter;
import nc.maillage.correspondence.usecase.OpenLetter.Opened;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes back a notification that should not have been recorded, after asking why. */
@Controller
class CancellationPages {
    private static final String ADDRESS = "/courriers/{number}/notification/annulation";

    private final OpenLetter open;
    private final CancelNotification cancel;

    CancellationPages(OpenLetter open, CancelNotification cancel) {
        this.open = open;
        this.cancel = cancel;
    }

    @Requires(Right.NOTIFY)
    @GetMapping(ADDRESS)
    ModelAndView ask(@PathVariable String number) {
        var opened = opened(number);
        return opened.letter().state() == LetterState.NOTIFIED
                ? page(opened, "", new FormErrors(), HttpStatus.OK)
                : new ModelAndView("redirect:" + LetterWords.address(opened.letter()));
    }

    @Requires(Right.NOTIFY)
    @PostMapping(ADDRESS)
    ModelAndView cancel(
            @PathVariable String number, @RequestParam(defaultValue = "") String reason, RedirectAttributes said) {
        var opened = opened(number);
        var flaw = cancel.run(opened.letter().id(), reason);
        if (flaw != null) {
            var errors = new FormErrors();
            errors.add("reason", flaw);
            return page(opened, reason, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        said.addFlashAttribute(LetterPages.NOTICE, "Notification annulée. Aucun délai de recours ne court.");
        return new ModelAndView("redirect:" + LetterWords.address(opened.letter()));
    }

    private Opened opened(String number) {
        return open.open(number).orElseThrow(() -> new NotFound("letter " + number));
    }

    private static ModelAndView page(Opened opened, String typed, FormErrors errors, HttpStatus status) {
        var address = LetterWords.address(opened.letter());
        var confirmation = Confirmation.of(
                "Annuler cette notification",
                address + "/notification/annulation",
                "Annuler la notification du courrier %s\u202F?".formatted(number(opened)),
                "Le courrier redevient non reçu et son délai de recours ne court plus. "
                        + "La notification annulée reste dans l’histoire, avec votre raison.",
                "Annuler la notification du courrier " + number(opened));
        return new ModelAndView(
                "correspondence/cancellation",
                Map.of("confirmation", confirmation, "back", address, "reason", typed, "errors", errors),
                status);
    }

    private static String number(Opened opened) {
        return opened.letter().number();
    }
}
