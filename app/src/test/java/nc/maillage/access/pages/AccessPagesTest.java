package nc.maillage.access.pages;

import java.util.Map;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Chrome;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The door and the administration in a real browser: no barrier, nothing in the console, nothing that sticks out. */
@ProgramTest
class AccessPagesTest {
    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    Session administrator;

    @BeforeEach
    void an_administrator() {
        administrator = actors.administrator("sud");
        var client = doors.signedIn(administrator);
        client.post(
                "/administration/unites/nouvelle",
                Map.of(
                        "kind",
                        "SERVICE",
                        "name",
                        "Service de l’aide médicale et des prestations sociales",
                        "acronym",
                        "SAMPS",
                        "openedOn",
                        "1/1/2020"));
    }

    @Test
    void one_signs_in_without_a_mouse() {
        try (var visit = Chrome.onDesktop(doors.port())) {
            visit.open("/connexion?c=sud").isAccessible().scrollsOnlyDownwards().photograph("connexion");
            visit.fill("Identifiant", doors.account(administrator).login()).fill("Mot de passe", Doors.PASSWORD);
            visit.page().keyboard().press("Enter");
            visit.sees("Protéger votre compte").isAccessible().photograph("seconde-preuve");
        }
    }

    @Test
    void a_wrong_password_says_what_to_do_on_a_phone_too() {
        try (var visit = Chrome.onPhone(doors.port())) {
            visit.open("/connexion?c=sud").fill("Identifiant", "personne").fill("Mot de passe", "faux");
            visit.press("Se connecter")
                    .sees("n’est pas le bon")
                    .scrollsOnlyDownwards()
                    .photograph("connexion-refus");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/administration",
                "/administration/unites",
                "/administration/unites/nouvelle",
                "/administration/comptes",
                "/administration/comptes/nouveau",
                "/administration/delegations",
                "/administration/delegations/nouvelle",
                "/administration/droits",
                "/administration/collectivite",
                "/mon-compte",
                "/mon-compte/mot-de-passe",
                "/premiers-pas",
                "/nulle-part"
            })
    void a_page_of_the_administrator_has_no_barrier_at_any_width(String path) {
        for (var visit :
                new Visit[] {signedIn(Chrome.onDesktop(doors.port())), signedIn(Chrome.onPhone(doors.port()))}) {
            try (visit) {
                visit.open(path);
                if (path.equals("/nulle-part")) {
                    visit.forgetErrors();
                }
                visit.isAccessible().scrollsOnlyDownwards();
                var width = visit.page().viewportSize().width;
                visit.photograph(path.substring(1).replace('/', '-') + "-" + width);
            }
        }
    }

    @Test
    void after_signing_out_on_a_shared_computer_going_back_shows_nothing_of_the_agent() {
        actors.caseOfficer(actors.freshCollectivity());
        try (var visit = signedIn(Chrome.onDesktop(doors.port()))) {
            visit.open("/administration/comptes")
                    .sees("Xenie")
                    .open("/mon-compte")
                    .sees("Ce que vos rôles permettent");
            visit.page().locator("form[action='/deconnexion'] button").first().dispatchEvent("click");
            visit.sees("Choisissez d’abord votre collectivité");
            for (int back = 0; back < 3; back++) {
                visit.page().goBack();
                visit.doesNotSee("Ce que vos rôles permettent").doesNotSee("Xenie");
            }
        }
    }

    /** Nobody tells this browser to forget its cache, as signing out does. */
    @Test
    void after_a_session_was_over_going_back_asks_to_sign_in_again() {
        actors.caseOfficer(actors.freshCollectivity());
        try (var visit = signedIn(Chrome.onDesktop(doors.port()))) {
            visit.open("/mon-compte").sees("Ce que vos rôles permettent").open("/accessibilite");
            visit.page().context().clearCookies();
            visit.page().goBack();
            visit.sees("Choisissez d’abord votre collectivité").doesNotSee("Ce que vos rôles permettent");
        }
    }

    @Test
    void the_page_of_one_account_and_the_recusals_too() {
        var account =
                "/administration/comptes/" + doors.account(administrator).id().value();
        try (var visit = signedIn(Chrome.onDesktop(doors.port()))) {
            visit.open(account).isAccessible().photograph("compte");
        }
        try (var visit = Chrome.onPhone(doors.port())) {
            signIn(visit, actors.headOfOffice("sud"));
            visit.open("/mon-compte/deports")
                    .isAccessible()
                    .scrollsOnlyDownwards()
                    .photograph("deports");
        }
    }

    private Visit signedIn(Visit visit) {
        return signIn(visit, administrator);
    }

    private Visit signIn(Visit visit, Session who) {
        return visit.signedIn(doors.sessionCookie(who));
    }
}
