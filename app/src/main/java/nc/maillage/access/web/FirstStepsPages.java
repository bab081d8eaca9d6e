package nc.maillage.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nc.maillage.access.Open;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.access.store.AccountStore;
import nc.maillage.access.usecase.OpenFirstCollectivity;
import nc.maillage.access.usecase.OpenFirstCollectivity.Founded;
import nc.maillage.access.usecase.OpenFirstCollectivity.Founding;
import nc.maillage.access.web.DoorPages.FoundingForm;
import nc.maillage.access.web.DoorPages.FoundingPage;
import nc.maillage.access.web.DoorPages.StepsPage;
import nc.maillage.organisation.Delegations;
import nc.maillage.organisation.Filing;
import nc.maillage.organisation.Units;
import nc.maillage.platform.web.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class FirstStepsPages {
    static final String ADDRESS = "/premiers-pas";
    private static final String PASSED = "maillage.first-steps";

    private final FirstSteps steps;
    private final OpenFirstCollectivity open;
    private final Units units;
    private final AccountStore accounts;
    private final Delegations delegations;
    private final OpenSessions sessions;
    private final Arrival arrival;
    private final boolean demo;

    FirstStepsPages(
            FirstSteps steps,
            OpenFirstCollectivity open,
            Units units,
            AccountStore accounts,
            Delegations delegations,
            OpenSessions sessions,
            Arrival arrival,
            @Value("${maillage.demo:false}") boolean demo) {
        this.steps = steps;
        this.open = open;
        this.units = units;
        this.accounts = accounts;
        this.delegations = delegations;
        this.sessions = sessions;
        this.arrival = arrival;
        this.demo = demo;
    }

    @Open("le premier administrateur n’a pas encore de compte")
    @GetMapping(ADDRESS)
    ModelAndView show(HttpServletRequest request) {
        if (steps.awaited()) {
            return passed(request)
                    ? founding(FoundingForm.EMPTY, new FormErrors())
                    : new ModelAndView("access/first-code").addObject("problem", "");
        }
        var who = SignedIn.of(request);
        if (who == null) {
            return new ModelAndView("redirect:" + SignInPages.ADDRESS);
        }
        return who.session().may(Right.MANAGE_ORGANISATION) ? progress() : new ModelAndView("redirect:/");
    }

    private ModelAndView progress() {
        var page = new StepsPage(
                units.tree().size(), accounts.all().size(), delegations.all().size());
        return new ModelAndView("access/first-steps").addObject("page", page);
    }

    @Open("le code prouve que l’on tient la machine")
    @PostMapping("/premiers-pas/code")
    ModelAndView code(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        if (!steps.awaited()) {
            return new ModelAndView("redirect:" + ADDRESS);
        }
        if (!steps.codeIs(code)) {
            response.setStatus(422);
            return new ModelAndView("access/first-code")
                    .addObject("problem", "Ce code n’est pas celui que le programme a affiché à son démarrage.");
        }
        request.getSession(true).setAttribute(PASSED, true);
        request.changeSessionId();
        return new ModelAndView("redirect:" + ADDRESS);
    }

    @Open("le code a été donné juste avant")
    @PostMapping(ADDRESS)
    ModelAndView found(FoundingForm form, HttpServletRequest request, HttpServletResponse response) {
        if (!steps.awaited() || !passed(request)) {
            return new ModelAndView("redirect:" + ADDRESS);
        }
        var founding = new Founding(
                text(form.name()),
                text(form.directorate()),
                text(form.province()),
                text(form.slug()),
                text(form.firstName()),
                text(form.lastName()),
                text(form.title()),
                text(form.login()),
                text(form.password()),
                text(form.again()));
        return switch (open.run(founding)) {
            case Filing.Kept<Founded>(var founded)
            when demo -> arrival.complete(request, response, founded.collectivity(), founded.account(), ADDRESS);
            case Filing.Kept<Founded>(var founded) -> {
                sessions.await(
                        request, founded.collectivity(), founded.account().id());
                yield new ModelAndView("redirect:" + Arrival.with(EnrolmentPages.ADDRESS, ADDRESS));
            }
            case Filing.Refused<Founded> refused -> {
                response.setStatus(422);
                yield founding(form, Forms.errors(refused));
            }
        };
    }

    @Requires(Right.MANAGE_ORGANISATION)
    @PostMapping("/premiers-pas/fin")
    String finish() {
        steps.finish();
        return "redirect:/";
    }

    private static ModelAndView founding(FoundingForm form, FormErrors errors) {
        return new ModelAndView("access/founding")
                .addObject("page", new FoundingPage(form, DoorPages.PROVINCES, errors));
    }

    private static boolean passed(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && Boolean.TRUE.equals(session.getAttribute(PASSED));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
