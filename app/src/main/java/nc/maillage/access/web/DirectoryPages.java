package nc.maillage.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nc.maillage.access.Open;
import nc.maillage.access.directory.Directory;
import nc.maillage.access.directory.DirectoryIdentity;
import nc.maillage.access.directory.DirectorySettings;
import nc.maillage.access.usecase.SignInByDirectory;
import nc.maillage.access.usecase.SignInByDirectory.Entered;
import nc.maillage.access.web.DoorPages.DirectoryPage;
import nc.maillage.organisation.Collectivities;
import nc.maillage.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Leaving for the directory, and coming back from it. */
@Controller
@Open("on n’est pas encore connecté")
class DirectoryPages {
    static final String ADDRESS = "/connexion/annuaire";
    static final String BACK = ADDRESS + "/retour";

    private final DirectorySettings settings;
    private final Directory directory;
    private final DirectoryJourneys journeys;
    private final Collectivities collectivities;
    private final SignInByDirectory signIn;
    private final Arrival arrival;

    DirectoryPages(
            DirectorySettings settings,
            Directory directory,
            DirectoryJourneys journeys,
            Collectivities collectivities,
            SignInByDirectory signIn,
            Arrival arrival) {
        this.settings = settings;
        this.directory = directory;
        this.journeys = journeys;
        this.collectivities = collectivities;
        this.signIn = signIn;
        this.arrival = arrival;
    }

    @GetMapping(ADDRESS)
    ModelAndView leave(
            @RequestParam(defaultValue = "") String c,
            @RequestParam(required = false) @Nullable String suite,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!settings.configured()) {
            throw new NotFound("directory");
        }
        var collectivity = collectivities.bySlug(c).orElseThrow(() -> new NotFound("collectivity"));
        var journey = journeys.begin(request, collectivity.id(), Arrival.local(suite));
        return directory
                .way(journey)
                .map(way -> new ModelAndView("redirect:" + way))
                .orElseGet(() -> page(response, HttpStatus.SERVICE_UNAVAILABLE, Words.AWAY, null));
    }

    @GetMapping(BACK)
    ModelAndView comeBack(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String state,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!settings.configured()) {
            throw new NotFound("directory");
        }
        var begun = journeys.end(request, state);
        if (begun.isEmpty()) {
            return page(response, HttpStatus.FORBIDDEN, Words.LATE, null);
        }
        if (code.isEmpty()) {
            return page(response, HttpStatus.FORBIDDEN, Words.REFUSED, null);
        }
        return directory
                .identity(begun.get().journey(), code)
                .map(identity -> entered(identity, begun.get(), request, response))
                .orElseGet(() -> page(response, HttpStatus.FORBIDDEN, Words.REFUSED, null));
    }

    private ModelAndView entered(
            DirectoryIdentity identity,
            DirectoryJourneys.Begun begun,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signIn.run(begun.collectivity(), identity)) {
            case Entered.Accepted(var account) ->
                new ModelAndView("redirect:"
                        + arrival.enterByDirectory(request, response, begun.collectivity(), account, begun.suite()));
            case Entered.NotPrepared _ -> page(response, HttpStatus.FORBIDDEN, Words.NOT_PREPARED, identity.subject());
            case Entered.WithoutRole _ -> page(response, HttpStatus.FORBIDDEN, Words.WITHOUT_ROLE, null);
        };
    }

    /** What each refusal says and proposes. */
    enum Words {
        AWAY(
                "L’annuaire ne répond pas",
                "Nous n’avons pas pu lui demander qui vous êtes. Rien n’est perdu.",
                "Recommencez dans quelques minutes. Si cela dure, prévenez la personne qui tient le programme."),
        LATE(
                "Cette connexion a expiré",
                "La réponse de l’annuaire est arrivée plus de dix minutes après la demande, ou elle a déjà servi.",
                "Recommencez depuis la page de connexion."),
        REFUSED(
                "L’annuaire n’a pas confirmé qui vous êtes",
                "Vous avez peut-être annulé, ou votre compte de l’annuaire n’a pas accès à ce programme.",
                "Recommencez, ou demandez l’accès au service informatique."),
        NOT_PREPARED(
                "Aucun compte n’est préparé pour vous ici",
                "L’annuaire vous reconnaît, mais l’administrateur des comptes de cette collectivité n’a pas encore lié votre compte, ou il est suspendu.",
                "Donnez-lui l’identifiant ci-dessous\u00A0: il le colle dans la page de votre compte, puis vous revenez."),
        WITHOUT_ROLE(
                "L’annuaire ne vous donne aucun rôle ici",
                "Votre compte existe, mais aucun des groupes de l’annuaire auxquels vous appartenez n’ouvre ce programme.",
                "Demandez au service informatique le groupe qui correspond à votre travail.");

        final String title;
        final String why;
        final String advice;

        Words(String title, String why, String advice) {
            this.title = title;
            this.why = why;
            this.advice = advice;
        }
    }

    private static ModelAndView page(
            HttpServletResponse response, HttpStatus status, Words words, @Nullable String subject) {
        response.setStatus(status.value());
        return new ModelAndView("access/directory")
                .addObject("page", new DirectoryPage(words.title, words.why, words.advice, subject));
    }
}
