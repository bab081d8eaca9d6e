package nc.maillage.correspondence.web;

import org.jspecify.annotations.Nullable;

/** What the form of a notification sends. A field absent from the form counts as empty. */
record NotificationForm(String means, String on, String proof, String home, String correction) {
    NotificationForm(
            @Nullable String means,
            @Nullable String on,
            @Nullable String proof,
            @Nullable String home,
            @Nullable String correction) {
        this.means = means == null ? "" : means;
        this.on = on == null ? "" : on;
        this.proof = proof == null ? "" : proof;
        this.home = home == null ? "" : home;
        this.correction = correction == null ? "" : correction;
    }
}
