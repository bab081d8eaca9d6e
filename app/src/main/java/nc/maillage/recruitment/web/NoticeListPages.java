package nc.maillage.recruitment.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.notices.Notices;
import nc.maillage.platform.French;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.recruitment.usecase.ImportNotice;
import nc.maillage.recruitment.usecase.ImportNotice.Imported;
import nc.maillage.recruitment.usecase.SendNotices;
import nc.maillage.recruitment.usecase.SendNotices.Given;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Avis importés » : the list, and the import of more files: one is read at once, several by a job. */
@Controller
@Requires(Right.KEEP_CHART)
class NoticeListPages {
    private static final String FIELD = "file";
    private static final String NOTICE = "notice";

    private final NoticeListViews views;
    private final ImportNotice importer;
    private final SendNotices send;

    NoticeListPages(NoticeListViews views, ImportNotice importer, SendNotices send) {
        this.views = views;
        this.importer = importer;
        this.send = send;
    }

    @GetMapping(ChartWords.NOTICES)
    ModelAndView list(
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String reste) {
        return page(page, "saisie".equals(reste), new FormErrors());
    }

    @PostMapping(ChartWords.NOTICES)
    ModelAndView take(
            @RequestParam(name = FIELD, required = false) @Nullable List<MultipartFile> sent, RedirectAttributes flash)
            throws IOException {
        var given = given(sent);
        if (given.isEmpty()) {
            return refused("Choisissez le fichier de l’avis. Un fichier vide ne peut pas être lu.");
        }
        if (given.size() > 1 || Notices.isArchive(given.getFirst().content())) {
            return new ModelAndView("redirect:" + ChartWords.INTAKES + "/" + send.run(given));
        }
        var one = given.getFirst();
        return switch (importer.run(one.name(), one.content())) {
            case Imported.Refused(var why) -> refused(why);
            case Imported.AlreadyThere(var known) -> {
                flash.addFlashAttribute(
                        NOTICE,
                        "Ce fichier a déjà été importé le %s : voici sa fiche, rien n’a été ajouté."
                                .formatted(French.day(French.dayOf(known.at()))));
                yield new ModelAndView("redirect:" + ChartWords.NOTICES + "/" + known.id());
            }
            case Imported.Textless(var notice, String why) -> {
                flash.addFlashAttribute(NOTICE, why);
                yield new ModelAndView("redirect:" + ChartWords.NOTICES + "/" + notice);
            }
            case Imported.Done(var ids, int _) -> {
                flash.addFlashAttribute(
                        NOTICE,
                        ids.size() == 1
                                ? "L’avis est importé. Relisez ce qu’il propose."
                                : "%d avis sont importés. Relisez ce qu’ils proposent.".formatted(ids.size()));
                yield new ModelAndView("redirect:"
                        + (ids.size() == 1 ? ChartWords.NOTICES + "/" + ids.getFirst() : ChartWords.NOTICES));
            }
        };
    }

    private static List<Given> given(@Nullable List<MultipartFile> sent) throws IOException {
        var given = new ArrayList<Given>();
        for (var each : sent == null ? List.<MultipartFile>of() : sent) {
            if (each.getSize() > 0) {
                given.add(new Given(Objects.requireNonNullElse(each.getOriginalFilename(), "avis"), each.getBytes()));
            }
        }
        return given;
    }

    private ModelAndView refused(String why) {
        var page = page(null, false, new FormErrors().add(FIELD, why));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(@Nullable String asked, boolean toType, FormErrors errors) {
        return new ModelAndView("recruitment/notices", Map.of("page", views.page(asked, toType, errors)));
    }
}
