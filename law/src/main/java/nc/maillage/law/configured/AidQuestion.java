package nc.maillage.law.configured;

import java.util.List;
import nc.maillage.law.scheme.OpenQuestion;

/** « Question ouverte sur une aide », and the conditions or the amount that it is about, by their keys. */
public record AidQuestion(OpenQuestion question, List<String> about) {
    public AidQuestion {
        about = List.copyOf(about);
    }
}
