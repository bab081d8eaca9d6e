package nc.maillage.platform.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import nc.maillage.platform.web.PageShell.NavItem;
import nc.maillage.testing.Chrome;
import nc.maillage.testing.TemplateServer;
import nc.maillage.testing.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentsPageTest {
    private static final PageShell SHELL = new PageShell(
            "Province Sud",
            "DPASS · SAMPS",
            "Nadège Taufana",
            "Instruction",
            List.of(new NavItem("Mon travail", "/", true, 40), new NavItem("Personnes", "/recherche", false, null)),
            "_csrf",
            "token",
            LocalDate.of(2026, 11, 24),
            true,
            true,
            new PageShell.Notice("Appréciation enregistrée.", Tone.OK));
    private static TemplateServer server;
    private Visit visit;
    private Page page;

    @BeforeAll
    static void serve() throws IOException {
        var question = Confirmation.of(
                "Retirer…", "/composants/retrait", "Retirer la carte\u202F?", "Elle s’arrête.", "Retirer 4 cartes");
        server = new TemplateServer()
                .page("/composants", "platform/components.jte", Map.of("shell", SHELL))
                .page("/raccourcis", "platform/keys.jte", Map.of("shell", SHELL))
                .page("/", "platform/keys.jte", Map.of("shell", SHELL))
                .page(
                        "/composants/retrait",
                        "platform/confirm.jte",
                        Map.of("shell", SHELL, "confirmation", question, "back", "/composants"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void open() {
        visit = Chrome.onDesktop(server.port());
        page = visit.page();
        visit.open("/composants");
    }

    @AfterEach
    void nothing_was_refused_by_the_policy() {
        assertThat(visit.errors()).isEmpty();
        visit.close();
    }

    @Test
    void every_component_is_accessible_by_day_and_by_night() {
        visit.isAccessible();
        visit.photograph("components");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        visit.isAccessible();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 640, 1280})
    void nothing_sticks_out_whatever_the_width(int width) {
        page.setViewportSize(width, 800);
        visit.scrollsOnlyDownwards();
        visit.photograph("components-" + width + "");
    }

    @Test
    void the_list_of_errors_has_the_focus_and_leads_to_the_field() {
        assertThat(page.locator("[data-errors]")).isFocused();
        page.getByText("14/03/2987 est dans le futur").first().click();
        assertThat(page.locator("#e1")).isFocused();
        assertThat(page.locator("#e1")).hasAccessibleDescription(Pattern.compile("jj/mm/aaaa.*Vérifiez l’année"));
    }

    @Test
    void an_irreversible_act_asks_first_and_can_be_refused() {
        page.getByText("Retirer la carte…").click();
        var dialog = page.locator("dialog[open]");
        assertThat(dialog).containsText("celles de 3 enfants");
        visit.isAccessible();
        dialog.getByText("Ne rien changer").click();
        assertThat(dialog).hasCount(0);
    }

    @Test
    void without_script_a_page_asks_the_same_question() {
        try (var plain = Chrome.withoutScript(server.port())) {
            plain.open("/composants").follow("Retirer la carte…");
            assertThat(plain.page()).hasURL(server.url("/composants/retrait"));
            plain.sees("Retirer 4 cartes").follow("Ne rien changer");
            assertThat(plain.page()).hasURL(server.url("/composants"));
        }
    }

    @Test
    void single_keys_move_and_choose_unless_one_types() {
        page.locator("body").press("j");
        assertThat(page.locator("tbody th a").first()).isFocused();
        page.keyboard().press("j");
        page.keyboard().press("x");
        assertThat(page.getByLabel("Choisir Apolline Wakaine")).isChecked();
        page.keyboard().press("/");
        assertThat(page.locator("#find")).isFocused();
        page.keyboard().type("jx/?");
        assertThat(page.locator("#find")).hasValue("jx/?");
    }

    @Test
    void whoever_has_switched_single_keys_off_is_left_in_peace_and_nothing_is_kept_in_the_browser() {
        page.locator("body").press("?");
        var dialog = page.locator("dialog[open]");
        assertThat(dialog.getByText("Aller à mon travail")).isVisible();
        visit.isAccessible();
        assertThat(dialog.getByLabel("Utiliser les touches seules")).isChecked();
        dialog.getByText("Fermer").click();
        page.evaluate("document.body.dataset.singleKeys = 'off'");
        page.locator("body").press("/");
        assertThat(page.locator("#find")).not().isFocused();
        assertThat((List<?>) page.evaluate("Object.keys(localStorage)")).isEqualTo(List.of());
    }

    @Test
    void the_page_is_light() throws IOException {
        assertThat(server.html("/composants").getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(30_000);
        assertThat(size("maillage.css")).isLessThan(28_000);
        var first = size("maillage.css")
                + size("maillage.js")
                + size("htmx.min.js")
                + size("icons.svg")
                + size("fonts/atkinson-hyperlegible-400.woff2")
                + size("fonts/atkinson-hyperlegible-700.woff2");
        assertThat(first).isLessThan(130_000);
    }

    @Test
    void on_a_slow_link_the_first_visit_is_usable_in_five_seconds_and_the_next_costs_little() {
        try (var newcomer = Chrome.firstVisit(server.port())) {
            var link = newcomer.onSlowLink();
            var first = link.open(server.url("/composants?a"));
            var next = link.open(server.url("/composants?b"));
            assertThat(first.usableMs()).as("%s", first).isLessThan(5_000);
            assertThat(next.bytes()).as("%s", next).isLessThan(100_000);
        }
    }

    private static int size(String name) throws IOException {
        try (var file = ComponentsPageTest.class.getResourceAsStream("/static/" + name)) {
            return Objects.requireNonNull(file).readAllBytes().length;
        }
    }
}
