package nc.maillage.portal.web.vacancies;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nc.maillage.access.Open;
import nc.maillage.notices.json.Json;
import nc.maillage.notices.write.OfficialRow;
import nc.maillage.platform.web.MinuteLimit;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.SeenVersion;
import nc.maillage.recruitment.PublishedVacancies;
import nc.maillage.recruitment.PublishedVacancy;
import nc.maillage.recruitment.VacancyLine;
import nc.maillage.recruitment.VacancySearch;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** « Données ouvertes » : published notices for programs, without a key; pages of any site may read them. */
@Controller
class ApiFiles {
    static final String PATH = "/api/avis";
    static final String DESCRIPTION = "/api/openapi.json";
    private static final String WHY = "les avis de vacance de poste sont des données ouvertes";
    private static final String SIZE = "par_page";
    private static final int LINES = 20;
    private static final int ROWS = 1_000;

    private final VacancySearch search;
    private final PublishedVacancies vacancies;
    private final Publicity publicity;
    private final Clock clock;
    private final MinuteLimit limit;

    ApiFiles(
            VacancySearch search,
            PublishedVacancies vacancies,
            Publicity publicity,
            Clock clock,
            @Value("${maillage.open-data-per-minute:120}") int most) {
        this.search = search;
        this.vacancies = vacancies;
        this.publicity = publicity;
        this.clock = clock;
        this.limit = new MinuteLimit(clock, most);
    }

    @Open(WHY)
    @CrossOrigin(methods = {RequestMethod.GET, RequestMethod.HEAD})
    @GetMapping(PATH)
    ResponseEntity<String> list(@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        if (!limit.allows(request.getRemoteAddr())) {
            return tooMany();
        }
        var query = VacancyQuery.read(typed);
        var size = typed.getFirst(SIZE);
        var here = PageAddress.of(query.at(PATH)).with(SIZE, size);
        var paging =
                new Paging(here, query.page(), size == null ? LINES : Paging.asked(size), search.count(query.filter()));
        var now = clock.instant();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("total", paging.total());
        tree.put("page", paging.number());
        tree.put("pages", paging.last());
        tree.put("next", paging.hasNext() ? publicity.address(paging.href(paging.number() + 1)) : null);
        tree.put(
                "notices",
                search.find(query.filter(), query.order(), paging.offset(), paging.size()).stream()
                        .map(line -> VacancyJson.line(line, publicity, now))
                        .toList());
        return json(HttpStatus.OK, tree);
    }

    @Open(WHY)
    @CrossOrigin(methods = {RequestMethod.GET, RequestMethod.HEAD})
    @GetMapping(PATH + "/{address}")
    ResponseEntity<String> one(@PathVariable String address, HttpServletRequest request) {
        if (!limit.allows(request.getRemoteAddr())) {
            return tooMany();
        }
        var versions = vacancies.versions(address);
        return versions.isEmpty()
                ? json(HttpStatus.NOT_FOUND, Map.of("error", "Aucun avis publié ici ne porte ce numéro."))
                : json(HttpStatus.OK, VacancyJson.whole(versions, publicity, clock.instant()));
    }

    @Open(WHY)
    @CrossOrigin(methods = {RequestMethod.GET, RequestMethod.HEAD})
    @GetMapping(PATH + "/{address}/versions/{version}")
    ResponseEntity<String> version(
            @PathVariable String address, @PathVariable String version, HttpServletRequest request) {
        if (!limit.allows(request.getRemoteAddr())) {
            return tooMany();
        }
        var asked = SeenVersion.valueOf(version).number();
        return VacancyJson.version(vacancies.versions(address), asked, publicity)
                .map(found -> json(HttpStatus.OK, found))
                .orElseGet(
                        () -> json(HttpStatus.NOT_FOUND, Map.of("error", "Aucun avis publié ici n’a cette version.")));
    }

    @Open(WHY)
    @CrossOrigin(methods = {RequestMethod.GET, RequestMethod.HEAD})
    @GetMapping(PATH + ".csv")
    ResponseEntity<String> rows(@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        if (!limit.allows(request.getRemoteAddr())) {
            return tooMany();
        }
        var query = VacancyQuery.read(typed);
        var lines = search.find(query.filter(), query.order(), (query.page() - 1L) * ROWS, ROWS);
        var notices = vacancies.last(lines.stream().map(VacancyLine::id).toList()).stream()
                .map(PublishedVacancy::notice)
                .toList();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"avis.csv\"")
                .body(OfficialRow.csv(notices));
    }

    @Open("ce qui décrit les données ouvertes est ouvert")
    @GetMapping(DESCRIPTION)
    ResponseEntity<byte[]> description() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(ApiFiles.class.getResourceAsStream("/nc/maillage/portal/openapi.json"))) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(file.readAllBytes());
        }
    }

    private static ResponseEntity<String> tooMany() {
        return json(
                HttpStatus.TOO_MANY_REQUESTS,
                Map.of("error", "Trop de demandes : attendez une minute, puis recommencez."));
    }

    private static ResponseEntity<String> json(HttpStatus status, Map<String, ? extends @Nullable Object> tree) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Json.text(tree));
    }
}
