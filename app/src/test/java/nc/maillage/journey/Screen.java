package nc.maillage.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.regex.Pattern;
import nc.maillage.testing.Chrome;
import nc.maillage.testing.Doors;
import nc.maillage.testing.Visit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** One agent of the invented town at a browser, signed in with login and password like anyone. */
final class Screen implements AutoCloseable {
    private static final String PASSWORD = "demonstration";
    private static final double PREPARING_MS = 180_000;

    private final Visit visit;

    private Screen(Visit visit) {
        this.visit = visit;
        visit.page().setDefaultTimeout(90_000);
    }

    static Screen passerBy(Doors doors) {
        return new Screen(Chrome.onDesktop(doors.port()));
    }

    static Screen of(Doors doors, String collectivity, String login) {
        var screen = passerBy(doors);
        screen.visit
                .open("/connexion?c=" + collectivity)
                .isAccessible()
                .photograph("connexion")
                .fill("Identifiant", login)
                .fill("Mot de passe", PASSWORD)
                .press("Se connecter");
        screen.page().waitForURL(Pattern.compile("/(travail|propositions|administration).*"));
        return screen;
    }

    Visit visit() {
        return visit;
    }

    Page page() {
        return visit.page();
    }

    /** The page can be read by all, and its picture is kept. */
    Screen keeps(String picture) {
        visit.isAccessible().photograph(picture);
        return this;
    }

    String path() {
        return URI.create(page().url()).getPath();
    }

    int statusOf(String path) {
        return page().request().get(absolute(path)).status();
    }

    PDDocument document(String link) {
        waitsFor(link);
        var href = link(link).first().getAttribute("href");
        try {
            return Loader.loadPDF(page().request().get(absolute(href)).body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Until the job has drawn the document, the page has no link to it: it is read again as its text asks. */
    private void waitsFor(String link) {
        page().waitForCondition(
                        () -> {
                            if (link(link).count() == 0) {
                                page().reload();
                            }
                            return link(link).count() > 0;
                        },
                        new Page.WaitForConditionOptions().setTimeout(PREPARING_MS));
    }

    private Locator link(String name) {
        return page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private String absolute(String path) {
        return URI.create(page().url()).resolve(path).toString();
    }

    @Override
    public void close() {
        visit.close();
    }
}
