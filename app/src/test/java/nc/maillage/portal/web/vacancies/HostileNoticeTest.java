package nc.maillage.portal.web.vacancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
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
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;

/** A notice whose title is made to break out of each form under which it leaves. */
@ProgramTest
class HostileNoticeTest {
    private static final String TITLE =
            "=HYPERLINK(\"http://mechant.example\";\"Cliquez\"),;\"]]></title><script>alert(1)</script>&amp;\u0001\uFFFE\r\nBEGIN:VEVENT\r\nX-Planted: oui";
    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 16);

    @Autowired
    Actors actors;

    @Autowired
    Publications publications;

    @Autowired
    Doors doors;

    @Autowired
    JsonMapper json;

    private String number;
    private String filter;

    @BeforeEach
    void a_notice() {
        var here = actors.freshCollectivity();
        var employer = "Employeur " + here;
        number = here + "-1";
        filter = "?employeur=" + URLEncoder.encode(employer, StandardCharsets.UTF_8);
        publications.publish(here, Sample.of(number, TITLE, employer, DEADLINE).at("\"><b id=zqx9>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"flux.atom", "flux.rss"})
    void a_feed_stays_one_document_of_one_entry(String feed) throws Exception {
        var read = xml(body("/avis/" + feed + filter));
        assertThat(read.getElementsByTagName(feed.endsWith("atom") ? "entry" : "item")
                        .getLength())
                .isEqualTo(1);
        assertThat(read.getElementsByTagName("script").getLength()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"flux.atom", "flux.rss"})
    void a_feed_of_hostile_words_stays_one_document(String feed) throws Exception {
        var words = URLEncoder.encode("]]><a>&\uFFFE\u0001\"'\uD83E\uDD9C", StandardCharsets.UTF_8);
        assertThat(xml(body("/avis/" + feed + "?q=" + words))
                        .getElementsByTagName("a")
                        .getLength())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/avis/calendrier.ics", "one"})
    void a_calendar_stays_one_event(String file) {
        var read = body(file.equals("one") ? "/avis/" + number + "/date-limite.ics" : file + filter);
        assertThat(read.lines().filter(line -> line.equals("BEGIN:VEVENT"))).hasSize(1);
        assertThat(read.lines()).noneMatch(line -> line.startsWith("X-Planted"));
    }

    @Test
    void a_row_begins_no_formula_and_stays_one_row() {
        var rows = body("/api/avis.csv" + filter);
        assertThat(rows).contains("\"'=HYPERLINK(\"\"http").doesNotContain("\"=HYPERLINK");
        assertThat(rows.lines().filter(line -> line.startsWith("\"\",\"false\"")))
                .hasSize(1);
    }

    @Test
    void its_pdf_is_drawn() {
        assertThat(body("/avis/" + number + "/avis.pdf")).startsWith("%PDF-");
    }

    @Test
    void a_page_and_its_json_hold_it_as_words() throws Exception {
        var page = body("/avis/" + number);
        assertThat(page).doesNotContain("<script>alert", "<b id=zqx9>", "</title><script>");
        assertThat(json.readTree(body("/api/avis/" + number)).get("number").asString())
                .isEqualTo(number);
        assertThat(json.readTree(body("/api/avis" + filter)).get("total").asInt())
                .isEqualTo(1);
        assertThat(body("/avis" + filter)).doesNotContain("<script>alert", "<b id=zqx9>");
    }

    private static Document xml(String text) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private String body(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + doors.port() + path))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().map()).doesNotContainKey("x-planted");
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
