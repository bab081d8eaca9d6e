package nc.maillage.recruitment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.organisation.Filing;
import nc.maillage.organisation.UnitId;
import nc.maillage.organisation.Units;
import nc.maillage.platform.web.AddressId;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.Typed;
import nc.maillage.recruitment.domain.Post;
import nc.maillage.recruitment.store.PostStore;
import nc.maillage.recruitment.usecase.ChangePost;
import nc.maillage.recruitment.usecase.ClosePost;
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

/** What is done to a post: closed, opened again, moved, its title corrected; each page says what will follow. */
@Controller
@Requires(Right.KEEP_CHART)
@RequestMapping(ChartWords.POSTS + "/{post}")
class PostActPages {
    private static final int LONGEST = 500;
    private static final String WHY = "why";

    private final PostStore posts;
    private final Units units;
    private final ClosePost close;
    private final ChangePost change;
    private final Clock clock;

    PostActPages(PostStore posts, Units units, ClosePost close, ChangePost change, Clock clock) {
        this.posts = posts;
        this.units = units;
        this.close = close;
        this.change = change;
        this.clock = clock;
    }

    @GetMapping({"/fermeture", "/reouverture", "/rattachement", "/intitule"})
    ModelAndView ask(@PathVariable("post") String id, HttpServletRequest asked) {
        var post = found(id);
        return page(post, PostAct.of(asked), Map.of("title", post.title()), new FormErrors(), HttpStatus.OK);
    }

    @PostMapping("/fermeture")
    ModelAndView close(
            @PathVariable("post") String id, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        var errors = new FormErrors();
        var lastDay = Typed.date(sent.get("lastDay")).required("lastDay", errors, "Écrivez le dernier jour.");
        var why = why(sent, errors);
        return lastDay == null || why == null
                ? wrong(id, PostAct.CLOSE, sent, errors)
                : answered(id, PostAct.CLOSE, close.close(found(id).id(), lastDay, why), sent, flash);
    }

    @PostMapping("/reouverture")
    ModelAndView reopen(
            @PathVariable("post") String id, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        var errors = new FormErrors();
        var why = why(sent, errors);
        return why == null
                ? wrong(id, PostAct.REOPEN, sent, errors)
                : answered(id, PostAct.REOPEN, close.reopen(found(id).id(), why), sent, flash);
    }

    @PostMapping("/rattachement")
    ModelAndView move(
            @PathVariable("post") String id, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        var errors = new FormErrors();
        var chosen = units.tree().stream()
                .filter(unit -> unit.id().value().toString().equals(sent.get("unit")))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.add("unit", "Choisissez une unité de la liste.");
        }
        var from = Typed.date(sent.get("from")).required("from", errors, "Écrivez le premier jour dans cette unité.");
        var why = why(sent, errors);
        if (chosen.isEmpty() || from == null || why == null) {
            return wrong(id, PostAct.MOVE, sent, errors);
        }
        UnitId unit = chosen.get().id();
        return answered(id, PostAct.MOVE, change.move(found(id).id(), unit, from, why), sent, flash);
    }

    @PostMapping("/intitule")
    ModelAndView retitle(
            @PathVariable("post") String id, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        var errors = new FormErrors();
        var title = Typed.line(sent.get("title"), 200).required("title", errors, "Écrivez le bon intitulé.");
        var why = why(sent, errors);
        return title == null || why == null
                ? wrong(id, PostAct.RETITLE, sent, errors)
                : answered(id, PostAct.RETITLE, change.retitle(found(id).id(), title, why), sent, flash);
    }

    private static @Nullable String why(Map<String, String> sent, FormErrors errors) {
        return Typed.text(sent.get(WHY), LONGEST).required(WHY, errors, "Dites pourquoi : vos collègues le liront.");
    }

    private ModelAndView answered(
            String id, PostAct act, Filing<UUID> filing, Map<String, String> sent, RedirectAttributes flash) {
        if (filing instanceof Filing.Refused<UUID>) {
            var errors = new FormErrors();
            filing.messages().forEach(errors::add);
            return wrong(id, act, sent, errors);
        }
        flash.addFlashAttribute("notice", act.words().done());
        return new ModelAndView("redirect:" + ChartWords.POSTS + "/" + found(id).id());
    }

    private ModelAndView wrong(String id, PostAct act, Map<String, String> sent, FormErrors errors) {
        return page(found(id), act, sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(Post post, PostAct act, Map<String, String> typed, FormErrors errors, HttpStatus status) {
        var back = ChartWords.POSTS + "/" + post.id();
        var today = LocalDate.now(clock);
        var choices = units.tree().stream()
                .filter(unit -> unit.closedOn() == null)
                .map(unit -> Choice.of(
                        unit.id().value().toString(), unit.nameOn(today).name()))
                .toList();
        var page = new PostActPage(
                act,
                act.words().question().formatted(post.title()),
                back + "/" + act.words().path(),
                back,
                act == PostAct.MOVE ? choices : List.of(),
                typed,
                errors);
        var view = new ModelAndView("recruitment/postact", Map.of("page", page));
        view.setStatus(status);
        return view;
    }

    private Post found(String id) {
        return posts.find(AddressId.of(id, "poste")).orElseThrow(() -> new NotFound("poste " + id));
    }
}
