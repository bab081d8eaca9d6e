package nc.maillage.schemes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Chrome;
import nc.maillage.testing.Doors;
import nc.maillage.testing.HolidayAid;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class AidBrowserTest {
    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    HolidayAid aid;

    private String here;

    @BeforeEach
    void aCentre() {
        here = actors.freshCollectivity();
    }

    @Test
    void an_administrator_writes_an_aid_from_the_model_and_another_person_publishes_it() {
        var address = "";
        try (var visit = signedIn(Chrome.onDesktop(doors.port()), actors.administrator(here))) {
            visit.open("/dispositifs").follow("Créer une aide");
            visit.sees("D’où partir").isAccessible().sketch("aide-depart");
            visit.page().locator("label.choice", containing("Du modèle")).click();
            visit.press("Commencer");
            visit.sees("Fiche de l’aide").isAccessible().photograph("aide-fiche");

            save(visit);
            visit.sees("Remplissez « S’applique à partir du »").forgetErrors();
            visit.isAccessible().sketch("aide-fiche-refusee");
            visit.fill("S’applique aux demandes reçues à partir du", "01/01/2026");
            save(visit);
            visit.sees("La règle").sees("Passe").isAccessible().photograph("aide");
            address = path(visit);

            visit.follow("Essayer un cas");
            visit.page().locator("[name='fait.right_boursier']").selectOption("oui");
            visit.press("Apprécier ce cas");
            visit.sees("Ce que donne la règle").isAccessible().photograph("aide-essai");
            visit.fill("Nom de l’exemple", "Boursier dont rien n’est jugé");
            visit.page().getByLabel("À apprécier par une personne").check();
            visit.press("Garder comme exemple");
            visit.sees("Boursier dont rien n’est jugé").sees("Passe");
            visit.open(address + "/publier").sees("une autre personne doit l’approuver");
        }
        try (var visit = signedIn(Chrome.onDesktop(doors.port()), actors.director(here))) {
            visit.open(address + "/publier").isAccessible().photograph("aide-publier");
            visit.press("Publier la version 1");
            visit.sees("La version 1 est publiée.").sees("En vigueur");
            visit.open("/dispositifs/vacances-noumea/regle").isAccessible().sees("Élève boursier");
            visit.page().getByText("Faits, phrases et cas").first().click();
            visit.sees("Déjà versée dans l’année").isAccessible();
        }
    }

    @Test
    void without_a_script_lines_are_added_and_taken_out_and_nothing_typed_is_lost() {
        try (var visit = signedIn(Chrome.withoutScript(doors.port()), actors.administrator(here))) {
            visit.open("/dispositifs/aides/nouvelle");
            visit.page().locator("label.choice", containing("fiche vide")).click();
            visit.press("Commencer");
            visit.fill("Nom de l’aide", "Aide au chauffe-eau");
            visit.page().locator("[name='pieces[0].label']").fill("Facture");
            visit.press("Ajouter une pièce");
            assertThat(visit.page().locator("[name='title']").inputValue()).isEqualTo("Aide au chauffe-eau");
            visit.page().locator("[name='pieces[1].label']").fill("Devis");
            visit.page().locator("[value='retirer:pieces:0']").click();
            assertThat(visit.page().locator("[name='pieces[0].label']").inputValue())
                    .isEqualTo("Devis");
            save(visit);
            assertThat(visit.page().locator("[name='pieces[0].label']").inputValue())
                    .isEqualTo("Devis");
            visit.sees("Remplissez « Texte »");
        }
    }

    @Test
    void nothing_sticks_out_on_a_telephone() {
        aid.inForce(here);
        try (var visit = signedIn(Chrome.onPhone(doors.port()), actors.administrator(here))) {
            visit.open("/dispositifs/aides/nouvelle?depuis=version:" + HolidayAid.KEY)
                    .isAccessible()
                    .scrollsOnlyDownwards();
            visit.press("Commencer");
            visit.isAccessible().scrollsOnlyDownwards().sketch("telephone-aide-fiche");
            visit.fill("S’applique aux demandes reçues à partir du", "01/12/2026");
            visit.page().locator("[name='amount.by_right.held']").fill("35000");
            save(visit);
            visit.sees("Échoue").isAccessible().scrollsOnlyDownwards().sketch("telephone-aide");
            var address = path(visit);
            visit.open(address + "/essai").isAccessible().scrollsOnlyDownwards().sketch("telephone-aide-essai");
            visit.open(address + "/publier")
                    .sees("Montant avec ce droit")
                    .doesNotSee("Ressources par mois ou par an")
                    .isAccessible()
                    .scrollsOnlyDownwards()
                    .sketch("telephone-aide-publier");
            visit.open("/dispositifs/" + HolidayAid.KEY).isAccessible().scrollsOnlyDownwards();
        }
    }

    private static void save(Visit visit) {
        visit.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer la fiche"))
                .last()
                .click();
    }

    private static String path(Visit visit) {
        return URI.create(visit.page().url()).getPath();
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(Pattern.compile(text));
    }

    private Visit signedIn(Visit visit, Session who) {
        return visit.signedIn(doors.sessionCookie(who));
    }
}
