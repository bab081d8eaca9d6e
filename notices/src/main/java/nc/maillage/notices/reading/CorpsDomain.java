package nc.maillage.notices.reading;

import java.util.List;
import nc.maillage.notices.lists.Corps;
import nc.maillage.notices.lists.Vocabulary;
import nc.maillage.notices.text.Fold;
import org.jspecify.annotations.Nullable;

/** « ingénieur / Informatique » : the domain stands after a stroke or a dash, where another corps may stand too. */
record CorpsDomain(String corps, @Nullable String domain) {
    static CorpsDomain of(String printed) {
        int slash = printed.indexOf('/');
        if (slash <= 0) {
            return afterDash(printed);
        }
        String left = printed.substring(0, slash).strip();
        String right = printed.substring(slash + 1).strip();
        if (Vocabulary.isDomain(right) || isDomain(left, right)) {
            return new CorpsDomain(left, right.replaceFirst("(?i)^domaine\\s+", ""));
        }
        int or = right.indexOf(" ou ");
        int second = right.indexOf('/', Math.max(or, 0));
        if (or > 0 && second > or && Fold.key(right.substring(or + 4, second)).equals(Fold.key(left))) {
            String domains = right.substring(0, or).strip() + " ou "
                    + right.substring(second + 1).strip();
            return new CorpsDomain(left, domains);
        }
        return new CorpsDomain(printed, null);
    }

    private static CorpsDomain afterDash(String printed) {
        int dash = Math.max(printed.indexOf(" - "), printed.indexOf(" – "));
        String right = dash < 0 ? "" : printed.substring(dash + 3).strip();
        boolean apart =
                !right.isEmpty() && Corps.named(printed.substring(0, dash)) != null && Vocabulary.isDomain(right);
        return apart ? new CorpsDomain(printed.substring(0, dash).strip(), right) : new CorpsDomain(printed, null);
    }

    /** After a known corps, words that open no corps and tell neither a grade nor an alternative. */
    private static boolean isDomain(String left, String right) {
        List<String> words = Fold.words(right);
        return Corps.opening(left) != null
                && right.length() > 3
                && !words.isEmpty()
                && Corps.all().stream()
                        .noneMatch(corps -> Fold.words(corps.name()).getFirst().equals(words.getFirst()))
                && right.chars().noneMatch(c -> Character.isDigit(c) || c == '/')
                && !(" " + Fold.key(right) + " ").matches(".* (?:ou|grade|contractuel) .*");
    }
}
