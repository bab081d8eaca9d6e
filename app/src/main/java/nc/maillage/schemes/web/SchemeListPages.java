package nc.maillage.schemes.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nc.maillage.access.Permissions;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.law.scheme.BodyOfLaw;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Csv;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import nc.maillage.schemes.PublishedSchemes;
import nc.maillage.schemes.SchemeCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Dispositifs » : those of the program, and the version that this collectivity works with. */
@Controller
@Transactional(readOnly = true)
class SchemeListPages {
    private final PublishedSchemes schemes;
    private final Clock clock;
    private final SchemeCatalogue catalogue;
    private final AidViews aids;

    SchemeListPages(PublishedSchemes schemes, Clock clock, SchemeCatalogue catalogue, AidViews aids) {
        this.aids = aids;
        this.schemes = schemes;
        this.clock = clock;
        this.catalogue = catalogue;
    }

    @Requires(Right.SEE_SCHEMES)
    @GetMapping("/dispositifs")
    Object list(@RequestParam(required = false) @Nullable String format) {
        var rows = catalogue.all().stream().map(this::row).toList();
        if ("csv".equals(format)) {
            var csv = new Csv(List.of("Dispositif", "Clé", "Collectivité", "Version", "Depuis", "Questions ouvertes"));
            rows.forEach(row -> csv.line(List.of(
                    row.title(),
                    row.key(),
                    row.collectivity(),
                    row.version().label(),
                    row.exportedSince(),
                    row.open())));
            return csv.download("dispositifs");
        }
        var mayWrite = Permissions.may(Right.PUBLISH_SCHEME);
        var page = new SchemeListPage(
                rows,
                SchemeCatalogue.BESIDE.stream().map(this::beside).toList(),
                mayWrite ? aids.list() : List.of(),
                "/dispositifs?format=csv",
                Permissions.may(Right.TRY_SCENARIO),
                mayWrite,
                unanswered());
        return new ModelAndView("schemes/schemes", Map.of("page", page));
    }

    /** The whole set of figures, in the format of the files that the program ships. */
    @Requires(Right.SEE_SCHEMES)
    @GetMapping("/dispositifs/parametres.yaml")
    ResponseEntity<byte[]> yaml() {
        var file = ContentDisposition.attachment().filename("parametres.yaml").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
                .body(schemes.parameters().toYaml().getBytes(StandardCharsets.UTF_8));
    }

    private SchemeListPage.Row row(Scheme scheme) {
        var version = schemes.inForce(scheme.key(), LocalDate.now(clock));
        return new SchemeListPage.Row(
                "/dispositifs/" + scheme.key(),
                scheme.title(),
                scheme.key(),
                scheme.collectivity(),
                version.map(found -> StateTag.of(Tone.OK, "Version " + found.number()))
                        .orElse(SchemeWords.NOT_PUBLISHED),
                version.map(found -> French.day(found.from())).orElse("–"),
                version.map(found -> Csv.day(found.from())).orElse(""),
                French.count(open(scheme), "question ouverte", "questions ouvertes"));
    }

    private SchemeListPage.Beside beside(BodyOfLaw law) {
        return new SchemeListPage.Beside(
                "/dispositifs/" + law.key(),
                law.title(),
                law.collectivity(),
                French.count(open(law), "question ouverte", "questions ouvertes"));
    }

    private long open(BodyOfLaw scheme) {
        return schemes.questions(scheme.key()).stream()
                .filter(question -> !question.isAnswered())
                .count();
    }

    private int unanswered() {
        return Math.toIntExact(Stream.concat(catalogue.all().stream(), SchemeCatalogue.BESIDE.stream())
                .flatMap(scheme -> schemes.questions(scheme.key()).stream())
                .filter(question -> !question.isAnswered())
                .count());
    }
}
