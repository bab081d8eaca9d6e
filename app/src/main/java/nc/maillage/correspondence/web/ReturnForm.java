package nc.maillage.correspondence.web;

import org.jspecify.annotations.Nullable;

/** What the form of a return sends. A field absent from the form counts as empty. */
record ReturnForm(String reason, String backOn, String note) {
    ReturnForm(@Nullable String reason, @Nullable String backOn, @Nullable String note) {
        this.reason = reason == null ? "" : reason;
        this.backOn = backOn == null ? "" : backOn;
        this.note = note == null ? "" : note;
    }
}
