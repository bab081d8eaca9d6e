package nc.maillage.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeReading;
import nc.maillage.notices.Notices;
import nc.maillage.notices.reconcile.NoticeHistory;
import nc.maillage.notices.site.NoticeSite;
import nc.maillage.testing.Chrome;
import nc.maillage.testing.Visit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The static site of sixty invented notices as readers see it; two of them are still open on the day of publication. */
class PublishedNoticesTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 27);
    private static final String NOTICE = """
            # Gardien de phare de l’îlot n° %1$d

            Référence : 3134-26-%2$04d/SR du 6 mars 2026

            Employeur : Province Nord

            Corps /Domaine : Adjoint administratif

            Durée de résidence exigée pour le recrutement sur titre (1) : au moins égale à 10 ans

            Lieu de travail : %4$s

            Date de dépôt de l’offre : vendredi 6 mars 2026

            Date limite de candidature : %3$s

            # Détails de l’offre :

            Missions :

            - allumer le phare ;

            - éteindre le phare.
            """;

    private static @Nullable HttpServer server;

    @BeforeAll
    static void publish() throws IOException {
        var notices = new ArrayList<Notice>();
        for (int each = 1; each <= 60; each++) {
            var deadline = each <= 2 ? "vendredi 27 mars 2026" : "jeudi 26 mars 2026";
            var place = each == 7 ? "Houaïlou" : "Koné";
            var text = NOTICE.formatted(each, each, deadline, place).getBytes(StandardCharsets.UTF_8);
            notices.addAll(((NoticeReading.Read) Notices.read(text)).notices());
        }
        var files = NoticeSite.of(NoticeHistory.of(notices), "http://localhost/", PUBLISHED);
        var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        started.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath().substring(1);
            var file = files.get(path.isEmpty() ? "index.html" : path);
            exchange.getResponseHeaders().set("Content-Type", type(path));
            exchange.sendResponseHeaders(file == null ? 404 : 200, file == null ? -1 : file.length);
            if (file != null) {
                exchange.getResponseBody().write(file);
            }
            exchange.close();
        });
        started.start();
        server = started;
    }

    @AfterAll
    static void stop() {
        Objects.requireNonNull(server).stop(0);
    }

    @Test
    void list_search_and_notice_are_accessible_on_a_desktop_and_on_a_phone() {
        for (int width : new int[] {1280, 390}) {
            try (var visit = Chrome.visit(port(), width, 900)) {
                visit.open("/").sees("60 avis de vacance").sees("2 étaient ouverts");
                whole(visit, "avis-liste-" + width);
                visit.fill("Mot, métier, lieu ou référence", "houailu").sees("1 avis trouvé");
                whole(visit, "avis-recherche-" + width);
                visit.follow("Gardien de phare de l’îlot n° 7").sees("éteindre le phare");
                whole(visit, "avis-page-" + width);
            }
        }
    }

    /** Four years later in Honolulu it is still said what was so on the day of publication, with that day. */
    @Test
    void nothing_hangs_on_the_clock_of_the_reader() {
        try (var here = Chrome.elsewhere(port(), "Pacific/Noumea", Instant.parse("2026-03-27T01:00:00Z"));
                var there = Chrome.elsewhere(port(), "Pacific/Honolulu", Instant.parse("2030-01-01T01:00:00Z"))) {
            assertThat(read(there)).isEqualTo(read(here));
            assertThat(open(there)).isEqualTo(open(here)).hasSize(2).allMatch(line -> line.contains("Jusqu’au"));
            assertThat(there.errors()).isEmpty();
        }
    }

    @Test
    void all_notices_are_there_page_by_page_without_a_script() {
        try (var visit = Chrome.withoutScript(port())) {
            visit.open("/").sees("La recherche demande JavaScript");
            assertThat(visit.page().locator("#list li").count()).isEqualTo(50);
            visit.open("/page-2.html");
            assertThat(visit.page().locator("#list li").count()).isEqualTo(10);
        }
    }

    private static String read(Visit visit) {
        visit.open("/");
        var list = visit.page().locator("main").innerText();
        visit.open("/avis/26-0001.html");
        return list + visit.page().locator("main").innerText();
    }

    private static List<String> open(Visit visit) {
        visit.open("/").page().getByLabel("Ouverts le vendredi 27 mars 2026").check();
        visit.sees("2 avis trouvés");
        return visit.page().locator("#list li").allInnerTexts();
    }

    private static void whole(Visit visit, String name) {
        visit.isAccessible().scrollsOnlyDownwards().photograph(name);
    }

    private static int port() {
        return Objects.requireNonNull(server).getAddress().getPort();
    }

    private static String type(String path) {
        var types = Map.of(
                "css", "text/css",
                "js", "text/javascript",
                "json", "application/json",
                "svg", "image/svg+xml",
                "woff2", "font/woff2");
        return types.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/html; charset=utf-8");
    }
}
