package nc.maillage.access.web;

import jakarta.servlet.http.HttpServletRequest;
import nc.maillage.access.usecase.SignIn;
import nc.maillage.access.usecase.SignIn.Outcome;
import nc.maillage.platform.French;
import nc.maillage.platform.WorkingClock;
import nc.maillage.platform.web.FormErrors;
import org.springframework.stereotype.Component;

/** Asks the signed-in agent for the password again, counted like a sign-in: a desk left open does not give the account away. */
@Component
class PasswordAgain {
    private final SignIn signIn;

    PasswordAgain(SignIn signIn) {
        this.signIn = signIn;
    }

    FormErrors check(HttpServletRequest request, String typed) {
        var who = SignedIn.required(request);
        var errors = new FormErrors();
        if (typed.isEmpty()) {
            return errors.add("password", "Tapez votre mot de passe.");
        }
        switch (signIn.password(who.collectivity().id(), who.account().login(), typed, request.getRemoteAddr())) {
            case Outcome.Accepted _ -> {}
            case Outcome.Refused _ -> errors.add("password", "Ce n’est pas votre mot de passe actuel.");
            case Outcome.Blocked(var until) -> {
                var hour = French.time(
                        until.atZone(WorkingClock.NOUMEA).toLocalTime().plusMinutes(1));
                errors.add("password", "Trop d’essais. Attendez jusqu’à\u00A0%s, puis recommencez.".formatted(hour));
            }
        }
        return errors;
    }
}
