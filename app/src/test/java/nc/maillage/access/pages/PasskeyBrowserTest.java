package nc.maillage.access.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Chrome;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A key in a real browser, whose authenticator is one of its own: the script, the policy and the server together. */
@ProgramTest
class PasskeyBrowserTest {
    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    Session officer;
    String slug;

    @BeforeEach
    void an_officer() {
        slug = actors.freshCollectivity();
        officer = actors.another(Role.CASE_OFFICER, slug);
    }

    @Test
    void one_enrols_this_computer_then_enters_with_it() {
        try (var visit = Chrome.onDesktop(doors.port())) {
            withAuthenticator(visit);
            password(visit).sees("Protéger votre compte").isAccessible().photograph("seconde-preuve");
            visit.fill("Nom de la clé", "Ordinateur du bureau").press("Enregistrer une clé d’accès");
            visit.sees("La clé est enregistrée.").follow("J’ai gardé mes codes, continuer");

            visit.open("/mon-compte/seconde-preuve")
                    .sees("Ordinateur du bureau")
                    .sees("pas encore utilisée");
            visit.isAccessible().photograph("cles");
            signOut(visit);
            password(visit).sees("Votre clé d’accès répond d’un geste").isAccessible();
            visit.photograph("cle-connexion").press("Continuer avec ma clé d’accès");
            visit.sees("Mon travail");
            visit.open("/mon-compte/seconde-preuve").sees("a servi le");
            assertThat(visit.errors()).isEmpty();
        }
    }

    @Test
    void the_same_device_is_not_enrolled_twice_and_the_page_says_so() {
        try (var visit = Chrome.onPhone(doors.port())) {
            withAuthenticator(visit);
            password(visit).fill("Nom de la clé", "Téléphone").press("Enregistrer une clé d’accès");
            visit.sees("La clé est enregistrée.").open("/mon-compte/cles/nouvelle");
            visit.fill("Nom de la clé", "Le même").fill("Votre mot de passe", Doors.PASSWORD);
            visit.isAccessible().scrollsOnlyDownwards().press("Enregistrer une clé d’accès");
            visit.sees("Cet appareil a déjà une clé pour votre compte.").photograph("cle-deux-fois");
            visit.open("/mon-compte/seconde-preuve").scrollsOnlyDownwards().photograph("cles-telephone");
        }
    }

    @Test
    void somebody_who_cannot_answer_reads_why_and_enters_with_a_recovery_code() {
        try (var visit = Chrome.onDesktop(doors.port())) {
            var device = withAuthenticator(visit);
            password(visit).fill("Nom de la clé", "Clé USB").press("Enregistrer une clé d’accès");
            visit.sees("La clé est enregistrée.");
            var code = visit.page().locator("main .mono li").first().innerText();
            visit.follow("J’ai gardé mes codes, continuer");
            signOut(visit);
            device.send("WebAuthn.disable");
            device.send("WebAuthn.enable");
            withAuthenticator(visit);
            password(visit).press("Continuer avec ma clé d’accès").sees("La demande a été annulée");
            visit.fill("Code de secours", code).page().locator("#code").press("Enter");
            visit.sees("Mon travail");
        }
    }

    private Visit password(Visit visit) {
        return visit.open("/connexion?c=" + slug)
                .fill("Identifiant", doors.account(officer).login())
                .fill("Mot de passe", Doors.PASSWORD)
                .press("Se connecter");
    }

    private static void signOut(Visit visit) {
        visit.context().clearCookies();
    }

    private static CDPSession withAuthenticator(Visit visit) {
        var devices = visit.context().newCDPSession(visit.page());
        devices.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var asked = new JsonObject();
        asked.add("options", options);
        devices.send("WebAuthn.addVirtualAuthenticator", asked);
        return devices;
    }
}
