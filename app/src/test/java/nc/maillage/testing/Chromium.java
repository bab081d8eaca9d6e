package nc.maillage.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real browser for tests of pages, one for all the classes of a run. It is the one that ./check found, or Debian's;
 * where there is none the test fails: a page that nobody opened is not a page that works.
 */
public final class Chromium {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    /** Closed with the process: Playwright's own driver ends with the JVM that started it. */
    public static Browser browser() {
        return Shared.BROWSER;
    }

    /** A visitor in Nouméa who reads French, with nothing kept from another test. */
    public static Visitor visitor() {
        return new Visitor(browser()
                .newContext(new Browser.NewContextOptions().setLocale("fr-FR").setTimezoneId("Pacific/Noumea")));
    }

    static Path executable() {
        return Stream.of(
                        Optional.ofNullable(System.getenv("MAILLAGE_CHROME")).stream(),
                        Stream.of("/usr/bin/chromium", "/usr/bin/google-chrome"))
                .flatMap(each -> each)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no browser: run ./check, or set MAILLAGE_CHROME"));
    }

    private static final class Shared {
        private static final Playwright DRIVER = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        static final Browser BROWSER = DRIVER.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(QUIET));

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                BROWSER.close();
                DRIVER.close();
            }));
        }
    }
}
