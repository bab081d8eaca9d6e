package nc.maillage.schemes.web;

import java.util.List;
import java.util.Map;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.law.scheme.OpenQuestion;
import nc.maillage.platform.French;
import nc.maillage.platform.Ids;
import nc.maillage.platform.web.AddressId;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.Typed;
import nc.maillage.schemes.PublishedSchemes;
import nc.maillage.schemes.domain.GivenAnswer;
import nc.maillage.schemes.domain.SecondPerson;
import nc.maillage.schemes.domain.Standing;
import nc.maillage.schemes.store.AnswerStore;
import nc.maillage.schemes.usecase.AnswerQuestion;
import nc.maillage.schemes.usecase.Approval;
import nc.maillage.schemes.usecase.ReviewAnswer;
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

/** One open question: answered by one person, approved by another. */
@Controller
@RequestMapping("/dispositifs/{scheme}/questions/{question}")
class QuestionPages {
    private static final int LONGEST = 4_000;

    private final PublishedSchemes schemes;
    private final AnswerStore answers;
    private final AnswerQuestion answer;
    private final ReviewAnswer review;
    private final SchemeWords words;
    private final Ids ids;

    QuestionPages(
            PublishedSchemes schemes,
            AnswerStore answers,
            AnswerQuestion answer,
            ReviewAnswer review,
            SchemeWords words,
            Ids ids) {
        this.schemes = schemes;
        this.answers = answers;
        this.answer = answer;
        this.review = review;
        this.words = words;
        this.ids = ids;
    }

    @Requires(Right.SEE_SCHEMES)
    @GetMapping
    ModelAndView question(@PathVariable String scheme, @PathVariable String question) {
        return page(scheme, question, "", new FormErrors(), HttpStatus.OK);
    }

    @Requires(Right.ANSWER_QUESTION)
    @PostMapping("/reponses")
    ModelAndView answer(
            @PathVariable String scheme,
            @PathVariable String question,
            @RequestParam(defaultValue = "") String reponse,
            RedirectAttributes flash) {
        var found = found(scheme, question);
        var errors = new FormErrors();
        var text = Typed.text(reponse, LONGEST)
                .required("reponse", errors, "Écrivez la réponse et le texte qui la donne.");
        if (text == null) {
            return page(scheme, question, reponse, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        answer.answer(scheme, found.key(), text);
        flash.addFlashAttribute(
                "notice", "La réponse est enregistrée. Elle comptera quand une autre personne l’aura approuvée.");
        return back(scheme, question);
    }

    @Requires(Right.ANSWER_QUESTION)
    @PostMapping("/reponses/{id}/approuver")
    ModelAndView approve(
            @PathVariable String scheme,
            @PathVariable String question,
            @PathVariable String id,
            RedirectAttributes flash) {
        return reviewed(
                scheme, question, review.approve(AddressId.of(id, "proposition")), "La réponse est approuvée.", flash);
    }

    @Requires(Right.ANSWER_QUESTION)
    @PostMapping("/reponses/{id}/refuser")
    ModelAndView reject(
            @PathVariable String scheme,
            @PathVariable String question,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String motif,
            RedirectAttributes flash) {
        var approval = review.reject(AddressId.of(id, "proposition"), motif);
        return reviewed(scheme, question, approval, "La réponse n’est pas approuvée.", flash);
    }

    private ModelAndView reviewed(
            String scheme, String question, Approval approval, String notice, RedirectAttributes flash) {
        if (approval instanceof Approval.Refused(var why)) {
            return page(scheme, question, "", new FormErrors().add("reponses", why), HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("notice", notice);
        return back(scheme, question);
    }

    private static ModelAndView back(String scheme, String question) {
        return new ModelAndView("redirect:/dispositifs/" + scheme + "/questions/" + question);
    }

    private ModelAndView page(String scheme, String key, String typed, FormErrors errors, HttpStatus status) {
        var question = found(scheme, key);
        var address = "/dispositifs/" + scheme + "/questions/" + key;
        var page = new QuestionPage(
                scheme,
                words.law(scheme).title(),
                key,
                question.question(),
                SchemePages.state(question),
                List.of(
                        Fact.of("Effet en attendant", question.effect()),
                        Fact.of("Posée à", question.owner()),
                        Fact.of("Posée le", French.date(question.askedOn()))),
                question.answer(),
                answers.of(scheme).stream()
                        .filter(given -> given.question().equals(key))
                        .map(given -> given(address, given))
                        .toList(),
                Permissions.may(Right.ANSWER_QUESTION),
                typed,
                errors,
                ids.next().toString(),
                address);
        var view = new ModelAndView("schemes/question", Map.of("page", page));
        view.setStatus(status);
        return view;
    }

    private QuestionPage.Given given(String address, GivenAnswer given) {
        var open = given.standing() instanceof Standing.Proposed;
        var whyNot = open ? whyNot(given) : null;
        return new QuestionPage.Given(
                given.id().toString(),
                given.text(),
                words.standing(given.standing()),
                words.agent(given.answeredBy()) + ", " + French.moment(given.answeredAt()),
                words.reviewed(given.standing()),
                open && whyNot == null ? address + "/reponses/" + given.id() : null,
                whyNot,
                ids.next().toString());
    }

    private static @Nullable String whyNot(GivenAnswer given) {
        if (Permissions.ask(Right.ANSWER_QUESTION) instanceof Permissions.Answer.Denied denied) {
            return denied.why();
        }
        var reader = CurrentAgent.required().agent().id();
        return SecondPerson.of(given.answeredBy(), reader, "donné cette réponse") instanceof SecondPerson.Author author
                ? author.why()
                : null;
    }

    private OpenQuestion found(String scheme, String key) {
        words.law(scheme);
        return schemes.questions(scheme).stream()
                .filter(question -> question.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("question " + key));
    }
}
