package nc.maillage.recruitment.web;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.notices.NoticeField;
import nc.maillage.platform.web.AddressId;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.NotFound;
import nc.maillage.recruitment.domain.ImportedNotice;
import nc.maillage.recruitment.store.NoticeStore;
import nc.maillage.recruitment.usecase.CheckField;
import nc.maillage.recruitment.usecase.KeepNoticeFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Fiche d’un avis » : what it proposes, then each field with the way it was read, beside the text; and its file. */
@Controller
@Requires(Right.KEEP_CHART)
@RequestMapping(ChartWords.NOTICES + "/{notice}")
class NoticePages {
    private final NoticeStore notices;
    private final NoticeViews views;
    private final CheckField check;
    private final KeepNoticeFile files;

    NoticePages(NoticeStore notices, NoticeViews views, CheckField check, KeepNoticeFile files) {
        this.notices = notices;
        this.views = views;
        this.check = check;
        this.files = files;
    }

    @GetMapping
    ModelAndView read(@PathVariable("notice") String id) {
        return new ModelAndView("recruitment/notice", Map.of("page", views.page(found(id))));
    }

    @PostMapping("/champs")
    ModelAndView check(
            @PathVariable("notice") String id,
            @RequestParam(defaultValue = "") String champ,
            RedirectAttributes flash) {
        var notice = found(id);
        var field = Stream.of(NoticeField.values())
                .filter(each -> each.key().equals(champ))
                .findFirst();
        boolean done = field.isPresent() && check.run(notice.id(), field.get());
        flash.addFlashAttribute("notice", done ? "Le champ est vérifié." : "Ce champ n’était pas à vérifier.");
        return new ModelAndView("redirect:" + ChartWords.NOTICES + "/" + notice.id() + "#lu");
    }

    @GetMapping("/fichier")
    ResponseEntity<byte[]> open(@PathVariable("notice") String id) {
        var notice = found(id);
        var content = files.open(notice);
        return ResponseEntity.ok()
                .contentType(NoticeContent.type(content))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        NoticeContent.disposition(notice.file().name(), content))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noStore())
                .body(content);
    }

    /** Null where nothing sure waits. */
    static @Nullable Confirmation acceptSure(int sure, @Nullable UUID notice) {
        if (sure == 0) {
            return null;
        }
        var act = sure == 1 ? "Accepter la proposition sûre" : "Accepter les %d propositions sûres".formatted(sure);
        var confirmation = Confirmation.of(
                act,
                ChartWords.PROPOSALS + "/sures" + (notice == null ? "" : "?avis=" + notice),
                act + " ?",
                "Ce sont celles qui ne laissent aucun doute. Elles entrent dans l’organigramme ; chacune peut être reprise"
                        + " tant que rien n’en dépend.",
                act);
        return notice == null ? confirmation : confirmation.carrying("avis", notice.toString());
    }

    private ImportedNotice found(String id) {
        return notices.find(AddressId.of(id, "avis")).orElseThrow(() -> new NotFound("avis " + id));
    }
}
