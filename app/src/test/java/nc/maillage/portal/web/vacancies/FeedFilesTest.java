package nc.maillage.portal.web.vacancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import nc.maillage.recruitment.PublicationStatus;
import nc.maillage.recruitment.Publications;
import nc.maillage.recruitment.Publications.Sample;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class FeedFilesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Actors actors;

    @Autowired
    Publications publications;

    @Autowired
    Doors doors;

    private String here;
    private String filter;
    private Sample open;

    @BeforeEach
    void one_open_notice_and_one_of_long_ago() {
        here = actors.freshCollectivity();
        var employer = "Employeur " + here;
        filter = "?employeur=" + URLEncoder.encode(employer, StandardCharsets.UTF_8);
        open = Sample.of(here + "-1", "Infirmier & cadre", employer, TODAY.plusDays(5));
        publications.publish(here, open, Sample.of(here + "-2", "Chef de bureau", employer, TODAY.minusDays(200)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/avis/flux.atom", "/avis/flux.rss"})
    void a_feed_keeps_the_identifier_of_a_notice_whatever_becomes_of_it(String feed) {
        var before = get(feed + filter, "");
        assertThat(before.body()).contains("Infirmier &amp; cadre", "Chef de bureau");

        publications.change(
                here,
                open.ended(PublicationStatus.WITHDRAWN),
                2,
                "Poste supprimé",
                OffsetDateTime.parse("2026-11-24T09:00:00+11:00"));

        var after = get(feed + filter, "");
        assertThat(after.body()).contains("Infirmier &amp; cadre (retiré)");
        assertThat(identifier(after.body())).isEqualTo(identifier(before.body()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/avis/flux.atom", "/avis/flux.rss", "/avis/calendrier.ics"})
    void what_did_not_change_is_not_sent_again(String file) {
        var first = get(file + filter, "");
        var tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Last-Modified")).isPresent();
        assertThat(first.headers().firstValue("Cache-Control").orElse("")).contains("max-age=300", "public");
        assertThat(get(file + filter, tag).statusCode()).isEqualTo(304);

        publications.change(
                here,
                open.until(TODAY.plusDays(19)).ended(PublicationStatus.EXTENDED),
                2,
                null,
                OffsetDateTime.parse("2026-11-24T09:00:00+11:00"));

        assertThat(get(file + filter, tag).statusCode()).isEqualTo(200);
    }

    @Test
    void a_calendar_holds_the_coming_deadlines_moves_one_and_cancels_another() {
        assertThat(get("/avis/calendrier.ics" + filter, "").body())
                .contains("DTSTART;VALUE=DATE:20261129", "SEQUENCE:1")
                .doesNotContain("Chef de bureau");

        publications.change(
                here,
                open.until(TODAY.plusDays(19)).ended(PublicationStatus.EXTENDED),
                2,
                null,
                OffsetDateTime.parse("2026-11-24T09:00:00+11:00"));
        assertThat(get("/avis/calendrier.ics" + filter, "").body())
                .contains("DTSTART;VALUE=DATE:20261213", "SEQUENCE:2", "STATUS:CONFIRMED");

        publications.change(
                here,
                open.ended(PublicationStatus.WITHDRAWN),
                3,
                null,
                OffsetDateTime.parse("2026-11-24T10:00:00+11:00"));
        assertThat(get("/avis/calendrier.ics" + filter, "").body()).contains("SEQUENCE:3", "STATUS:CANCELLED");
    }

    private static String identifier(String feed) {
        int from = feed.indexOf("urn:uuid:", feed.indexOf("Infirmier"));
        return feed.substring(from, from + 45);
    }

    private HttpResponse<String> get(String path, String known) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + doors.port() + path));
        if (!known.isEmpty()) {
            request.header("If-None-Match", known);
        }
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
