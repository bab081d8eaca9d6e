package nc.maillage.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import org.apache.pdfbox.text.PDFTextStripper;

/** What follows the proposal: the second reading, the letter, its notification, and the card. */
final class SecondEyes {
    private static final String SIGN = "a[data-dialog][href$='/signer']";

    private final Screen screen;

    SecondEyes(Screen screen) {
        this.screen = screen;
    }

    /** @return the address of the proposal on that person */
    String findsTheProposalOn(String person) {
        screen.visit().open("/propositions").isAccessible().follow(person);
        screen.page().waitForURL("**/propositions/*");
        return screen.path();
    }

    void readsItButCannotSign(String proposal) {
        screen.visit().open(proposal);
        assertThat(screen.page().locator(SIGN).count()).isZero();
        screen.visit().isAccessible();
    }

    /** @return the address of the decision */
    String signs(String proposal) {
        screen.visit().open(proposal);
        screen.keeps("proposition");
        screen.page().locator(SIGN).click();
        PlaywrightAssertions.assertThat(screen.page().locator("dialog[open]")).isVisible();
        screen.visit().isAccessible();
        screen.page().locator("dialog[open] button.stop.main").click();
        screen.page().waitForURL("**/decisions/*");
        screen.visit().isAccessible();
        return screen.path();
    }

    /** @return the address of the letter, whose document the job has drawn */
    String opensTheLetterOf(String decision) throws IOException {
        screen.visit().open(decision).follow("Ouvrir le courrier");
        screen.page().waitForURL("**/courriers/*");
        try (var letter = screen.document("Imprimer le courrier")) {
            assertThat(new PDFTextStripper().getText(letter).replaceAll("[\\s\\u00A0\\u202F]+", " "))
                    .contains("Clarisse")
                    .contains("tribunal administratif de Nouvelle-Calédonie")
                    .contains("2 mois");
        }
        screen.keeps("courrier");
        return screen.path();
    }

    void recordsItsNotification(String letter) {
        screen.visit().open(letter);
        screen.page().locator("input[name=means]").first().check();
        screen.page().locator("[name=on]").fill("24/11/2026");
        screen.page().locator("[name=proof]").fill("Récépissé signé n° 41");
        if (screen.page().locator("input[name=home]:checked").count() == 0) {
            screen.page().locator("input[name=home]").first().check();
        }
        screen.visit().press("Enregistrer la réception");
        screen.page().waitForLoadState();
        screen.visit().sees("Récépissé signé n° 41").sees("Corriger cette notification");
        screen.keeps("notification");
    }

    /** @return the address of her card */
    String opensTheCardOf(String person) {
        screen.visit().open(person);
        screen.page().locator("main a[href^='/cartes/']").first().click();
        screen.page().waitForURL("**/cartes/*");
        return screen.path();
    }
}
