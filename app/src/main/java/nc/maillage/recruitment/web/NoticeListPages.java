package nc.maillage.recruitment.web;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.platform.French;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.platform.web.Paging;
import nc.maillage.recruitment.domain.ImportedNotice;
import nc.maillage.recruitment.store.NoticeStore;
import nc.maillage.recruitment.store.ProposalStore;
import nc.maillage.recruitment.usecase.ImportNotice;
import nc.maillage.recruitment.usecase.ImportNotice.Imported;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Avis importés » : the list, and the import of one more file. */
@Controller
class NoticeListPages {
    private static final int SIZE = 20;
    private static final String FIELD = "file";
    private static final String NOTICE = "notice";

    private final NoticeStore notices;
    private final ProposalStore proposals;
    private final ImportNotice importer;
    private final ChartWords words;

    NoticeListPages(NoticeStore notices, ProposalStore proposals, ImportNotice importer, ChartWords words) {
        this.notices = notices;
        this.proposals = proposals;
        this.importer = importer;
        this.words = words;
    }

    @Requires(Right.KEEP_CHART)
    @GetMapping(ChartWords.NOTICES)
    ModelAndView list(@RequestParam(required = false) @Nullable String page) {
        return page(page, new FormErrors());
    }

    @Requires(Right.KEEP_CHART)
    @PostMapping(ChartWords.NOTICES)
    ModelAndView take(
            @RequestParam(name = FIELD, required = false) @Nullable MultipartFile sent, RedirectAttributes flash)
            throws IOException {
        if (sent == null || sent.getSize() == 0) {
            return refused("Choisissez le fichier de l’avis. Un fichier vide ne peut pas être lu.");
        }
        var name = Objects.requireNonNullElse(sent.getOriginalFilename(), "avis");
        return switch (importer.run(name, sent.getBytes())) {
            case Imported.Refused(var why) -> refused(why);
            case Imported.AlreadyThere(var known) -> {
                flash.addFlashAttribute(
                        NOTICE,
                        "Ce fichier a déjà été importé le %s : voici sa fiche, rien n’a été ajouté."
                                .formatted(French.day(French.dayOf(known.at()))));
                yield new ModelAndView("redirect:" + ChartWords.NOTICES + "/" + known.id());
            }
            case Imported.Done(var ids) -> {
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

    private ModelAndView refused(String why) {
        var page = page(null, new FormErrors().add(FIELD, why));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(@Nullable String asked, FormErrors errors) {
        var paging = new Paging(PageAddress.of(ChartWords.NOTICES), Paging.asked(asked), SIZE, notices.count());
        var rows = notices.list(paging.size(), paging.offset()).stream()
                .map(this::row)
                .toList();
        var page = new NoticeListPage(rows, proposals.waiting(null).size(), paging, errors);
        return new ModelAndView("recruitment/notices", Map.of("page", page));
    }

    private NoticeListPage.Row row(ImportedNotice notice) {
        var left = proposals.waiting(notice.id()).size();
        return new NoticeListPage.Row(
                ChartWords.NOTICES + "/" + notice.id(),
                notice.title(),
                Objects.requireNonNullElse(notice.reference(), "sans référence"),
                French.day(notice.publishedOn()),
                "%s, %s".formatted(words.agent(notice.by()), French.moment(notice.at())),
                left == 0 ? "aucune" : French.count(left, "proposition", "propositions"));
    }
}
