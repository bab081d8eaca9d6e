package nc.maillage.journey;

import com.microsoft.playwright.options.SelectOption;
import nc.maillage.testing.Doors;
import nc.maillage.testing.TownTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page that answers anyone, before the counter. */
@TownTest
class PublicPagesTest {
    @Autowired
    Doors doors;

    @Test
    void anyone_learns_whether_the_card_may_be_theirs_without_leaving_a_name() {
        try (var somebody = Screen.passerBy(doors)) {
            somebody.visit().open("/ai-je-droit").isAccessible();
            var page = somebody.page();
            page.selectOption("[name=province]", new SelectOption().setValue("sud"));
            page.locator("[name=since]").fill("01/02/2020");
            page.locator("[name=centre][value=oui]").check();
            page.locator("[name=persons]").fill("4");
            page.locator("[name=resources]").fill("142 000");
            page.locator("[name=cover][value=non]").check();
            page.locator("[name=pregnant][value=non]").check();
            page.locator("[name=veteran][value=non]").check();
            somebody.visit().press("Voir la réponse").sees("Pourquoi").sees("Et maintenant");
            somebody.keeps("ai-je-droit");
        }
    }
}
