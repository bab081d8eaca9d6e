package nc.maillage.schemes.web;

import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.law.configured.ConfiguredAid;
import nc.maillage.law.parameter.Parameter;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.platform.web.AddressId;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
import nc.maillage.schemes.PublishedSchemes;
import nc.maillage.schemes.usecase.Approval;
import nc.maillage.schemes.usecase.ProposeParameterValue;
import nc.maillage.schemes.usecase.ReviewParameterValue;
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

/** One figure of a scheme: its series, what is proposed, what a second person makes of it. */
@Controller
@RequestMapping("/dispositifs/{scheme}/parametres/{parameter}")
class ParameterPages {
    private final PublishedSchemes schemes;
    private final ParameterViews views;
    private final ProposeParameterValue propose;
    private final ReviewParameterValue review;
    private final SchemeWords words;

    ParameterPages(
            PublishedSchemes schemes,
            ParameterViews views,
            ProposeParameterValue propose,
            ReviewParameterValue review,
            SchemeWords words) {
        this.schemes = schemes;
        this.views = views;
        this.propose = propose;
        this.review = review;
        this.words = words;
    }

    @Requires(Right.SEE_SCHEMES)
    @GetMapping
    Object series(
            @PathVariable String scheme,
            @PathVariable String parameter,
            @RequestParam(defaultValue = "") String valeur,
            @RequestParam(required = false) @Nullable String format) {
        var found = found(scheme, parameter);
        if ("csv".equals(format)) {
            return views.csv(found).download("serie-" + parameter);
        }
        return page(scheme, found, ParameterPage.Typed.of(valeur), new FormErrors(), HttpStatus.OK);
    }

    @Requires(Right.PUBLISH_SCHEME)
    @PostMapping("/valeurs")
    ModelAndView propose(
            @PathVariable String scheme, @PathVariable String parameter, ParameterForm form, RedirectAttributes flash) {
        var found = found(scheme, parameter);
        var errors = new FormErrors();
        var value = form.read(found, errors);
        if (value == null) {
            return page(scheme, found, form.typed(), errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (words.law(scheme) instanceof ConfiguredAid) {
            errors.add("proposees", "Les chiffres d’une aide créée ici changent avec une nouvelle version de l’aide.");
            return page(scheme, found, form.typed(), errors, HttpStatus.CONFLICT);
        }
        propose.propose(value);
        flash.addFlashAttribute(
                "notice", "La valeur est proposée. Elle comptera quand une autre personne l’aura approuvée.");
        return back(scheme, parameter);
    }

    @Requires(Right.PUBLISH_SCHEME)
    @GetMapping("/valeurs/{id}/approuver")
    ModelAndView confirm(@PathVariable String scheme, @PathVariable String parameter, @PathVariable String id) {
        var found = views.page(scheme, found(scheme, parameter), ParameterPage.Typed.EMPTY, new FormErrors());
        var address = "/dispositifs/" + scheme + "/parametres/" + parameter;
        var approve = found.proposed().stream()
                .filter(value -> value.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("value"))
                .approve();
        return approve == null
                ? new ModelAndView("redirect:" + address)
                : new ModelAndView("platform/confirm", Map.of("confirmation", approve, "back", address));
    }

    @Requires(Right.PUBLISH_SCHEME)
    @PostMapping("/valeurs/{id}/approuver")
    ModelAndView approve(
            @PathVariable String scheme,
            @PathVariable String parameter,
            @PathVariable String id,
            RedirectAttributes flash) {
        return answer(
                scheme,
                parameter,
                review.approve(AddressId.of(id, "proposition")),
                "La valeur est approuvée : elle compte.",
                flash);
    }

    @Requires(Right.PUBLISH_SCHEME)
    @PostMapping("/valeurs/{id}/refuser")
    ModelAndView reject(
            @PathVariable String scheme,
            @PathVariable String parameter,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String motif,
            RedirectAttributes flash) {
        return answer(
                scheme,
                parameter,
                review.reject(AddressId.of(id, "proposition"), motif),
                "La valeur n’est pas approuvée.",
                flash);
    }

    private ModelAndView answer(
            String scheme, String parameter, Approval approval, String notice, RedirectAttributes flash) {
        return switch (approval) {
            case Approval.Done _ -> {
                flash.addFlashAttribute("notice", notice);
                yield back(scheme, parameter);
            }
            case Approval.Refused(var why) ->
                page(
                        scheme,
                        found(scheme, parameter),
                        ParameterPage.Typed.EMPTY,
                        new FormErrors().add("proposees", why),
                        HttpStatus.CONFLICT);
        };
    }

    private ModelAndView page(
            String scheme, Parameter parameter, ParameterPage.Typed typed, FormErrors errors, HttpStatus status) {
        var view = new ModelAndView("schemes/parameter", Map.of("page", views.page(scheme, parameter, typed, errors)));
        view.setStatus(status);
        return view;
    }

    private static ModelAndView back(String scheme, String parameter) {
        return new ModelAndView("redirect:/dispositifs/" + scheme + "/parametres/" + parameter);
    }

    private Parameter found(String scheme, String parameter) {
        return words.law(scheme).parameters().stream()
                .filter(key -> key.name().equals(parameter))
                .findFirst()
                .flatMap((ParameterKey key) -> schemes.parameters().parameter(key))
                .orElseThrow(() -> new NotFound("chiffre " + parameter));
    }
}
