package nc.maillage.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The real browser of the tests: started once a run, closed with it; absent, the tests fail and say what to do. */
public final class Chrome {
    private static @Nullable Browser browser;

    /** One for each kind of window: what it has read once, axe first of all, serves the next visitor too. */
    private static final Map<Window, BrowserContext> LEFT = new HashMap<>();

    private Chrome() {}

    /** « Fenêtre » ; French is spoken in all. */
    record Window(int width, int height, String zone, boolean scripts) {
        Browser.NewContextOptions options() {
            return new Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setLocale("fr-FR")
                    .setTimezoneId(zone)
                    .setJavaScriptEnabled(scripts);
        }
    }

    /** A visitor of his own: his cookies, his window of that size, French and Nouméa time. */
    public static Visit visit(int port, int width, int height) {
        return visit(port, new Window(width, height, "Pacific/Noumea", true));
    }

    /** Somebody whose browser runs no script at all. */
    public static Visit withoutScript(int port) {
        return visit(port, new Window(1280, 900, "Pacific/Noumea", false));
    }

    /** Somebody far away, whose computer tells another day. */
    public static Visit elsewhere(int port, String zone, Instant clock) {
        var visit = visit(port, new Window(1280, 900, zone, true));
        visit.context().clock().setFixedTime(Date.from(clock));
        return visit;
    }

    /** Somebody whose browser has never read anything of ours. */
    public static Visit firstVisit(int port) {
        var window = new Window(1280, 900, "Pacific/Noumea", true);
        return new Visit(fresh(window), window, port).ofItsOwn();
    }

    private static synchronized Visit visit(int port, Window window) {
        var left = LEFT.remove(window);
        return new Visit(left == null ? fresh(window) : left, window, port);
    }

    private static synchronized BrowserContext fresh(Window window) {
        var running = browser;
        if (running == null) {
            running = start();
            browser = running;
        }
        return running.newContext(window.options());
    }

    /** Nothing of the visitor stays but what any browser may keep; the page does, empty, for its process to serve the next one. */
    static synchronized void leave(BrowserContext context, Window window, Page page) {
        if (LEFT.containsKey(window)) {
            context.close();
            return;
        }
        try {
            context.pages().stream().filter(other -> other != page).forEach(Page::close);
            if (window.scripts() && page.url().startsWith("http")) {
                page.evaluate("localStorage.clear(), sessionStorage.clear()");
            }
            page.navigate("about:blank");
            context.clearCookies();
            LEFT.put(window, context);
        } catch (PlaywrightException broken) {
            context.close();
        }
    }

    public static Visit onDesktop(int port) {
        return visit(port, 1280, 900);
    }

    public static Visit onPhone(int port) {
        return visit(port, 390, 844);
    }

    private static Browser start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options =
                new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(flags());
        return playwright.chromium().launch(options);
    }

    private static List<String> flags() {
        var flags = new ArrayList<>(List.of(
                "--disable-gpu",
                "--disable-features=site-per-process,IsolateOrigins,SpareRendererForSitePerProcess,PaintHolding,Translate,OptimizationHints,MediaRouter",
                "--disable-site-isolation-trials",
                "--renderer-process-limit=1",
                "--num-raster-threads=1",
                "--disable-software-rasterizer",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
        if ("root".equals(System.getProperty("user.name"))) {
            flags.add("--no-sandbox");
        }
        return flags;
    }

    private static Path executable() {
        var named = System.getenv("MAILLAGE_CHROME");
        return Stream.of(
                        named == null ? "" : named,
                        "/usr/bin/chromium",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no Chrome or Chromium: run ./check, or name one in MAILLAGE_CHROME"));
    }
}
