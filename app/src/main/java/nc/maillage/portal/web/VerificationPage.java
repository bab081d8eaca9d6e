package nc.maillage.portal.web;

import nc.maillage.platform.web.PageShell;
import nc.maillage.platform.web.Tone;
import org.jspecify.annotations.Nullable;

/** The page of whoever checks a card: a word, a date, and nothing about the person. */
public record VerificationPage(
        PageShell shell,
        @Nullable Verdict verdict,
        String typed,
        @Nullable String error) {
    public record Verdict(Tone tone, String title, String date, String checked, String advice) {}
}
