package nc.maillage.correspondence.web;

import java.util.List;
import nc.maillage.correspondence.AppealDelay;
import nc.maillage.correspondence.pdf.LetterPage;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.StoryItem;
import org.jspecify.annotations.Nullable;

/**
 * One letter as shown.
 *
 * @param file address of the file it belongs to, null when it has no page
 * @param notified what is recorded, empty while nothing is
 * @param appeal sentence on the delay of appeal, empty where none is told yet
 */
public record OpenedLetterPage(
        String number,
        String object,
        StateTag state,
        String seal,
        boolean whole,
        boolean drawn,
        @Nullable String file,
        String reference,
        LetterPage.Sheet sheet,
        List<Fact> facts,
        List<Fact> notified,
        String appeal,
        List<AppealDelay.Question> questions,
        List<StoryItem> story,
        Acts acts,
        Typed typed,
        FormErrors errors) {
    /** « Actes possibles » now. */
    public record Acts(boolean send, boolean giveBack, boolean receive, boolean correct) {
        public boolean any() {
            return send || giveBack || receive || correct;
        }
    }

    /** What was typed, shown again after a mistake. */
    public record Typed(
            String sentMeans,
            String sentOn,
            String tracking,
            String reason,
            String backOn,
            String note,
            String means,
            String on,
            String proof,
            String home,
            String correction) {
        Typed sending(SendingForm form) {
            return new Typed(
                    form.sentMeans(),
                    form.sentOn(),
                    form.tracking(),
                    reason,
                    backOn,
                    note,
                    means,
                    on,
                    proof,
                    home,
                    correction);
        }

        Typed returning(ReturnForm form) {
            return new Typed(
                    sentMeans,
                    sentOn,
                    tracking,
                    form.reason(),
                    form.backOn(),
                    form.note(),
                    means,
                    on,
                    proof,
                    home,
                    correction);
        }

        Typed notifying(NotificationForm form) {
            return new Typed(
                    sentMeans,
                    sentOn,
                    tracking,
                    reason,
                    backOn,
                    note,
                    form.means(),
                    form.on(),
                    form.proof(),
                    form.home(),
                    form.correction());
        }
    }

    public List<Choice> sendingMeans() {
        return LetterForms.SENDING;
    }

    public List<Choice> means() {
        return LetterForms.RECEIVING;
    }

    public List<Choice> reasons() {
        return LetterForms.REASONS;
    }

    public List<Choice> homes() {
        return LetterForms.HOMES;
    }
}
