package nc.maillage.access.web;

import jakarta.servlet.http.HttpServletRequest;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Open;
import nc.maillage.access.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomePage {
    private final FirstSteps firstSteps;

    HomePage(FirstSteps firstSteps) {
        this.firstSteps = firstSteps;
    }

    @Open("l’entrée mène chacun à sa page")
    @GetMapping("/")
    String home(HttpServletRequest request) {
        var who = SignedIn.of(request);
        if (firstSteps.awaited() || who != null && firstSteps.unfinished(who)) {
            return "redirect:" + FirstStepsPages.ADDRESS;
        }
        if (who == null) {
            return "redirect:/public";
        }
        return "redirect:" + ownPage(who.session());
    }

    private static String ownPage(Session session) {
        if (session.may(Right.SEE_OWN_WORK)) {
            return "/travail";
        }
        return session.may(Right.SEE_VACANCIES) ? "/recrutement" : "/administration";
    }
}
