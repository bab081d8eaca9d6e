package nc.maillage.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The real browser of the tests: started once a run, closed with it; absent, the tests fail and say what to do. */
public final class Chrome {
    private static @Nullable Browser browser;

    private Chrome() {}

    /** A visitor of his own: his cookies, his window of that size, French and Nouméa time. */
    public static Visit visit(int port, int width, int height) {
        return visit(port, new Browser.NewContextOptions().setViewportSize(width, height));
    }

    /** Somebody whose browser runs no script at all. */
    public static Visit withoutScript(int port) {
        return visit(
                port, new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
    }

    /** Somebody far away, whose computer tells another day. */
    public static Visit elsewhere(int port, String zone, Instant clock) {
        var visit = visit(port, new Browser.NewContextOptions().setViewportSize(1280, 900), zone);
        visit.page().clock().setFixedTime(Date.from(clock));
        return visit;
    }

    private static Visit visit(int port, Browser.NewContextOptions options) {
        return visit(port, options, "Pacific/Noumea");
    }

    private static synchronized Visit visit(int port, Browser.NewContextOptions options, String zone) {
        var running = browser;
        if (running == null) {
            running = start();
            browser = running;
        }
        var context = running.newContext(options.setLocale("fr-FR").setTimezoneId(zone));
        return new Visit(context, "http://localhost:" + port);
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
