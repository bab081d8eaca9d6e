package nc.maillage.schemes.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.law.configured.ConfiguredAid;
import nc.maillage.platform.Ids;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.Typed;
import nc.maillage.schemes.PublishedSchemes.PieceKind;
import nc.maillage.schemes.SchemePublication;
import nc.maillage.schemes.SchemePublication.Drafted;
import nc.maillage.schemes.SchemePublication.NewVersion;
import nc.maillage.schemes.SchemePublication.Published;
import nc.maillage.schemes.domain.VersionDraft;
import nc.maillage.schemes.store.VersionStore;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Versions of a scheme: prepared by one person, published by another. */
@Controller
@RequestMapping("/dispositifs/{key}/versions")
class VersionPages {
    private final SchemePublication publication;
    private final VersionStore versions;
    private final VersionViews views;
    private final Ids ids;
    private final SchemeWords words;

    VersionPages(SchemePublication publication, VersionStore versions, VersionViews views, Ids ids, SchemeWords words) {
        this.publication = publication;
        this.versions = versions;
        this.views = views;
        this.ids = ids;
        this.words = words;
    }

    @Requires(Right.PUBLISH_SCHEME)
    @GetMapping("/nouvelle")
    ModelAndView form(@PathVariable String key) {
        if (words.found(key) instanceof ConfiguredAid) {
            return new ModelAndView("redirect:" + AidViews.PATH + "/nouvelle?depuis=version:" + key);
        }
        var typed = new LinkedMultiValueMap<String, String>();
        for (var kind : known(key)) {
            typed.add("piece", kind.key());
            var months = kind.validMonths();
            typed.add("months." + kind.key(), months == null ? "" : months.toString());
        }
        return form(key, new VersionForm(typed), new FormErrors(), HttpStatus.OK);
    }

    @Requires(Right.PUBLISH_SCHEME)
    @PostMapping
    ModelAndView draft(
            @PathVariable String key, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        var scheme = words.found(key);
        var form = new VersionForm(typed);
        var errors = new FormErrors();
        var from =
                Typed.date(form.text("from")).required("from", errors, "Dites à partir de quel jour elle s’applique.");
        var months = form.months("validity", errors);
        var pieces = form.pieces(known(key), errors);
        var note = Typed.text(form.text("note"), 2_000).orNull("note", errors);
        if (from == null || !errors.isEmpty()) {
            return form(key, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var asked = new NewVersion(scheme.key(), from, pieces, months, note == null ? "" : note);
        return switch (publication.draft(asked)) {
            case Drafted.Done done -> {
                flash.addFlashAttribute(
                        "notice",
                        "La version %d est préparée. Une autre personne doit la publier.".formatted(done.number()));
                yield new ModelAndView("redirect:/dispositifs/" + key + "/versions/" + done.number());
            }
            case Drafted.Refused(var field, var why) ->
                form(key, form, errors.add(field, why), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @Requires(Right.SEE_SCHEMES)
    @GetMapping("/{number:[0-9]+}")
    ModelAndView version(@PathVariable String key, @PathVariable int number) {
        return new ModelAndView("schemes/version", Map.of("page", views.page(found(key, number), null)));
    }

    @Requires(Right.PUBLISH_SCHEME)
    @GetMapping("/{number:[0-9]+}/publier")
    ModelAndView confirm(@PathVariable String key, @PathVariable int number) {
        var confirmation = views.page(found(key, number), null).publish();
        var back = "/dispositifs/" + key + "/versions/" + number;
        return confirmation == null
                ? new ModelAndView("redirect:" + back)
                : new ModelAndView("platform/confirm", Map.of("confirmation", confirmation, "back", back));
    }

    @Requires(Right.PUBLISH_SCHEME)
    @PostMapping("/{number:[0-9]+}/publier")
    ModelAndView publish(@PathVariable String key, @PathVariable int number, RedirectAttributes flash) {
        var draft = found(key, number);
        return switch (publication.publish(draft.id())) {
            case Published.Done done -> {
                flash.addFlashAttribute("notice", "La version " + done.number() + " est publiée.");
                yield new ModelAndView("redirect:/dispositifs/" + key);
            }
            case Published.SameAgent(var why) -> refused(draft, why);
            case Published.Refused(var why) -> refused(draft, why);
        };
    }

    private ModelAndView refused(VersionDraft draft, String why) {
        var view = new ModelAndView("schemes/version", Map.of("page", views.page(draft, why)));
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    /** The kinds of the newest version first, then those that the program suggests besides. */
    private List<PieceKind> known(String key) {
        var scheme = words.found(key);
        var kinds = new ArrayList<PieceKind>();
        versions.of(scheme.key()).stream()
                .findFirst()
                .ifPresent(draft -> kinds.addAll(draft.version().pieces()));
        for (var suggested : publication.suggestedPieces(scheme.key())) {
            if (kinds.stream().noneMatch(kind -> kind.key().equals(suggested.key()))) {
                kinds.add(suggested);
            }
        }
        return kinds;
    }

    private VersionDraft found(String key, int number) {
        return versions.of(key).stream()
                .filter(draft -> draft.version().number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version " + number + " de " + key));
    }

    private ModelAndView form(String key, VersionForm form, FormErrors errors, HttpStatus status) {
        var page = new VersionFormPage(
                key,
                words.found(key).title(),
                form.text("from"),
                form.text("validity"),
                form.text("note"),
                form.lines(known(key)),
                form.own(),
                errors,
                ids.next().toString());
        var view = new ModelAndView("schemes/versionform", Map.of("page", page));
        view.setStatus(status);
        return view;
    }
}
