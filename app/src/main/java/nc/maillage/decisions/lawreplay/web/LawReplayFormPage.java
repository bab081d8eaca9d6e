package nc.maillage.decisions.lawreplay.web;

import java.util.List;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.FormErrors;

/** What the form of a new replay shows. */
public record LawReplayFormPage(List<Choice> schemes, Typed typed, FormErrors errors, List<Suggested> suggestions) {
    /** The fields as typed. */
    public record Typed(String from, String to, String scheme, String signedFrom, String signedTo, boolean later) {}

    /** « Changement proposé » : the law of the eve and that of the day, in one link. */
    public record Suggested(String scheme, List<Change> changes) {}

    public record Change(String on, List<String> what, String href, String label) {}
}
