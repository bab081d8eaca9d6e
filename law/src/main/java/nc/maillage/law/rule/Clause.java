package nc.maillage.law.rule;

import java.util.List;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import org.jspecify.annotations.Nullable;

/**
 * « Clause »: what the law says of a condition: its text first, then its name, its reliability and its open questions.
 *
 * <p>A clause that only groups has no title; one that names a category says what is granted where it is fulfilled.
 */
public record Clause(
        LegalReference reference,
        Grade grade,
        String key,
        String title,
        Wording wording,
        List<String> openQuestions,
        @Nullable String category) {

    public static Clause of(LegalReference reference, Grade grade, String key, String title) {
        return new Clause(reference, grade, key, title, Wording.SILENT, List.of(), null);
    }

    public static Clause group(LegalReference reference, Grade grade, String key) {
        return of(reference, grade, key, "");
    }

    public boolean isGroup() {
        return title.isEmpty();
    }

    public Clause saying(Wording said) {
        return new Clause(reference, grade, key, title, said, openQuestions, category);
    }

    public Clause asking(String... questions) {
        return new Clause(reference, grade, key, title, wording, List.of(questions), category);
    }

    public Clause granting(String granted) {
        return new Clause(reference, grade, key, title, wording, openQuestions, granted);
    }
}
