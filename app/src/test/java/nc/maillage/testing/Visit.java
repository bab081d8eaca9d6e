package nc.maillage.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person at one browser: reads pages, fills forms by their labels, and notes every error the console shows. */
public final class Visit implements AutoCloseable {
    private static final int TALLEST = 2_000;
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> errors = new ArrayList<>();
    private final Chrome.Window window;
    private boolean ofItsOwn;

    Visit(BrowserContext context, Chrome.Window window, int port) {
        this.context = context;
        this.window = window;
        this.address = "http://localhost:" + port;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
    }

    public Page page() {
        return page;
    }

    /** Whoever changes the browser itself has it alone. */
    public BrowserContext context() {
        return ofItsOwn().context;
    }

    Visit ofItsOwn() {
        ofItsOwn = true;
        return this;
    }

    /** @param session as {@link Doors#sessionCookie} gives it */
    public Visit signedIn(String session) {
        context.addCookies(List.of(new Cookie("maillage", session).setUrl(address)));
        return this;
    }

    /** @param path from the root, such as {@code /travail} */
    public Visit open(String path) {
        page.navigate(address + path);
        return this;
    }

    public Visit fill(String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(value);
        return this;
    }

    public Visit press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return this;
    }

    public Visit follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    public Visit sees(String text) {
        var looked = plain(text);
        try {
            page.waitForCondition(() -> plain(page.locator("body").innerText()).contains(looked));
        } catch (TimeoutError e) {
            assertThat(plain(page.locator("body").innerText())).contains(looked);
        }
        return this;
    }

    public Visit doesNotSee(String text) {
        assertThat(page.content()).doesNotContain(text);
        return this;
    }

    /** The page passes axe (WCAG 2.2 A and AA, good practice) and left nothing in the console. */
    public Visit isAccessible() {
        // In one go: our pages hold no frame, for which alone axe would open a second page and be read there again.
        var found = new AxeBuilder(page)
                .options(violationsOnly()).withTags(RULES).setLegacyMode(true).analyze().getViolations().stream()
                        .map(violation -> violation.getId() + ": " + violation.getHelp() + " "
                                + violation.getNodes().stream()
                                        .limit(3)
                                        .map(node -> String.valueOf(node.getHtml()))
                                        .toList())
                        .toList();
        assertThat(found).as(page.url()).isEmpty();
        assertThat(errors).as("console of " + page.url()).isEmpty();
        return this;
    }

    private static AxeRunOptions violationsOnly() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /** With {@code -Dphotograph=true}, the picture of the docs, cut where nobody reads on. */
    public Visit photograph(String name) {
        return photograph(Path.of("../docs/screens"), name, TALLEST);
    }

    /** With {@code -Dphotograph=true}, one part of the page for the docs. */
    public Visit photograph(String name, String part) {
        if (Boolean.getBoolean("photograph")) {
            page.locator(part)
                    .first()
                    .screenshot(new Locator.ScreenshotOptions().setPath(Path.of("../docs/screens", name + ".png")));
        }
        return this;
    }

    /** With {@code -Dphotograph=true}, the whole page under {@code target/pages}, for the eye of who changes it. */
    public Visit sketch(String name) {
        return photograph(Path.of("target/pages"), name, Integer.MAX_VALUE);
    }

    private Visit photograph(Path folder, String name, int tallest) {
        if (!Boolean.getBoolean("photograph")) {
            return this;
        }
        var whole = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(name + ".png"))
                .setFullPage(true)
                .setClip(0, 0, page.viewportSize().width, Math.min(whole, tallest)));
        return this;
    }

    /** French puts no-break spaces where the one who writes a test types ordinary ones. */
    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    /** Nothing sticks out at the right. */
    public Visit scrollsOnlyDownwards() {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(page.url())
                .isEqualTo(0);
        return this;
    }

    /** What a form carries unseen before its first field pushes nothing down. */
    public Visit leavesNoBlankAboveTheFirstField() {
        assertThat((List<?>) page.evaluate("""
                [...document.querySelectorAll('.panel')].map(panel => [...panel.children])
                  .filter(children => children[0]?.matches('input[type=hidden]'))
                  .map(children => children.find(child => !child.matches('input[type=hidden]')))
                  .filter(first => first && parseFloat(getComputedStyle(first).marginTop) > 0)
                  .map(first => first.outerHTML.slice(0, 80))
                """)).as(page.url()).isEmpty();
        return this;
    }

    /** A link of 400 kbit/s that takes 400 ms to answer, as in Yaté on a bad day. Every byte is counted from now on. */
    public SlowLink onSlowLink() {
        return new SlowLink(context(), page);
    }

    public List<String> errors() {
        return List.copyOf(errors);
    }

    public void forgetErrors() {
        errors.clear();
    }

    @Override
    public void close() {
        if (ofItsOwn) {
            context.close();
        } else {
            Chrome.leave(context, window, page);
        }
    }
}
