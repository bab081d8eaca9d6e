package nc.maillage.access.web.administration;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.access.store.Seal;
import nc.maillage.access.usecase.OpenAccount.Opened;
import nc.maillage.access.web.administration.AdministrationPages.PasswordPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Shows a provisional password once. Between the form and its page it waits sealed in the administrator's session. */
@Controller
class ProvisionalPasswords {
    private static final String ADDRESS = "/administration/mot-de-passe-provisoire";
    private static final String SEALED = "sealed";
    private static final String BETWEEN = "\n";

    private final Seal seal;

    ProvisionalPasswords(Seal seal) {
        this.seal = seal;
    }

    /** @param name whose password it is; {@code note} where to sign in with it; {@code back} the page that comes after */
    ModelAndView shown(RedirectAttributes after, String name, Opened opened, String note, String back) {
        var text = String.join(BETWEEN, name, opened.login(), opened.oneTimePassword(), note, back);
        var sealed = seal.seal(text.getBytes(StandardCharsets.UTF_8), purpose());
        after.addFlashAttribute(SEALED, Base64.getEncoder().encodeToString(sealed));
        return new ModelAndView("redirect:" + ADDRESS);
    }

    @Requires(Right.MANAGE_ACCOUNTS)
    @GetMapping(ADDRESS)
    ModelAndView show(HttpServletRequest request, RedirectAttributes after) {
        return waiting(request)
                .map(page -> new ModelAndView("access/administration/password").addObject("page", page))
                .orElseGet(() -> {
                    after.addFlashAttribute(
                            "notice",
                            "Un mot de passe provisoire ne s’affiche qu’une fois. S’il n’a pas été noté, donnez-en un autre depuis la page du compte.");
                    return new ModelAndView("redirect:" + AccountList.ADDRESS);
                });
    }

    private Optional<PasswordPage> waiting(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        if (flash == null || !(flash.get(SEALED) instanceof String sealed)) {
            return Optional.empty();
        }
        return seal.open(Base64.getDecoder().decode(sealed), purpose()).map(plain -> {
            var parts = new String(plain, StandardCharsets.UTF_8).split(BETWEEN, -1);
            return new PasswordPage(parts[0], parts[1], parts[2], parts[3], parts[4]);
        });
    }

    private static String purpose() {
        return "provisional-password:" + CurrentAgent.required().agent().id().value();
    }
}
