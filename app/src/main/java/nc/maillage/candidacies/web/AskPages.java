package nc.maillage.candidacies.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import nc.maillage.access.Open;
import nc.maillage.candidacies.domain.AskedPieces;
import nc.maillage.candidacies.domain.Claims;
import nc.maillage.candidacies.usecase.OnlineDesk;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.write.Words;
import nc.maillage.platform.French;
import nc.maillage.platform.MailAddress;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.MinuteLimit;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.SteadyAnswer;
import nc.maillage.platform.web.Typed;
import nc.maillage.recruitment.PublishedVacancies;
import nc.maillage.recruitment.PublishedVacancy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Répondre à un avis » : an address is typed, a link leaves; the answer is the same whatever the address. */
@Controller
@RequestMapping("/avis/{address}/candidater")
class AskPages {
    static final int LONGEST_NAME = 100;

    private final PublishedVacancies vacancies;
    private final OnlineDesk desk;
    private final MinuteLimit limit;
    private final CandidateShells shells;

    /** @param most so many links a minute from one address: nobody makes the program write to a whole list */
    AskPages(
            PublishedVacancies vacancies,
            OnlineDesk desk,
            CandidateShells shells,
            Clock clock,
            @Value("${maillage.links-per-minute:10}") int most) {
        this.vacancies = vacancies;
        this.desk = desk;
        this.limit = new MinuteLimit(clock, most);
        this.shells = shells;
    }

    @Open("on répond à un avis sans compte")
    @GetMapping
    ModelAndView form(
            @PathVariable String address,
            @RequestParam(name = "demande", required = false) @Nullable String asked,
            HttpServletRequest request) {
        return page(found(address), request, asked != null, Map.of(), new FormErrors(), HttpStatus.OK);
    }

    @Open("on répond à un avis sans compte")
    @PostMapping
    ModelAndView ask(@PathVariable String address, @RequestParam Map<String, String> sent, HttpServletRequest request) {
        var vacancy = found(address);
        if (desk.closed(vacancy).isPresent()) {
            return page(vacancy, request, false, sent, new FormErrors(), HttpStatus.CONFLICT);
        }
        var errors = new FormErrors();
        var first =
                Typed.line(sent.get("firstName"), LONGEST_NAME).required("firstName", errors, "Écrivez votre prénom.");
        var last = Typed.line(sent.get("lastName"), LONGEST_NAME).required("lastName", errors, "Écrivez votre nom.");
        var email = MailAddress.read(sent.getOrDefault("email", "")).orElse(null);
        if (email == null) {
            errors.add("email", MailAddress.HINT);
        }
        if (first == null || last == null || email == null) {
            return page(vacancy, request, false, sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!limit.allows(request.getRemoteAddr())) {
            errors.add("email", "Trop de liens demandés d’un même endroit. Attendez une minute, puis recommencez.");
            return page(vacancy, request, false, sent, errors, HttpStatus.TOO_MANY_REQUESTS);
        }
        var received = ReceivedAt.of(request);
        SteadyAnswer.after(() -> desk.ask(vacancy, first, last, email, received));
        return new ModelAndView("redirect:/avis/" + vacancy.address() + "/candidater?demande");
    }

    private PublishedVacancy found(String address) {
        return vacancies.at(address).orElseThrow(() -> new NotFound("avis " + address));
    }

    private ModelAndView page(
            PublishedVacancy vacancy,
            HttpServletRequest request,
            boolean asked,
            Map<String, String> typed,
            FormErrors errors,
            HttpStatus status) {
        var late = ReceivedAt.of(request).isBefore(vacancy.closesAt())
                ? null
                : "La date limite est passée. Vous pouvez encore envoyer une candidature\u00A0: elle sera reçue et notée hors délai. L’employeur dira s’il peut la lire.";
        var page = new AskPage(
                shells.plain(),
                "/avis/" + vacancy.address() + "/candidater",
                "/avis/" + vacancy.address(),
                Words.title(vacancy.notice()),
                vacancy.number(),
                String.valueOf(vacancy.notice().text(NoticeField.EMPLOYER)),
                French.date(vacancy.deadline()),
                Words.residence(vacancy.notice()),
                desk.closed(vacancy).orElse(null),
                late,
                asked,
                AskedPieces.of(null, new Claims(true, true, null), false).all().stream()
                        .map(each -> new AskPage.PieceHelp(
                                each.kind().label(), each.kind().what()))
                        .toList(),
                typed,
                errors);
        return new ModelAndView("candidacies/ask", Map.of("page", page), status);
    }
}
