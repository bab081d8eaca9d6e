package nc.maillage.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nc.maillage.access.AccessRefused;
import nc.maillage.access.Open;
import nc.maillage.access.directory.DirectorySettings;
import nc.maillage.access.usecase.SignIn;
import nc.maillage.access.usecase.SignIn.Outcome;
import nc.maillage.access.web.DoorPages.ChoicePage;
import nc.maillage.access.web.DoorPages.SignInPage;
import nc.maillage.organisation.Collectivities;
import nc.maillage.organisation.Collectivity;
import nc.maillage.platform.French;
import nc.maillage.platform.WorkingClock;
import nc.maillage.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Open("on n’est pas encore connecté")
class SignInPages {
    static final String ADDRESS = "/connexion";

    private final Collectivities collectivities;
    private final FirstSteps firstSteps;
    private final SignIn signIn;
    private final OpenSessions sessions;
    private final Arrival arrival;
    private final DirectorySettings directory;
    private final SignOut signOut;
    private final boolean demo;
    private final boolean https;

    SignInPages(
            Collectivities collectivities,
            FirstSteps firstSteps,
            SignIn signIn,
            OpenSessions sessions,
            Arrival arrival,
            DirectorySettings directory,
            SignOut signOut,
            @Value("${maillage.demo:false}") boolean demo,
            @Value("${maillage.https:false}") boolean https) {
        this.collectivities = collectivities;
        this.firstSteps = firstSteps;
        this.signIn = signIn;
        this.sessions = sessions;
        this.arrival = arrival;
        this.directory = directory;
        this.signOut = signOut;
        this.demo = demo;
        this.https = https;
    }

    record SignInForm(
            @Nullable String c,
            @Nullable String login,
            @Nullable String password,
            @Nullable String suite) {}

    @GetMapping(ADDRESS)
    ModelAndView show(
            @RequestParam(required = false) @Nullable String c,
            @RequestParam(required = false) @Nullable String suite,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (firstSteps.awaited()) {
            return new ModelAndView("redirect:" + FirstStepsPages.ADDRESS);
        }
        if (SignedIn.of(request) != null && c == null) {
            return new ModelAndView("redirect:" + Arrival.local(suite));
        }
        var all = collectivities.all();
        var asked = c == null ? ChosenCollectivity.of(request).orElse(null) : c;
        var chosen = all.stream()
                .filter(each -> all.size() == 1 || each.slug().equals(asked))
                .findFirst();
        if (chosen.isEmpty()) {
            return new ModelAndView("access/choose")
                    .addObject("page", new ChoicePage(all, Arrival.local(suite), expired(request)));
        }
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ChosenCollectivity.remembered(chosen.get().slug(), https));
        return page(chosen.get(), "", Arrival.local(suite), expired(request), null, null);
    }

    @GetMapping("/connexion/collectivite")
    ModelAndView choose(@RequestParam(required = false) @Nullable String suite) {
        return new ModelAndView("access/choose")
                .addObject("page", new ChoicePage(collectivities.all(), Arrival.local(suite), null));
    }

    @PostMapping(ADDRESS)
    ModelAndView enter(SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        if (!directory.localAccounts()) {
            throw new AccessRefused(
                    "Les mots de passe d’ici sont fermés : connectez-vous avec %s.".formatted(directory.name()));
        }
        var collectivity = collectivities.bySlug(text(form.c())).orElseThrow(() -> new NotFound("collectivity"));
        var login = text(form.login());
        return switch (signIn.password(collectivity.id(), login, text(form.password()), request.getRemoteAddr())) {
            case Outcome.Accepted(var account)
            when demo -> arrival.complete(request, response, collectivity.id(), account, form.suite());
            case Outcome.Accepted(var account) -> {
                sessions.await(request, collectivity.id(), account.id());
                var next = account.secondFactor() ? SecondFactorPages.CODE : EnrolmentPages.ADDRESS;
                yield new ModelAndView("redirect:" + Arrival.with(next, form.suite()));
            }
            case Outcome.Refused(var left) -> {
                response.setStatus(422);
                yield again(collectivity, form, WRONG, HIDDEN_CAUSE + left(left));
            }
            case Outcome.Blocked(var until) -> {
                response.setStatus(429);
                var hour = French.time(
                        until.atZone(WorkingClock.NOUMEA).toLocalTime().plusMinutes(1));
                yield again(
                        collectivity,
                        form,
                        "Trop d’essais",
                        "Attendez jusqu’à\u00A0%s, puis recommencez.".formatted(hour));
            }
        };
    }

    @PostMapping("/deconnexion")
    String leave(HttpServletRequest request, HttpServletResponse response) {
        return "redirect:" + signOut.run(request, response);
    }

    private static final String WRONG = "Votre identifiant ou votre mot de passe n’est pas le bon";
    private static final String HIDDEN_CAUSE = "Nous ne disons pas lequel, pour protéger votre compte. ";

    private ModelAndView again(Collectivity collectivity, SignInForm form, String problem, String advice) {
        return page(collectivity, text(form.login()), Arrival.local(form.suite()), null, problem, advice);
    }

    private ModelAndView page(
            Collectivity collectivity,
            String login,
            String suite,
            @Nullable String said,
            @Nullable String problem,
            @Nullable String advice) {
        var others = collectivities.all().size() > 1;
        var name = directory.configured() ? directory.name() : null;
        var page = new SignInPage(
                collectivity, others, login, suite, said, problem, advice, name, directory.localAccounts());
        return new ModelAndView("access/signin").addObject("page", page);
    }

    private static String left(int tries) {
        return tries == 1
                ? "Il vous reste 1\u00A0essai avant une attente d’une minute."
                : "Il vous reste %d\u00A0essais avant une attente d’une minute.".formatted(tries);
    }

    private static @Nullable String expired(HttpServletRequest request) {
        return List.of("garde", "expiree", "adieu").stream()
                .filter(each -> request.getParameter(each) != null)
                .findFirst()
                .orElseGet(() -> request.getParameter("suite") == null ? null : "suite");
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
