package nc.maillage.recruitment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.organisation.Filing;
import nc.maillage.organisation.Units;
import nc.maillage.platform.French;
import nc.maillage.platform.web.AddressId;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.domain.Post;
import nc.maillage.recruitment.domain.Vacancy;
import nc.maillage.recruitment.store.PostStore;
import nc.maillage.recruitment.store.VacancyStore;
import nc.maillage.recruitment.usecase.DraftVacancy;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Ouvrir une vacance ». */
@Controller
@Requires(Right.KEEP_VACANCIES)
class VacancyStartPages {
    private static final String START = VacancyWords.PATH + "/nouvelle";
    private static final String NOTICE = "avis";
    private static final String BLANK = "poste";
    private static final int MOST = 50;

    private final DraftVacancy draft;
    private final PostStore posts;
    private final VacancyStore vacancies;
    private final Units units;
    private final Clock clock;

    VacancyStartPages(DraftVacancy draft, PostStore posts, VacancyStore vacancies, Units units, Clock clock) {
        this.draft = draft;
        this.posts = posts;
        this.vacancies = vacancies;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping(START)
    ModelAndView ask(@RequestParam(name = "poste", required = false) @Nullable String post) {
        var typed = Map.of("post", post == null ? "" : post, "from", NOTICE);
        return page(typed, new FormErrors(), HttpStatus.OK);
    }

    @PostMapping(START)
    ModelAndView draft(@RequestParam Map<String, String> sent, RedirectAttributes flash) {
        var post = AddressId.orNull(sent.get("post"));
        var errors = new FormErrors();
        if (post == null) {
            errors.add("post", "Choisissez un poste de la liste.");
            return page(sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var filing = drafted(post, sent.getOrDefault("from", NOTICE));
        filing.messages().forEach(errors::add);
        if (filing instanceof Filing.Kept<VacancyId>(var id)) {
            flash.addFlashAttribute(
                    "notice", "La vacance est ouverte. Relisez son texte : rien n’est public avant sa publication.");
            return new ModelAndView("redirect:" + VacancyWords.address(id) + "/texte");
        }
        return page(sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Filing<VacancyId> drafted(UUID post, String from) {
        var earlier = AddressId.orNull(from);
        if (earlier != null) {
            return vacancies.find(new VacancyId(earlier)).isPresent()
                    ? draft.copy(post, new VacancyId(earlier))
                    : Filing.refused("from", "Choisissez un texte de la liste.");
        }
        return from.equals(BLANK) ? draft.blank(post) : draft.run(post);
    }

    private ModelAndView page(Map<String, String> typed, FormErrors errors, HttpStatus status) {
        var today = LocalDate.now(clock);
        var open = posts.all().stream().filter(post -> post.openOn(today)).toList();
        var page = new VacancyStartPage(
                open.stream().map(post -> choice(post, today)).toList(), texts(), typed, errors);
        var view = new ModelAndView("recruitment/vacancystart", Map.of("page", page));
        view.setStatus(status);
        return view;
    }

    private Choice choice(Post post, LocalDate today) {
        var unit = units.byId(post.unitOn(today))
                .map(each -> each.nameOn(today).name())
                .orElse("unité qui n’est plus connue");
        return Choice.of(post.id().toString(), post.title() + ", " + unit);
    }

    private List<Choice> texts() {
        var texts = new ArrayList<Choice>();
        texts.add(Choice.of(NOTICE, "Le dernier avis importé du poste, sinon sa fiche"));
        texts.add(Choice.of(BLANK, "La fiche du poste seulement"));
        for (var each : vacancies.latest(MOST)) {
            texts.add(Choice.of(each.id().value().toString(), copied(each)));
        }
        return texts;
    }

    private static String copied(Vacancy vacancy) {
        var number = vacancy.number();
        return "La vacance « %s »%s, ouverte le %s"
                .formatted(
                        vacancy.text().title(),
                        number == null ? "" : " n° " + number,
                        French.day(French.dayOf(vacancy.draftedAt())));
    }
}
