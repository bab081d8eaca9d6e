package nc.maillage.correspondence.web;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nc.maillage.correspondence.AppealDelay.Home;
import nc.maillage.correspondence.Letters.Notification;
import nc.maillage.correspondence.domain.Means;
import nc.maillage.correspondence.domain.ReturnReason;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Choice;
import org.jspecify.annotations.Nullable;

/** The choices of the forms of a letter, and what they propose before anyone types. */
final class LetterForms {
    static final List<Choice> SENDING = Stream.of(Means.POST_TRACKED, Means.POST_PLAIN, Means.ELECTRONIC)
            .map(each -> Choice.of(each.name(), each.label()))
            .toList();
    static final List<Choice> RECEIVING = Stream.of(Means.values())
            .map(each -> new Choice(each.name(), each.label(), "Preuve : " + French.inSentence(each.proof())))
            .toList();
    static final List<Choice> REASONS = Choice.of(ReturnReason.class, ReturnReason::label);
    static final List<Choice> HOMES = Stream.of(Home.values())
            .map(each -> new Choice(each.name(), each.label(), "Délai de recours : " + each.delay()))
            .toList();

    private static final Pattern POSTCODE = Pattern.compile("(?:^|\\D)(\\d{5})(?:\\D|$)");

    private LetterForms() {}

    /** What is proposed: today, where the address says the person lives, or what is recorded when correcting it. */
    static OpenedLetterPage.Typed proposed(LocalDate today, List<String> recipient, @Nullable Notification recorded) {
        var day = French.numericDate(today);
        if (recorded == null) {
            return new OpenedLetterPage.Typed("", day, "", "", day, "", "", day, "", home(recipient), "");
        }
        return new OpenedLetterPage.Typed(
                "",
                day,
                "",
                "",
                day,
                "",
                recorded.means(),
                French.numericDate(recorded.on()),
                recorded.proof(),
                recorded.home().name(),
                "");
    }

    /** Empty when the address tells nothing: the agent then has to say. */
    static String home(List<String> recipient) {
        if (recipient.size() < 2) {
            return "";
        }
        var found = POSTCODE.matcher(recipient.getLast());
        if (!found.find()) {
            return "";
        }
        return found.group(1).startsWith("988") ? Home.NEW_CALEDONIA.name() : "";
    }
}
