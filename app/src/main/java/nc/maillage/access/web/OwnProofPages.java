package nc.maillage.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.access.domain.Account;
import nc.maillage.access.domain.Passkey;
import nc.maillage.access.domain.PasskeyId;
import nc.maillage.access.usecase.KeepPasskeys;
import nc.maillage.access.web.DoorPages.OwnProofPage;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own second proofs: the telephone, the keys, the codes for a bad day. */
@Controller
@Requires(Right.OWN_ACCOUNT)
class OwnProofPages {
    static final String ADDRESS = "/mon-compte/seconde-preuve";
    static final String KEYS = "/mon-compte/cles";

    private final KeepPasskeys keep;
    private final PasskeyAsks asks;
    private final OpenSessions sessions;
    private final boolean demo;

    OwnProofPages(
            KeepPasskeys keep, PasskeyAsks asks, OpenSessions sessions, @Value("${maillage.demo:false}") boolean demo) {
        this.keep = keep;
        this.asks = asks;
        this.sessions = sessions;
        this.demo = demo;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(HttpServletRequest request) {
        return page(request, new FormErrors());
    }

    @GetMapping(KEYS + "/{id}/retirer")
    ModelAndView confirm(@PathVariable UUID id, HttpServletRequest request) {
        return new ModelAndView("platform/confirm")
                .addObject("confirmation", removal(own(request, id)))
                .addObject("back", ADDRESS);
    }

    @PostMapping(KEYS + "/{id}/retirer")
    ModelAndView remove(
            @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response, RedirectAttributes after) {
        return switch (keep.remove(own(request, id).id())) {
            case Filing.Kept<Account>(var account) -> {
                sessions.start(
                        request, SignedIn.required(request).collectivity().id(), account);
                after.addFlashAttribute(Shells.NOTICE, "La clé est retirée. Vos autres sessions sont fermées.");
                yield new ModelAndView("redirect:" + ADDRESS);
            }
            case Filing.Refused<Account> refused -> {
                response.setStatus(422);
                yield page(request, Forms.errors(refused));
            }
        };
    }

    private ModelAndView page(HttpServletRequest request, FormErrors errors) {
        var account = SignedIn.required(request).account();
        var keys = asks.of(account.id()).stream()
                .map(key -> new OwnProofPage.Line(key, removal(key)))
                .toList();
        var page = new OwnProofPage(demo, account.telephone(), keys, keep.codesLeft(account.id()), errors);
        return new ModelAndView("access/proofs").addObject("page", page);
    }

    private Passkey own(HttpServletRequest request, UUID id) {
        return asks.of(SignedIn.required(request).account().id()).stream()
                .filter(each -> each.id().equals(new PasskeyId(id)))
                .findFirst()
                .orElseThrow(() -> new NotFound("passkey " + id));
    }

    private static Confirmation removal(Passkey key) {
        return Confirmation.of(
                "Retirer",
                KEYS + "/" + key.id().value() + "/retirer",
                "Retirer la clé « %s »".formatted(key.name()),
                "Elle n’ouvrira plus votre compte, et vos autres sessions se ferment. Elle pourra être enregistrée à nouveau.",
                "Retirer cette clé");
    }
}
