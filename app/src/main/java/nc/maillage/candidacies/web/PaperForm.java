package nc.maillage.candidacies.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nc.maillage.candidacies.domain.PaperRoute;
import nc.maillage.candidacies.domain.PaperSheet;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/** What is typed of a candidacy on paper, as a form holds it. */
final class PaperForm {
    private PaperForm() {}

    /** Null where something typed cannot be read, or lacks. */
    static @Nullable PaperSheet read(Map<String, String> sent, LocalDate today, FormErrors errors) {
        var answers = AnswersForm.read(sent, AnswersForm.email(sent, errors), today, errors);
        var route = Stream.of(PaperRoute.values())
                .filter(each -> each.name().equals(sent.get("route")))
                .findFirst();
        if (route.isEmpty()) {
            errors.add("route", "Dites comment elle est arrivée.");
        }
        var received = Typed.pastDate(sent.get("receivedOn"), today)
                .required("receivedOn", errors, "Écrivez le jour où elle est arrivée.");
        var posted = Typed.pastDate(sent.get("postedOn"), today).orNull("postedOn", errors);
        if (received != null && posted != null && posted.isAfter(received)) {
            errors.add("postedOn", "Le cachet ne peut pas être après l’arrivée.");
        }
        return answers == null || route.isEmpty() || received == null || !errors.isEmpty()
                ? null
                : new PaperSheet(answers, route.get(), received, posted);
    }

    static Map<String, String> typed(PaperSheet sheet) {
        var typed = AnswersForm.typed(sheet.answers());
        typed.put("route", sheet.route().name());
        typed.put("receivedOn", French.numericDate(sheet.receivedOn()));
        var posted = sheet.postedOn();
        typed.put("postedOn", posted == null ? "" : French.numericDate(posted));
        return typed;
    }

    static List<Choice> routes() {
        return Choice.of(PaperRoute.class, route -> French.capitalised(route.label()));
    }
}
