package nc.maillage.candidacies.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nc.maillage.candidacies.RecruitmentWay;
import nc.maillage.candidacies.domain.Answers;
import nc.maillage.candidacies.domain.Candidate;
import nc.maillage.candidacies.domain.Claims;
import nc.maillage.platform.French;
import nc.maillage.platform.MailAddress;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/** The answers of a candidate as a form holds them; only names are needed, the rest may wait. */
final class AnswersForm {
    private static final int LONGEST_TELEPHONE = 40;

    private AnswersForm() {}

    /** Null where something typed cannot be read; {@code email} as it is known, which the form does not change. */
    static @Nullable Answers read(
            Map<String, String> sent, @Nullable String email, LocalDate today, FormErrors errors) {
        var first = Typed.line(sent.get("firstName"), AskPages.LONGEST_NAME)
                .required("firstName", errors, "Écrivez le prénom.");
        var last =
                Typed.line(sent.get("lastName"), AskPages.LONGEST_NAME).required("lastName", errors, "Écrivez le nom.");
        var telephone = Typed.line(sent.get("telephone"), LONGEST_TELEPHONE).orNull("telephone", errors);
        var since = Typed.pastDate(sent.get("residentSince"), today).orNull("residentSince", errors);
        if (first == null || last == null || !errors.isEmpty()) {
            return null;
        }
        return new Answers(
                new Candidate(first, last, email, telephone),
                RecruitmentWay.of(sent.getOrDefault("way", "")).orElse(null),
                new Claims(yes(sent.get("citizenship")), yes(sent.get("residence")), since),
                "oui".equals(sent.get("corpsChange")),
                "oui".equals(sent.get("kept")));
    }

    /** Null where nothing was typed, or where it is no address. */
    static @Nullable String email(Map<String, String> sent, FormErrors errors) {
        var typed = sent.getOrDefault("email", "").strip();
        if (typed.isEmpty()) {
            return null;
        }
        var address = MailAddress.read(typed);
        if (address.isEmpty()) {
            errors.add("email", MailAddress.HINT);
        }
        return address.map(MailAddress::value).orElse(null);
    }

    static Map<String, String> typed(Answers answers) {
        var typed = new HashMap<String, String>();
        var who = answers.candidate();
        typed.put("firstName", who.firstName());
        typed.put("lastName", who.lastName());
        put(typed, "email", who.email());
        put(typed, "telephone", who.telephone());
        put(typed, "way", answers.way() == null ? null : answers.way().code());
        put(typed, "citizenship", word(answers.claims().citizenship()));
        put(typed, "residence", word(answers.claims().residence()));
        var since = answers.claims().residentSince();
        put(typed, "residentSince", since == null ? null : French.numericDate(since));
        put(typed, "corpsChange", answers.corpsChange() ? "oui" : null);
        put(typed, "kept", answers.kept() ? "oui" : null);
        return typed;
    }

    private static void put(Map<String, String> typed, String name, @Nullable String value) {
        if (value != null) {
            typed.put(name, value);
        }
    }

    private static @Nullable Boolean yes(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : "oui".equals(typed);
    }

    private static @Nullable String word(@Nullable Boolean answer) {
        return answer == null ? null : answer ? "oui" : "non";
    }
}
