package nc.maillage.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import nc.maillage.evidence.SampleFiles;

/** What the case officer does with the mother at the counter, page after page. */
final class Counter {
    private final Screen screen;

    Counter(Screen screen) {
        this.screen = screen;
    }

    /** @return the address of her file */
    String findsHerInSpiteOfTheTypos() {
        screen.keeps("travail").visit().open("/recherche");
        screen.page().locator("#q").pressSequentially("waitene clarice");
        screen.page().waitForSelector("#found .hit");
        screen.keeps("recherche");
        screen.page().locator("#found .hit a").first().click();
        screen.page().waitForURL("**/personnes/*");
        screen.visit().sees("Clarisse").sees("Swann");
        screen.keeps("personne");
        return screen.path();
    }

    /** @return the address of the request */
    String registersTheRequest() {
        screen.page().locator("a[href^='/demandes/nouvelle']").first().click();
        screen.visit().sees("Inès").sees("Noa").sees("Swann").isAccessible();
        screen.page().selectOption("#scheme", new SelectOption().setIndex(1));
        screen.visit().press("Enregistrer la demande");
        screen.page().waitForURL("**/demandes/AMG-*");
        screen.visit().sees("Histoire de la demande");
        screen.keeps("demande");
        return screen.path();
    }

    void receivesAndAcceptsThePieces(String file) {
        screen.visit().open(file + "/pieces");
        var kinds = screen.page().locator("section[id^='kind-']");
        int asked = kinds.count();
        assertThat(asked).isPositive();
        for (int kind = 0; kind < asked; kind++) {
            var section = kinds.nth(kind);
            section.locator("summary").last().click();
            section.locator("input[type=file]")
                    .setInputFiles(
                            new FilePayload("papier-%d.pdf".formatted(kind), "application/pdf", SampleFiles.pdf(1)));
            presses(section, "Recevoir");
            screen.visit().sees("papier-%d.pdf".formatted(kind));
        }
        screen.keeps("pieces");
        var accept = screen.page().locator("button[value=accepter]");
        for (int left = accept.count(); left > 0; left--) {
            accept.first().click();
            screen.page().waitForLoadState();
            assertThat(accept.count()).isEqualTo(left - 1);
        }
        screen.visit().isAccessible();
    }

    void establishesTheFacts(String file) {
        screen.visit().open(file + "/faits");
        for (var fact : new String[] {"pregnant", "veteran"}) {
            screen.page().selectOption("#" + fact, "non");
            screen.page().selectOption("[name='source.%s']".formatted(fact), "DECLARATION");
        }
        screen.visit().press("Enregistrer ces faits");
        screen.page().waitForLoadState();
        screen.visit().open(file + "/faits");
        for (int month = 0; month < 3; month++) {
            screen.page().selectOption("[id='nature.%d']".formatted(month), "WAGE");
            fill("month." + month, "%02d/2026".formatted(8 + month));
            fill("amount." + month, "142 000");
            fill("rsource." + month, "Bulletin de salaire");
        }
        screen.visit().press("Enregistrer les ressources");
        screen.page().waitForLoadState();
        screen.visit().sees("Moyennes exactes des mois notés");
        screen.keeps("faits");
    }

    void judgesWhatTheRulesLeaveToAPerson(String file) {
        screen.visit().open(file + "/faits");
        fill("persons_counted.answer", "4");
        justified("persons_counted", "Vous et vos trois enfants mineurs vivez sous le même toit.");
        screen.visit().open(file + "/faits");
        justified("retained_resources", "Moyenne des trois derniers bulletins de salaire, seule ressource déclarée.");
        screen.visit().open(file + "/appreciation").sees("Votre réponse");
        screen.keeps("appreciation-a-juger");
        form("centre_of_interests").locator("input[value='sud']").check();
        justified("centre_of_interests", "Vous travaillez à Dumbéa, vos enfants y sont à l’école depuis quatre ans.");
        screen.visit().open(file + "/appreciation");
        screen.keeps("appreciation");
        screen.page().setViewportSize(390, 844);
        screen.visit().scrollsOnlyDownwards();
        screen.keeps("appreciation-telephone");
        screen.page().setViewportSize(1280, 900);
    }

    void proposes(String file) {
        screen.visit().open(file + "/proposition").isAccessible();
        screen.page().locator("[name=to]").fill("23/11/2027");
        screen.page().locator("[name=validityReason]").fill("Douze mois, durée retenue par le service.");
        screen.page().locator("[name=words]").fill("Présentez la carte à chaque soin.");
        screen.visit().press("Proposer la décision");
        screen.page().waitForURL("**" + file);
    }

    private void justified(String question, String why) {
        screen.page().locator("[id='%s.justification']".formatted(question)).fill(why);
        presses(form(question), "Enregistrer mon appréciation");
        screen.page().waitForLoadState();
    }

    private Locator form(String question) {
        return screen.page().locator("form[action$='/jugements/%s']".formatted(question));
    }

    private void fill(String id, String value) {
        screen.page().locator("[id='%s']".formatted(id)).fill(value);
    }

    private static void presses(Locator within, String button) {
        within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
