package nc.maillage.recruitment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.organisation.Agents;
import nc.maillage.organisation.Filing;
import nc.maillage.organisation.Units;
import nc.maillage.platform.French;
import nc.maillage.platform.web.AddressId;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.StoryItem;
import nc.maillage.platform.web.Typed;
import nc.maillage.recruitment.domain.Post;
import nc.maillage.recruitment.store.NoticeStore;
import nc.maillage.recruitment.store.PostStore;
import nc.maillage.recruitment.usecase.KeepOccupants;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Fiche d’un poste ». */
@Controller
@Requires(Right.KEEP_CHART)
@RequestMapping(ChartWords.POSTS + "/{post}")
class PostPages {
    private final PostStore posts;
    private final NoticeStore notices;
    private final Units units;
    private final Agents agents;
    private final KeepOccupants keep;
    private final PostStory story;
    private final PostVacancies vacancies;
    private final ChartWords words;
    private final Clock clock;

    PostPages(
            PostStore posts,
            NoticeStore notices,
            Units units,
            Agents agents,
            KeepOccupants keep,
            PostStory story,
            PostVacancies vacancies,
            ChartWords words,
            Clock clock) {
        this.posts = posts;
        this.notices = notices;
        this.units = units;
        this.agents = agents;
        this.keep = keep;
        this.story = story;
        this.vacancies = vacancies;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView read(@PathVariable("post") String id) {
        return page(found(id), Map.of(), new FormErrors(), HttpStatus.OK);
    }

    @PostMapping("/occupant")
    ModelAndView occupy(
            @PathVariable("post") String id, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        var post = found(id);
        var errors = new FormErrors();
        var agent = agents.all().stream()
                .filter(each -> each.id().value().toString().equals(sent.get("agent")))
                .findFirst();
        if (agent.isEmpty()) {
            errors.add("agent", "Choisissez un agent de la liste.");
        }
        var from = Typed.date(sent.get("from")).required("from", errors, "Écrivez le premier jour.");
        if (agent.isEmpty() || from == null) {
            return page(post, sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return answered(
                post, keep.occupy(post.id(), agent.get().id(), from), sent, "L’occupant est enregistré.", flash);
    }

    @PostMapping("/fin")
    ModelAndView release(
            @PathVariable("post") String id, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        var post = found(id);
        var errors = new FormErrors();
        var last = Typed.date(sent.get("lastDay")).required("lastDay", errors, "Écrivez le dernier jour.");
        return last == null
                ? page(post, sent, errors, HttpStatus.UNPROCESSABLE_CONTENT)
                : answered(post, keep.release(post.id(), last), sent, "Le départ est enregistré.", flash);
    }

    private ModelAndView answered(
            Post post, Filing<UUID> filing, Map<String, String> sent, String done, RedirectAttributes flash) {
        var errors = new FormErrors();
        filing.messages().forEach(errors::add);
        if (!errors.isEmpty()) {
            return page(post, sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", done);
        return new ModelAndView("redirect:" + ChartWords.POSTS + "/" + post.id());
    }

    private ModelAndView page(Post post, Map<String, String> typed, FormErrors errors, HttpStatus status) {
        var today = LocalDate.now(clock);
        var page = new PostPage(
                ChartWords.POSTS + "/" + post.id(),
                post.title(),
                ChartWords.state(post, today),
                facts(post, today),
                vacancies.of(post),
                story(post, today),
                agents.all().stream()
                        .map(agent -> Choice.of(agent.id().value().toString(), agent.displayName()))
                        .toList(),
                post.occupancies().stream().anyMatch(each -> each.to() == null),
                post.closedOn() != null,
                KeepOccupants.over(post, today),
                typed,
                errors);
        var view = new ModelAndView("recruitment/post", Map.of("page", page));
        view.setStatus(status);
        return view;
    }

    private List<Fact> facts(Post post, LocalDate today) {
        var unit = units.byId(post.unitOn(today)).map(each -> each.nameOn(today).name());
        return List.of(
                Fact.of("Unité", unit.orElse(null)),
                Fact.of("Corps ou cadre d’emploi", post.corps()),
                Fact.of("Emploi RESPNC", post.job()),
                Fact.of("Lieu", post.place()),
                Fact.of("Connu depuis le", French.date(post.openedOn())));
    }

    /** Newest first. */
    private List<StoryItem> story(Post post, LocalDate today) {
        var items = new ArrayList<StoryItem>();
        for (var each : post.occupancies()) {
            items.add(StoryItem.of(each.from(), words.agent(each.agent()), null)
                    .telling("Occupe le poste " + ChartWords.period(each.from(), each.to())));
        }
        for (var each : post.vacancies(today)) {
            items.add(StoryItem.of(each.from(), "Aucun occupant enregistré", null)
                    .telling(French.capitalised(ChartWords.period(each.from(), each.to()))));
        }
        for (var id : posts.noticesOf(post.id())) {
            var notice = notices.find(id).orElseThrow();
            items.add(StoryItem.of(notice.publishedOn(), "Avis de vacance publié", notice.reference())
                    .linkedTo(ChartWords.NOTICES + "/" + notice.id()));
        }
        items.addAll(story.of(post));
        items.sort(Comparator.comparing(StoryItem::day).reversed());
        return items;
    }

    private Post found(String id) {
        return posts.find(AddressId.of(id, "poste")).orElseThrow(() -> new NotFound("poste " + id));
    }
}
