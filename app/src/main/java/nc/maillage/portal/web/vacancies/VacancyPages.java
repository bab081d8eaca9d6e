package nc.maillage.portal.web.vacancies;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nc.maillage.access.Open;
import nc.maillage.notices.write.DeadlineCalendar;
import nc.maillage.notices.write.NoticePdf;
import nc.maillage.notices.write.Words;
import nc.maillage.platform.web.MinuteLimit;
import nc.maillage.platform.web.SeenVersion;
import nc.maillage.portal.web.PublicShells;
import nc.maillage.recruitment.PublishedVacancies;
import nc.maillage.recruitment.PublishedVacancy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One notice: page, PDF, and its deadline for a calendar. */
@Controller
class VacancyPages {
    private static final String WHY = "un avis de vacance de poste est public";
    private static final String ONE = VacancyViews.PATH + "/{address}";

    private final PublishedVacancies vacancies;
    private final NoticeViews views;
    private final Publicity publicity;
    private final PublicShells shells;
    private final MinuteLimit limit;

    VacancyPages(
            PublishedVacancies vacancies,
            NoticeViews views,
            Publicity publicity,
            PublicShells shells,
            Clock clock,
            @Value("${maillage.notice-pdfs-per-minute:30}") int most) {
        this.vacancies = vacancies;
        this.views = views;
        this.publicity = publicity;
        this.shells = shells;
        this.limit = new MinuteLimit(clock, most);
    }

    @Open(WHY)
    @GetMapping(ONE)
    ModelAndView page(@PathVariable String address) {
        var versions = vacancies.versions(address);
        return versions.isEmpty()
                ? unknown()
                : new ModelAndView("portal/vacancies/notice", Map.of("page", views.of(versions)));
    }

    /** What anyone could read once, anyone can read still; the last version has the address of the notice alone. */
    @Open(WHY)
    @GetMapping(ONE + "/versions/{version}")
    ModelAndView version(@PathVariable String address, @PathVariable String version) {
        var versions = vacancies.versions(address);
        var asked = SeenVersion.valueOf(version).number();
        if (!versions.isEmpty() && versions.getLast().version() == asked) {
            return new ModelAndView("redirect:" + VacancyViews.PATH + "/" + address);
        }
        return views.past(versions, asked)
                .map(page -> new ModelAndView("portal/vacancies/version", Map.of("page", page)))
                .orElseGet(this::unknown);
    }

    @Open(WHY)
    @GetMapping(ONE + "/avis.pdf")
    Object pdf(@PathVariable String address, HttpServletRequest request) {
        var known = vacancies.at(address);
        if (known.isEmpty()) {
            return unknown();
        }
        var vacancy = known.get();
        var tag = "\"%s-%d\"".formatted(vacancy.address(), vacancy.version());
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        if (!limit.allows(request.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                    .body("Trop de PDF demandés : attendez une minute, puis recommencez.");
        }
        return file(vacancy, "pdf", MediaType.APPLICATION_PDF, NoticePdf.of(vacancy.notice()), tag);
    }

    @Open(WHY)
    @GetMapping(ONE + "/date-limite.ics")
    Object calendar(@PathVariable String address) {
        return vacancies
                .at(address)
                .<Object>map(vacancy -> file(
                        vacancy,
                        "ics",
                        CalendarFiles.TYPE,
                        DeadlineCalendar.of(Words.title(vacancy.notice()), List.of(publicity.of(vacancy)))
                                .getBytes(StandardCharsets.UTF_8),
                        "\"%s-%d\"".formatted(vacancy.address(), vacancy.version())))
                .orElseGet(this::unknown);
    }

    private static ResponseEntity<byte[]> file(
            PublishedVacancy vacancy, String ending, MediaType type, byte[] content, String tag) {
        var name = "avis-%s.%s".formatted(vacancy.address(), ending);
        return ResponseEntity.ok()
                .contentType(type)
                .eTag(tag)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(content);
    }

    private ModelAndView unknown() {
        return new ModelAndView(
                "portal/vacancies/unknown", Map.of("frame", shells.of(VacancyViews.PATH)), HttpStatus.NOT_FOUND);
    }
}
