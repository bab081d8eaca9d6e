package nc.maillage.recruitment.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.notices.NoticeKey;
import nc.maillage.notices.write.NoticePage;
import nc.maillage.notices.write.NoticePdf;
import nc.maillage.notices.write.OfficialRow;
import nc.maillage.platform.web.NotFound;
import nc.maillage.recruitment.domain.Vacancy;
import nc.maillage.recruitment.domain.VacancyState;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The notice of a vacancy as the public will read it, and the two files that the DRHFPNC is sent once it is approved. */
@Controller
@Requires(Right.SEE_VACANCIES)
@RequestMapping(VacancyWords.ONE)
class VacancyFilePages {
    private final VacancyActViews views;

    VacancyFilePages(VacancyActViews views) {
        this.views = views;
    }

    @GetMapping("/apercu")
    ModelAndView preview(@PathVariable("vacancy") String id) {
        var vacancy = views.found(id);
        var notice = vacancy.notice();
        return new ModelAndView(
                "recruitment/vacancypreview",
                Map.of(
                        "address",
                        VacancyWords.address(vacancy.id()),
                        "title",
                        vacancy.text().title(),
                        "facts",
                        NoticePage.facts(notice),
                        "body",
                        NoticePage.body(notice, 2)));
    }

    @GetMapping("/avis.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable("vacancy") String id) {
        var vacancy = approved(id);
        return file(NoticePdf.of(vacancy.notice()), MediaType.APPLICATION_PDF, name(vacancy) + ".pdf");
    }

    @GetMapping("/ligne.csv")
    ResponseEntity<byte[]> row(@PathVariable("vacancy") String id) {
        var vacancy = approved(id);
        var row = OfficialRow.csv(List.of(vacancy.notice())).getBytes(StandardCharsets.UTF_8);
        return file(row, new MediaType("text", "csv", StandardCharsets.UTF_8), name(vacancy) + ".csv");
    }

    private Vacancy approved(String id) {
        var vacancy = views.found(id);
        if (vacancy.state() == VacancyState.DRAFT) {
            throw new NotFound("avis d’un brouillon");
        }
        return vacancy;
    }

    private static String name(Vacancy vacancy) {
        var number = vacancy.number();
        var key = number == null ? null : NoticeKey.ofReference(number);
        return key == null ? "avis-a-numeroter" : "avis-" + key.text();
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
                .body(content);
    }
}
