package nc.maillage.access.web;

import nc.maillage.access.usecase.KeyAnswer;
import org.jspecify.annotations.Nullable;

/** What {@code passkey.js} puts into a form, beside what the agent types; all of it empty where no script runs. */
record PasskeyForm(
        @Nullable String keyName,
        @Nullable String keyCredential,
        @Nullable String keyClient,
        @Nullable String keyProof,
        @Nullable String keySignature,
        @Nullable String keyAttestation,
        @Nullable String keyTransports,
        @Nullable String password,
        @Nullable String suite) {
    private static final int LONGEST_TRANSPORTS = 100;

    String name() {
        return text(keyName);
    }

    String typedPassword() {
        return text(password);
    }

    KeyAnswer.Created created() {
        var transports = text(keyTransports);
        var sound = transports.length() <= LONGEST_TRANSPORTS && transports.matches("[a-z,-]*");
        return new KeyAnswer.Created(text(keyClient), text(keyAttestation), sound ? transports : "");
    }

    KeyAnswer.Used used() {
        return new KeyAnswer.Used(text(keyCredential), text(keyClient), text(keyProof), text(keySignature));
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
