package nc.maillage.access.web.administration;

import java.util.ArrayList;
import java.util.List;
import nc.maillage.access.Permissions;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.access.web.administration.AdministrationPages.Door;
import nc.maillage.access.web.administration.AdministrationPages.HubPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AdministrationHub {
    private record Offer(Right right, Door door) {}

    private static final List<Offer> OFFERS = List.of(
            new Offer(
                    Right.MANAGE_ORGANISATION,
                    new Door("Collectivité", "/administration/collectivite", "home", "Son nom et sa direction.")),
            new Offer(
                    Right.MANAGE_ORGANISATION,
                    new Door(
                            "Unités",
                            "/administration/unites",
                            "sheet",
                            "Directions, pôles, services, bureaux, sites ; leurs noms et leurs dates.")),
            new Offer(
                    Right.MANAGE_ACCOUNTS,
                    new Door(
                            "Agents et comptes",
                            "/administration/comptes",
                            "users",
                            "Qui peut entrer, avec quels rôles.")),
            new Offer(
                    Right.MANAGE_ORGANISATION,
                    new Door(
                            "Délégations de signature",
                            "/administration/delegations",
                            "sign",
                            "Qui peut signer, pour quel dispositif, de quand à quand.")),
            new Offer(
                    Right.OWN_ACCOUNT,
                    new Door("Droits", "/administration/droits", "guard", "Ce que chaque rôle permet, en une phrase.")),
            new Offer(
                    Right.MANAGE_LETTER_TEXTS,
                    new Door(
                            "Textes des courriers",
                            "/administration/courriers",
                            "mail",
                            "Les phrases des lettres, avec leurs versions.")),
            new Offer(
                    Right.MANAGE_ORGANISATION,
                    new Door(
                            "Courriels",
                            "/administration/courriels",
                            "go",
                            "Ceux qui attendent de partir, ceux qui n’ont pas pu ; un essai.")),
            new Offer(
                    Right.SEE_SCHEMES,
                    new Door(
                            "Dispositifs et questions ouvertes",
                            "/dispositifs",
                            "book",
                            "Versions publiées, paramètres, ce qui reste à trancher.")));

    @Requires(Right.MANAGE_ACCOUNTS)
    @GetMapping("/administration")
    ModelAndView show() {
        var doors = new ArrayList<Door>();
        for (var offer : OFFERS) {
            if (Permissions.may(offer.right())) {
                doors.add(offer.door());
            }
        }
        return new ModelAndView("access/administration/hub").addObject("page", new HubPage(doors));
    }
}
