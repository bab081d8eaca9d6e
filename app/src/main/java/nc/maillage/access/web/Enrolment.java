package nc.maillage.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nc.maillage.access.domain.Account;
import nc.maillage.access.domain.AccountId;
import nc.maillage.access.domain.Base32;
import nc.maillage.access.store.Seal;
import nc.maillage.access.usecase.EnrolSecondFactor;
import nc.maillage.access.web.DoorPages.TelephoneOffer;
import nc.maillage.organisation.Collectivity;
import nc.maillage.platform.web.FormErrors;
import org.springframework.stereotype.Component;

/** The key that a telephone is to photograph: sealed in the session until a first right code comes back. */
@Component
class Enrolment {
    private static final String SECRET = "maillage.enrolment";

    private final EnrolSecondFactor enrol;
    private final Seal seal;

    Enrolment(EnrolSecondFactor enrol, Seal seal) {
        this.enrol = enrol;
        this.seal = seal;
    }

    byte[] secret(HttpServletRequest request, AccountId account) {
        var purpose = "enrolment:" + account.value();
        var session = request.getSession();
        if (session.getAttribute(SECRET) instanceof byte[] sealed) {
            var opened = seal.open(sealed, purpose);
            if (opened.isPresent()) {
                return opened.get();
            }
        }
        var fresh = enrol.draw();
        session.setAttribute(SECRET, seal.seal(fresh, purpose));
        return fresh;
    }

    void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(SECRET);
    }

    TelephoneOffer offer(HttpServletRequest request, Account account, Collectivity collectivity, FormErrors errors) {
        var key = Base32.written(secret(request, account.id()));
        var issuer = "Maillage " + collectivity.name();
        var address = "otpauth://totp/%s?secret=%s&issuer=%s"
                .formatted(encoded(issuer + ":" + account.login()), key, encoded(issuer));
        return new TelephoneOffer(QrDrawing.of(address), Base32.grouped(key), account.login(), errors);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
