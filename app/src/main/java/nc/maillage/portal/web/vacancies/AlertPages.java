package nc.maillage.portal.web.vacancies;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nc.maillage.access.Open;
import nc.maillage.platform.MailAddress;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.MinuteLimit;
import nc.maillage.platform.web.SteadyAnswer;
import nc.maillage.platform.web.Tone;
import nc.maillage.portal.web.PublicShells;
import nc.maillage.recruitment.VacancyAlerts;
import nc.maillage.recruitment.VacancyFilter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Recevoir les nouveaux avis par courriel » : asked for, confirmed by a link and a button, stopped by a link. */
@Controller
class AlertPages {
    static final String PATH = VacancyViews.PATH + "/alertes";
    private static final String ADDRESS = "courriel";
    private static final String WHY = "on suit les avis sans compte ; un lien reçu à l’adresse en tient lieu";
    private static final String STOP = PATH + "/arret/{token}";

    private final VacancyAlerts alerts;
    private final PublicShells shells;
    private final MinuteLimit limit;

    AlertPages(
            VacancyAlerts alerts,
            PublicShells shells,
            Clock clock,
            @Value("${maillage.alerts-per-minute:5}") int most) {
        this.alerts = alerts;
        this.shells = shells;
        this.limit = new MinuteLimit(clock, most);
    }

    @Open(WHY)
    @GetMapping(PATH)
    ModelAndView form(@RequestParam MultiValueMap<String, String> typed) {
        return page(asking(VacancyQuery.read(typed), "", new FormErrors()), HttpStatus.OK);
    }

    /** The same answer whether the address is known or not, whether a mail leaves or not. */
    @Open(WHY)
    @PostMapping(PATH)
    ModelAndView ask(@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var query = VacancyQuery.read(typed);
        var written = Objects.requireNonNullElse(typed.getFirst(ADDRESS), "");
        var address = MailAddress.read(written);
        if (address.isEmpty()) {
            return page(
                    asking(query, written, new FormErrors().add(ADDRESS, MailAddress.HINT)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!limit.allows(request.getRemoteAddr())) {
            var errors =
                    new FormErrors().add(ADDRESS, "Trop de demandes d’ici : attendez une minute, puis recommencez.");
            return page(asking(query, written, errors), HttpStatus.TOO_MANY_REQUESTS);
        }
        SteadyAnswer.after(() -> alerts.ask(address.get(), query.filter()));
        return said(
                Tone.INFO,
                "Regardez vos courriels",
                "Si cette adresse est juste, un courriel vient d’y partir. Il porte un lien : rien ne sera envoyé tant que vous ne l’aurez pas ouvert et confirmé. Rien ne vient ? Regardez parmi les courriels indésirables, ou vérifiez l’adresse.");
    }

    @Open(WHY)
    @GetMapping(PATH + "/{token}")
    ModelAndView confirmation(@PathVariable String token) {
        return alerts.waiting(token)
                .map(search -> page(
                        act(
                                "Recevoir les nouveaux avis",
                                "Un courriel au plus par jour, vers six heures du matin à Nouméa, et seulement s’il y a du nouveau.",
                                search,
                                PATH + "/" + token,
                                "Oui, m’envoyer les nouveaux avis"),
                        HttpStatus.OK))
                .orElseGet(this::dead);
    }

    @Open(WHY)
    @PostMapping(PATH + "/{token}")
    ModelAndView confirm(@PathVariable String token) {
        return alerts.confirm(token)
                .map(search -> said(
                        Tone.OK,
                        "C’est confirmé",
                        "Vous recevrez les nouveaux avis de cette recherche : %s. Chaque courriel porte le lien qui arrête tout."
                                .formatted(search.inWords())))
                .orElseGet(this::dead);
    }

    @Open(WHY)
    @GetMapping(STOP)
    ModelAndView stopping(@PathVariable String token) {
        return alerts.running(token)
                .map(search -> page(
                        act(
                                "Ne plus recevoir ces avis",
                                "Votre adresse sera effacée.",
                                search,
                                PATH + "/arret/" + token,
                                "Arrêter et effacer mon adresse"),
                        HttpStatus.OK))
                .orElseGet(this::stopped);
    }

    /** Mail programs post here by themselves (RFC 8058): what is stopped already is stopped. */
    @Open(WHY)
    @PostMapping(STOP)
    ModelAndView stop(@PathVariable String token) {
        alerts.stop(token);
        return stopped();
    }

    private ModelAndView stopped() {
        return said(
                Tone.OK,
                "C’est arrêté",
                "Aucun courriel ne partira plus sous ce lien, et l’adresse qu’il portait est effacée.");
    }

    private ModelAndView dead() {
        var page = AlertPage.saying(
                shells.of(VacancyViews.PATH),
                Tone.CALM,
                "Ce lien ne sert plus",
                "Il a déjà été confirmé, il est trop ancien, ou il a été coupé en le copiant. Demandez-en un autre depuis la liste des avis.");
        return page(page, HttpStatus.NOT_FOUND);
    }

    private AlertPage asking(VacancyQuery query, String address, FormErrors errors) {
        return new AlertPage(
                shells.of(VacancyViews.PATH),
                Tone.INFO,
                "Recevoir les nouveaux avis par courriel",
                "Un courriel au plus par jour, vers six heures du matin à Nouméa, avec les avis publiés ou prolongés depuis la veille. Votre adresse ne sert qu’à cela, et s’efface dès que vous arrêtez.",
                query.filter().inWords(),
                query.fields().stream()
                        .map(field -> new AlertPage.Field(field.getKey(), field.getValue()))
                        .toList(),
                PATH,
                "M’envoyer le lien de confirmation",
                address,
                errors);
    }

    private AlertPage act(String title, String text, VacancyFilter search, String action, String button) {
        return new AlertPage(
                shells.of(VacancyViews.PATH),
                Tone.INFO,
                title,
                text,
                search.inWords(),
                List.of(),
                action,
                button,
                null,
                new FormErrors());
    }

    private ModelAndView said(Tone tone, String title, String text) {
        return page(AlertPage.saying(shells.of(VacancyViews.PATH), tone, title, text), HttpStatus.OK);
    }

    private static ModelAndView page(AlertPage page, HttpStatus status) {
        return new ModelAndView("portal/vacancies/alert", Map.of("page", page), status);
    }
}
