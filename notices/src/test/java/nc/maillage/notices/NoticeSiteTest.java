package nc.maillage.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nc.maillage.notices.reconcile.NoticeHistory;
import nc.maillage.notices.site.NoticeSite;
import org.junit.jupiter.api.Test;

/** The notice of the tests can be answered until Friday 27 March 2026. */
class NoticeSiteTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 27);

    @Test
    void the_site_has_a_page_a_pdf_a_calendar_and_feeds_for_each_notice() {
        Map<String, byte[]> site = site(LAST_DAY, Invented.notice());
        assertThat(site)
                .containsKeys(
                        "index.html",
                        "avis/26-0001.html",
                        "avis/26-0001.pdf",
                        "avis/26-0001.ics",
                        "atom.xml",
                        "rss.xml",
                        "calendrier.ics",
                        "avis.csv",
                        "recherche.json",
                        "employeur/province-nord/atom.xml",
                        "corps/assistant-socio-educatif/rss.xml",
                        "maillage.css");
        assertThat(text(site, "index.html")).contains("1 avis de vacance").doesNotContain("style=");
        assertThat(site.getOrDefault("index.html", new byte[0]).length).isBetween(1, 100_000);
    }

    @Test
    void a_site_without_notices_says_so() {
        assertThat(text(site(LAST_DAY), "index.html"))
                .contains("Aucun avis n’est publié", "Liste publiée le vendredi 27 mars 2026.");
    }

    @Test
    void a_notice_is_open_to_the_end_of_its_last_day_and_the_count_says_of_which_day_it_is() {
        Map<String, byte[]> site = site(LAST_DAY, Invented.notice());
        assertThat(text(site, "index.html"))
                .contains("Le vendredi 27 mars 2026, jour de publication de cette liste, 1 était ouvert.")
                .contains("<b>Jusqu’au</b><small><time datetime=\"2026-03-27\">vendredi 27 mars 2026</time>")
                .contains("Ouverts le vendredi 27 mars 2026")
                .contains("Site publié le vendredi 27 mars 2026.");
        assertThat(text(site, "avis/26-0001.html")).contains("<b>Jusqu’au</b>");
        assertThat(text(site, "recherche.json")).contains("\"u\":\"1\"", "\"w\":\"vendredi 27 mars 2026\"");
    }

    @Test
    void the_day_after_it_is_closed_for_good() {
        Map<String, byte[]> site = site(LAST_DAY.plusDays(1), Invented.notice());
        assertThat(text(site, "index.html"))
                .contains("aucun n’était ouvert.")
                .contains("<b>Clos</b><small>date limite\u00A0: <time")
                .doesNotContain("Jusqu’au");
        assertThat(text(site, "avis/26-0001.html")).contains("<b>Clos</b>");
        assertThat(text(site, "recherche.json")).contains("\"u\":\"\"");
    }

    @Test
    void a_withdrawn_notice_is_not_open_before_its_date() {
        Notice withdrawn = Invented.with("# Détails de l’offre :", "L’AVP a été retiré.\n\n# Détails de l’offre :");
        assertThat(text(site(LAST_DAY, withdrawn), "index.html")).contains("<b>Clos</b>");
    }

    @Test
    void two_posts_of_one_reference_are_two_entries_of_the_feed_and_of_the_calendar() {
        Notice other = Invented.with("# Assistant(e) social(e) du lagon", "# Gardien de phare");
        Map<String, byte[]> site = site(LAST_DAY, Invented.notice(), other);
        assertThat(text(site, "atom.xml").lines().filter(line -> line.contains("<id>")))
                .hasSizeGreaterThan(2)
                .doesNotHaveDuplicates();
        assertThat(text(site, "calendrier.ics").lines().filter(line -> line.startsWith("UID")))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    /** A reader's clock may be years off and his zone another: no word of the site may hang on them. */
    @Test
    void no_page_and_no_script_of_the_site_asks_for_the_time() {
        site(LAST_DAY, Invented.notice()).forEach((path, file) -> {
            if (path.endsWith(".html") || path.endsWith(".js")) {
                assertThat(new String(file, StandardCharsets.UTF_8))
                        .as(path)
                        .doesNotContainPattern(
                                "\\bDate\\b[.(]|\\bIntl\\b|\\bTemporal\\b|\\bperformance\\b|toLocale|timeOrigin");
            }
        });
    }

    private static Map<String, byte[]> site(LocalDate day, Notice... notices) {
        return NoticeSite.of(NoticeHistory.of(List.of(notices)), "https://avis.example.nc", day);
    }

    private static String text(Map<String, byte[]> site, String path) {
        return new String(site.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }
}
