package nc.maillage.correspondence.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.correspondence.LetterKind;
import nc.maillage.correspondence.domain.LetterText;
import nc.maillage.correspondence.domain.LetterText.Stage;
import nc.maillage.correspondence.domain.LetterWording;
import nc.maillage.correspondence.domain.ShippedWordings;
import nc.maillage.correspondence.usecase.PreviewText;
import nc.maillage.correspondence.usecase.SetLetterText;
import nc.maillage.correspondence.usecase.SetLetterText.Changed;
import nc.maillage.platform.web.Csv;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.SeenVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The texts of letters: write, preview, approve. */
@Controller
@RequestMapping("/administration/courriers")
@Requires(Right.MANAGE_LETTER_TEXTS)
class TextPages {
    private final SetLetterText texts;
    private final PreviewText preview;
    private final TextViews views;

    TextPages(SetLetterText texts, PreviewText preview, TextViews views) {
        this.texts = texts;
        this.preview = preview;
        this.views = views;
    }

    @GetMapping
    Object all(@RequestParam(required = false) @Nullable String format) {
        var page = views.all();
        if ("csv".equals(format)) {
            var csv = new Csv(List.of("Nature", "En usage", "À approuver"));
            page.lines().forEach(line -> csv.line(List.of(line.label(), line.inUse(), line.toApprove())));
            return csv.download("textes-courriers");
        }
        return new ModelAndView("correspondence/texts", Map.of("page", page));
    }

    @GetMapping("/{kind}")
    ModelAndView one(@PathVariable String kind) {
        return page(kind(kind), null, new FormErrors(), null, HttpStatus.OK);
    }

    @PostMapping("/{kind}")
    ModelAndView write(
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String opening,
            @RequestParam(defaultValue = "") String closing,
            @RequestParam(defaultValue = "0") SeenVersion version,
            RedirectAttributes said) {
        var wording = new LetterWording(plain(opening), plain(closing));
        var changed = texts.write(kind(kind), wording, version.number());
        return answer(kind(kind), changed, wording, "Texte enregistré. Une autre personne doit l’approuver.", said);
    }

    @PostMapping("/{kind}/approbation")
    ModelAndView approve(
            @PathVariable String kind, @RequestParam(defaultValue = "") SeenVersion version, RedirectAttributes said) {
        return answer(
                kind(kind),
                texts.approve(kind(kind), version.number()),
                null,
                "Texte approuvé : il sert dès maintenant.",
                said);
    }

    @PostMapping("/{kind}/abandon")
    ModelAndView drop(
            @PathVariable String kind, @RequestParam(defaultValue = "") SeenVersion version, RedirectAttributes said) {
        return answer(kind(kind), texts.drop(kind(kind), version.number()), null, "Texte abandonné.", said);
    }

    /** @param projet not empty to see the text that awaits approval */
    @GetMapping("/{kind}/apercu.pdf")
    ResponseEntity<byte[]> preview(@PathVariable String kind, @RequestParam(defaultValue = "") String projet) {
        var shown = kind(kind);
        var text = projet.isEmpty()
                ? texts.inUse(shown)
                : texts.versions(shown).stream()
                        .filter(each -> each.stage() == Stage.DRAFT)
                        .findFirst();
        var wording = text.map(LetterText::wording).orElseGet(() -> ShippedWordings.of(shown));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"apercu-%s.pdf\"".formatted(shown.key()))
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(preview.pdf(shown, text.map(LetterText::number).orElse(0), wording));
    }

    private ModelAndView answer(
            LetterKind kind, Changed changed, @Nullable LetterWording typed, String done, RedirectAttributes said) {
        return switch (changed) {
            case Changed.Done _ -> {
                said.addFlashAttribute("notice", done);
                yield new ModelAndView("redirect:/administration/courriers/" + kind.key());
            }
            case Changed.Flawed flawed -> {
                var errors = new FormErrors();
                flawed.flaws().forEach(flaw -> errors.add(flaw.field(), flaw.message()));
                yield page(kind, typed, errors, null, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case Changed.Refused refused -> page(kind, typed, new FormErrors(), refused.why(), HttpStatus.CONFLICT);
        };
    }

    private ModelAndView page(
            LetterKind kind,
            @Nullable LetterWording typed,
            FormErrors errors,
            @Nullable String conflict,
            HttpStatus status) {
        var page = new ModelAndView("correspondence/text", Map.of("page", views.one(kind, typed, errors, conflict)));
        page.setStatus(status);
        return page;
    }

    private static LetterKind kind(String key) {
        return Arrays.stream(LetterKind.values())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("text " + key));
    }

    private static String plain(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }
}
