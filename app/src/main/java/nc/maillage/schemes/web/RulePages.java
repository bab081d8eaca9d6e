package nc.maillage.schemes.web;

import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.law.AsOf;
import nc.maillage.platform.French;
import nc.maillage.platform.web.PageAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** « La règle en français » : what a scheme asks on a day, and each condition with its cases. */
@Controller
@RequestMapping("/dispositifs/{scheme}/regle")
class RulePages {
    private final RuleViews views;
    private final SchemeWords words;

    RulePages(RuleViews views, SchemeWords words) {
        this.words = words;
        this.views = views;
    }

    record Asked(@Nullable String jour, @Nullable String connu) {}

    static String address(String scheme, AsOf asOf) {
        return PageAddress.of("/dispositifs/" + scheme + "/regle")
                .with("jour", French.numericDate(asOf.day()))
                .with("connu", French.numericDate(asOf.knownOn()))
                .href();
    }

    @Requires(Right.SEE_SCHEMES)
    @GetMapping
    ModelAndView rule(@PathVariable String scheme, Asked asked) {
        return new ModelAndView("schemes/rule", Map.of("page", views.rule(words.law(scheme), asked)));
    }

    @Requires(Right.SEE_SCHEMES)
    @GetMapping("/{part}")
    ModelAndView part(@PathVariable String scheme, @PathVariable String part, Asked asked) {
        return new ModelAndView("schemes/rulepart", Map.of("page", views.part(words.law(scheme), part, asked)));
    }
}
