package nc.maillage.schemes.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.law.configured.AidModels;
import nc.maillage.law.configured.ConfiguredAid;
import nc.maillage.platform.Ids;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.schemes.SchemeCatalogue;
import nc.maillage.schemes.SchemePublication.Published;
import nc.maillage.schemes.domain.AidDraft;
import nc.maillage.schemes.usecase.AidAct;
import nc.maillage.schemes.usecase.EditAid;
import nc.maillage.schemes.usecase.PublishAid;
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

/** Aids that the collectivity sets up itself: begun, read, published by another person. */
@Controller
@RequestMapping(AidViews.PATH)
class AidPages {
    private final AidViews views;
    private final EditAid edit;
    private final PublishAid publish;
    private final SchemeCatalogue catalogue;
    private final Ids ids;

    AidPages(AidViews views, EditAid edit, PublishAid publish, SchemeCatalogue catalogue, Ids ids) {
        this.views = views;
        this.edit = edit;
        this.publish = publish;
        this.catalogue = catalogue;
        this.ids = ids;
    }

    @Requires(Right.PUBLISH_SCHEME)
    @GetMapping("/nouvelle")
    ModelAndView start(@RequestParam(defaultValue = "") String depuis) {
        return start(depuis, new FormErrors(), HttpStatus.OK);
    }

    @Requires(Right.PUBLISH_SCHEME)
    @PostMapping
    ModelAndView begin(@RequestParam(defaultValue = "") String depuis) {
        if (starts().stream().noneMatch(each -> each.value().equals(depuis))) {
            return start(
                    depuis,
                    new FormErrors().add("depuis", "Choisissez d’où partir."),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var words = depuis.split(":", 2);
        var from = switch (words[0]) {
            case "modele" -> new EditAid.Start.Model(words[1]);
            case "version" -> new EditAid.Start.NextOf(words[1]);
            default -> new EditAid.Start.Blank();
        };
        return switch (edit.start(from)) {
            case AidAct.Done(var draft) -> new ModelAndView("redirect:" + AidViews.address(draft.id()) + "/fiche");
            case AidAct.Refused(var why) -> start(depuis, new FormErrors().add("depuis", why), HttpStatus.CONFLICT);
        };
    }

    private List<Choice> starts() {
        var starts = new ArrayList<Choice>();
        starts.add(new Choice("vide", "D’une fiche vide", "Tout est à remplir."));
        AidModels.all()
                .forEach(model -> starts.add(new Choice(
                        "modele:" + model.key(),
                        "Du modèle « %s », %s".formatted(model.title(), model.collectivity()),
                        "Sa dernière version connue, avec ses exemples et ses questions ouvertes. À adapter.")));
        catalogue.all().stream()
                .filter(ConfiguredAid.class::isInstance)
                .forEach(aid -> starts.add(new Choice(
                        "version:" + aid.key(),
                        "De la version en vigueur de « %s »".formatted(aid.title()),
                        "Pour préparer sa version suivante.")));
        return starts;
    }

    private ModelAndView start(String chosen, FormErrors errors, HttpStatus status) {
        var page = new AidStartPage(starts(), chosen, errors, ids.next().toString());
        return new ModelAndView("schemes/aidstart", Map.of("page", page), status);
    }

    @Requires(Right.PUBLISH_SCHEME)
    @GetMapping("/{id}")
    ModelAndView read(@PathVariable String id) {
        return new ModelAndView("schemes/aid", Map.of("page", views.page(views.found(id), false, null)));
    }

    @Requires(Right.PUBLISH_SCHEME)
    @GetMapping("/{id}/publier")
    ModelAndView publication(@PathVariable String id) {
        return publication(views.found(id), null, HttpStatus.OK);
    }

    @Requires(Right.PUBLISH_SCHEME)
    @PostMapping("/{id}/publier")
    ModelAndView publish(
            @PathVariable String id, @RequestParam(defaultValue = "0") long seen, RedirectAttributes flash) {
        var draft = views.found(id);
        var key = views.read(draft).specification().map(aid -> aid.key()).orElse("");
        return switch (publish.publish(draft.id(), seen)) {
            case Published.Done(var number) -> {
                flash.addFlashAttribute("notice", "La version " + number + " est publiée.");
                yield new ModelAndView("redirect:/dispositifs/" + key);
            }
            case Published.SameAgent(var why) -> publication(draft, why, HttpStatus.CONFLICT);
            case Published.Refused(var why) -> publication(draft, why, HttpStatus.CONFLICT);
        };
    }

    private ModelAndView publication(AidDraft draft, @Nullable String refused, HttpStatus status) {
        return new ModelAndView("schemes/aidpublish", Map.of("page", views.page(draft, true, refused)), status);
    }

    @Requires(Right.PUBLISH_SCHEME)
    @GetMapping("/{id}/abandonner")
    ModelAndView confirm(@PathVariable String id) {
        var page = views.page(views.found(id), false, null);
        return new ModelAndView("platform/confirm", Map.of("confirmation", page.abandon(), "back", page.address()));
    }

    @Requires(Right.PUBLISH_SCHEME)
    @PostMapping("/{id}/abandonner")
    ModelAndView abandon(@PathVariable String id, RedirectAttributes flash) {
        edit.abandon(views.found(id).id());
        flash.addFlashAttribute("notice", "Le brouillon est abandonné.");
        return new ModelAndView("redirect:/dispositifs");
    }

    @Requires(Right.PUBLISH_SCHEME)
    @PostMapping("/{id}/exemples/{at}/retirer")
    ModelAndView remove(
            @PathVariable String id,
            @PathVariable String at,
            @RequestParam(defaultValue = "0") long seen,
            RedirectAttributes flash) {
        var draft = views.found(id);
        switch (edit.removeExample(draft.id(), seen, at.matches("[0-9]{1,3}") ? Integer.parseInt(at) : -1)) {
            case AidAct.Done _ -> flash.addFlashAttribute("notice", "L’exemple est retiré.");
            case AidAct.Refused(var why) -> flash.addFlashAttribute("notice", why);
        }
        return new ModelAndView("redirect:" + AidViews.address(draft.id()) + "#exemples");
    }
}
