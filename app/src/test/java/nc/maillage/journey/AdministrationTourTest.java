package nc.maillage.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import nc.maillage.testing.Doors;
import nc.maillage.testing.TownTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of the guide for who administers, walked as they say, with their pictures. */
@TownTest
class AdministrationTourTest {
    private static final String SMAG = "/dispositifs/amg-sud/parametres/smag-mensuel";

    @Autowired
    Doors doors;

    @Test
    void an_administrator_opens_a_unit_lets_an_agent_in_and_gives_a_delegation() {
        try (var administrator = Screen.of(doors, "sud", "ingrid.passil")) {
            administrator.visit().open("/administration").sees("Aucun dossier ne s’ouvre d’ici");
            administrator.keeps("administration");
            opensAndClosesAUnit(administrator);
            registersAnAgent(administrator);
            givesAndRevokesADelegation(administrator);
        }
    }

    @Test
    void a_text_and_a_figure_wait_for_a_second_person_and_a_question_for_its_owner() {
        try (var administrator = Screen.of(doors, "sud", "ingrid.passil");
                var director = Screen.of(doors, "sud", "bertrand.lagardelle")) {
            writesALetterText(administrator);
            proposesAFigure(administrator);
            turnsTheFigureDown(director);
            director.visit().open("/dispositifs/amg-sud").sees("Chiffres en vigueur");
            director.keeps("dispositif");
            director.visit().open("/dispositifs/amg-sud/questions/Q-01").sees("Effet en attendant");
            director.keeps("question");
        }
    }

    private static void opensAndClosesAUnit(Screen screen) {
        screen.visit().follow("Unités").follow("Ouvrir une unité");
        screen.page().selectOption("#kind", "BUREAU");
        screen.page().selectOption("#parent", new SelectOption().setLabel("Pôle des solidarités"));
        screen.visit()
                .fill("Nom", "Bureau des droits en tribu")
                .press("Ouvrir l’unité")
                .sees("L’unité est ouverte");
        screen.keeps("unite");
        unfold(screen, "Fermer");
        screen.visit().fill("Dernier jour", "30/11/2026").press("Fermer l’unité");
        screen.visit()
                .sees("Une unité fermée ne se rouvre pas")
                .press("Fermer l’unité")
                .sees("La fermeture est enregistrée");
    }

    /** Two roles at once: no other test of the town takes this agent for its own. */
    private static void registersAnAgent(Screen screen) {
        screen.visit().open("/administration/comptes").sees("Wayaridri Lucien");
        screen.keeps("comptes").visit().follow("Inscrire un agent");
        screen.visit()
                .fill("Prénom", "Odile")
                .fill("Nom", "Gorodé")
                .fill("Poste", "instructrice")
                .fill("Identifiant", "odile.gorode");
        screen.page().check("[name=roles][value=RECEPTION]");
        screen.page().check("[name=roles][value=CASE_OFFICER]");
        screen.visit()
                .press("Inscrire et ouvrir le compte")
                .sees("Mot de passe provisoire d’Odile Gorodé")
                .follow("C’est noté, continuer")
                .sees("Ce que le compte permet");
        screen.keeps("compte");
        unfold(screen, "Corriger le nom");
        screen.visit().fill("Nom", "Gorodey").press("Enregistrer le nom").sees("Le nom est corrigé");
    }

    private static void givesAndRevokesADelegation(Screen screen) {
        screen.visit().open("/administration/delegations").sees("Claire Devambez");
        screen.visit().follow("Donner une délégation");
        screen.page().selectOption("#agent", new SelectOption().setLabel("Odile Gorodey, instructrice"));
        screen.page().selectOption("#scheme", "amg-sud");
        screen.visit()
                .fill("Signe", "Pour la présidente et par délégation")
                .fill("Acte de délégation", "arrêté inventé n° 2026-777/DEMO")
                .fill("Premier jour", "04/01/2027")
                .press("Donner la délégation")
                .sees("La délégation est donnée");
        screen.keeps("delegations")
                .visit()
                .follow("Odile Gorodey")
                .fill("Premier jour sans délégation", "01/02/2027")
                .fill("Pourquoi", "mutation")
                .press("Révoquer la délégation")
                .sees("cet agent ne pourra plus signer")
                .press("Révoquer la délégation")
                .sees("La délégation est révoquée");
    }

    private static void writesALetterText(Screen screen) {
        screen.visit().open("/administration/courriers").sees("Texte livré avec le programme");
        screen.keeps("textes-courriers").visit().follow("Renouvellement proche");
        screen.visit().press("Soumettre à approbation").sees("une autre personne doit l’approuver");
        screen.keeps("texte-courrier").visit().press("Abandonner ce texte");
        screen.visit().sees("Nouvelle version");
    }

    private static void proposesAFigure(Screen screen) {
        screen.visit()
                .open(SMAG)
                .fill("Valeur", "145000")
                .fill("S’applique à partir du", "01/06/2027")
                .fill("Texte", "Arrêté inventé")
                .fill("Adresse où le lire", "https://example.nc/arrete");
        screen.page().selectOption("#fiabilite", new SelectOption().setIndex(1));
        screen.visit().press("Proposer la valeur").sees("La valeur est proposée");
        screen.keeps("chiffre");
    }

    private static void turnsTheFigureDown(Screen screen) {
        screen.visit().open(SMAG).sees("Valeurs proposées ici");
        screen.page().locator("input[name=motif]").first().fill("Ce texte n’existe pas.");
        screen.visit().press("Ne pas approuver").sees("La valeur n’est pas approuvée");
    }

    private static void unfold(Screen screen, String name) {
        screen.page()
                .locator("summary")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
    }
}
