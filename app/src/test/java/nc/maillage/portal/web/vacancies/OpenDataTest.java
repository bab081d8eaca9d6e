package nc.maillage.portal.web.vacancies;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nc.maillage.notices.json.Json;
import nc.maillage.notices.write.OfficialRow;
import nc.maillage.recruitment.PublicationStatus;
import nc.maillage.recruitment.Publications;
import nc.maillage.recruitment.Publications.Sample;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Client;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ProgramTest
class OpenDataTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Actors actors;

    @Autowired
    Publications publications;

    @Autowired
    Doors doors;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    private String here;
    private String filter;
    private Client program;

    @BeforeEach
    void three_notices_one_of_them_filled() {
        here = actors.freshCollectivity();
        var employer = "Employeur " + here;
        filter = "?employeur=" + URLEncoder.encode(employer, StandardCharsets.UTF_8);
        var filled = Sample.of(here + "-3", "Chef de bureau", employer, TODAY.minusDays(90));
        publications.publish(
                here,
                Sample.of(here + "-1", "Assistant social", employer, TODAY.plusDays(4))
                        .at("Koné")
                        .doing("aider\névaluer"),
                Sample.of(here + "-2", "Médecin", employer, TODAY.plusDays(9)).asking("<3"),
                filled);
        publications.change(
                here,
                filled.ended(PublicationStatus.FILLED),
                2,
                "Arrêté publié",
                OffsetDateTime.parse("2026-10-01T09:00:00+11:00"));
        program = doors.anonymous();
    }

    @Test
    void the_description_names_every_route_and_no_other() {
        var known = routes.getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getPatternValues().stream())
                .filter(path -> path.startsWith("/api"))
                .collect(Collectors.toSet());

        assertThat(map(Objects.requireNonNull(description().get("paths"))).keySet())
                .isEqualTo(known);
        assertThat(description()).containsEntry("openapi", "3.1.0");
    }

    @ParameterizedTest
    @CsvSource({"Page, /api/avis, &cloture=tous", "Page, /api/avis, &page=99&par_page=2", "Page, /api/avis, &q=zzyzx"})
    void a_search_answers_as_it_is_described(String schema, String path, String more) {
        assertThat(faults(schema, program.get(path + filter + more).body())).isEmpty();
    }

    @Test
    void a_notice_answers_as_it_is_described_with_its_versions_and_its_outcome() {
        for (int n = 1; n <= 3; n++) {
            assertThat(faults(
                            "Record", program.get("/api/avis/" + here + "-" + n).body()))
                    .isEmpty();
        }
        assertThat(program.get("/api/avis/" + here + "-3").body())
                .contains("\"status\":\"filled\"", "\"note\":\"Arrêté publié\"", "\"json_ld\":null", "\"open\":false");
        var missing = program.get("/api/avis/99-9999");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(faults("Error", missing.body())).isEmpty();
    }

    @Test
    void every_version_answers_with_its_own_text_as_it_is_described() {
        var first = program.get("/api/avis/" + here + "-3/versions/1");
        assertThat(faults("VersionRecord", first.body())).isEmpty();
        assertThat(first.body())
                .contains("\"status\":\"published\"", "\"replaced_at\":\"2026-10-01T09:00+11:00\"", "Chef de bureau")
                .contains("/avis/%s-3/versions/1".formatted(here));
        var last = program.get("/api/avis/" + here + "-3/versions/2");
        assertThat(faults("VersionRecord", last.body())).isEmpty();
        assertThat(last.body()).contains("\"status\":\"filled\"", "\"replaced_at\":null");
        for (var none : new String[] {"3", "0", "-1", "x", "99999999999"}) {
            var missing = program.get("/api/avis/" + here + "-3/versions/" + none);
            assertThat(missing.status()).as(none).isEqualTo(404);
            assertThat(faults("Error", missing.body())).isEmpty();
        }
    }

    @Test
    void history_is_open_with_its_outcome_and_pages_lead_on() {
        var page = map(json(program.get("/api/avis" + filter + "&cloture=tous&par_page=2")));

        assertThat(page).containsEntry("total", 3L).containsEntry("pages", 2L);
        assertThat(String.valueOf(page.get("next"))).contains("cloture=tous", "par_page=2", "page=2");
        assertThat(program.get("/api/avis" + filter + "&cloture=fermes").body())
                .contains("\"outcome_on\":\"2026-09-05\"", "\"closes_at\":\"2026-08-27T00:00+11:00\"");
    }

    @Test
    void rows_stand_under_the_official_columns() {
        var csv = program.get("/api/avis.csv" + filter).body();

        assertThat(csv.lines().findFirst()).hasValue(String.join(",", OfficialRow.COLUMNS));
        assertThat(csv).contains("\"Assistant social\"", "\"2026-11-28T00:00:00+11:00\"", "inférieure à 3 ans");
    }

    @Test
    void pages_of_any_site_may_read_the_open_data_and_nothing_else() {
        assertThat(fromElsewhere("GET", "/api/avis").headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue("*");
        assertThat(fromElsewhere("GET", "/avis").headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
        assertThat(fromElsewhere("POST", "/api/avis").statusCode()).isGreaterThanOrEqualTo(400);
    }

    private HttpResponse<String> fromElsewhere(String method, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + doors.port() + path))
                .header("Origin", "https://example.org")
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> faults(String schema, String answer) {
        var whole = new LinkedHashMap<>(description());
        whole.put("$ref", "#/components/schemas/" + schema);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Json.text(whole), InputFormat.JSON)
                .validate(answer, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private Map<String, Object> description() {
        return map(json(program.get("/api/openapi.json")));
    }

    private static Object json(Client.Answer answer) {
        return Json.values(answer.body()).orElseThrow().getFirst();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
