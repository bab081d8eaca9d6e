package nc.maillage.correspondence.web;

import org.jspecify.annotations.Nullable;

/** What the form of a dispatch sends. A field absent from the form counts as empty. */
record SendingForm(String sentMeans, String sentOn, String tracking) {
    SendingForm(@Nullable String sentMeans, @Nullable String sentOn, @Nullable String tracking) {
        this.sentMeans = sentMeans == null ? "" : sentMeans;
        this.sentOn = sentOn == null ? "" : sentOn;
        this.tracking = tracking == null ? "" : tracking;
    }
}
