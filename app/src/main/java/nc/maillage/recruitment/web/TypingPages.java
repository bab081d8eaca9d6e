package nc.maillage.recruitment.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.notices.NoticeField;
import nc.maillage.platform.French;
import nc.maillage.platform.web.AddressId;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.Typed;
import nc.maillage.recruitment.domain.ImportedNotice;
import nc.maillage.recruitment.domain.TypedRecord;
import nc.maillage.recruitment.store.FileScanStore;
import nc.maillage.recruitment.store.NoticeStore;
import nc.maillage.recruitment.usecase.TypeNotice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Saisir la fiche d’un avis sans texte » : the file is open beside, a person types what it shows. */
@Controller
@Requires(Right.KEEP_CHART)
@RequestMapping(ChartWords.NOTICES + "/{notice}/saisie")
class TypingPages {
    private static final int LONGEST = 200;
    private static final List<NoticeField> LINES = List.of(
            NoticeField.TITLE,
            NoticeField.REFERENCE,
            NoticeField.EMPLOYER,
            NoticeField.DIRECTION,
            NoticeField.SERVICE,
            NoticeField.CORPS_CADRE,
            NoticeField.RESPNC_JOB,
            NoticeField.WORKPLACE,
            NoticeField.RESIDENCE);
    private static final List<NoticeField> DAYS = List.of(NoticeField.PUBLICATION_DATE, NoticeField.DEADLINE);

    private final NoticeStore notices;
    private final TypeNotice type;
    private final FileScanStore scans;

    TypingPages(NoticeStore notices, TypeNotice type, FileScanStore scans) {
        this.notices = notices;
        this.type = type;
        this.scans = scans;
    }

    @GetMapping
    ModelAndView ask(@PathVariable("notice") String id) {
        var notice = found(id);
        return page(notice, before(notice), new FormErrors(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView type(
            @PathVariable("notice") String id, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        var notice = found(id);
        var errors = new FormErrors();
        var record = record(sent, errors);
        if (errors.isEmpty()) {
            type.run(notice.id(), record).messages().forEach(errors::add);
        }
        if (!errors.isEmpty()) {
            return page(notice, sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", "La fiche est enregistrée. Relisez ce qu’elle propose.");
        return new ModelAndView("redirect:" + ChartWords.NOTICES + "/" + notice.id());
    }

    private static TypedRecord record(Map<String, String> sent, FormErrors errors) {
        var said = new EnumMap<NoticeField, String>(NoticeField.class);
        for (var field : LINES) {
            var typed = Typed.line(sent.get(field.key()), LONGEST);
            put(
                    said,
                    field,
                    field == NoticeField.TITLE
                            ? typed.required(field.key(), errors, "Écrivez l’intitulé de l’avis.")
                            : typed.orNull(field.key(), errors));
        }
        for (var field : DAYS) {
            LocalDate day = Typed.date(sent.get(field.key())).orNull(field.key(), errors);
            put(said, field, day == null ? null : French.date(day));
        }
        return new TypedRecord(said);
    }

    private static void put(Map<NoticeField, String> said, NoticeField field, @Nullable String value) {
        if (value != null) {
            said.put(field, value);
        }
    }

    private static Map<String, String> before(ImportedNotice notice) {
        var record = TypedRecord.of(notice.fields());
        var typed = new HashMap<String, String>();
        record.said().forEach((field, value) -> typed.put(field.key(), value));
        for (var field : DAYS) {
            LocalDate day = record.notice().day(field);
            if (day != null) {
                typed.put(field.key(), French.numericDate(day));
            }
        }
        return typed;
    }

    private ModelAndView page(ImportedNotice notice, Map<String, String> typed, FormErrors errors, HttpStatus status) {
        var back = ChartWords.NOTICES + "/" + notice.id();
        var page = new TypingPage(
                back + "/saisie",
                back,
                notice.file().name(),
                French.capitalised(Objects.requireNonNull(notice.lack()).fact()),
                scans.of(notice.file().blob()),
                typed,
                errors);
        var view = new ModelAndView("recruitment/typing", Map.of("page", page));
        view.setStatus(status);
        return view;
    }

    private ImportedNotice found(String id) {
        return notices.find(AddressId.of(id, "avis"))
                .filter(ImportedNotice::textless)
                .orElseThrow(() -> new NotFound("avis sans texte " + id));
    }
}
