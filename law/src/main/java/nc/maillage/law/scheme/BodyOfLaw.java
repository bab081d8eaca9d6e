package nc.maillage.law.scheme;

import java.util.List;
import nc.maillage.law.parameter.ParameterKey;

/** « Matière »: a part of the law with figures, questions and pages of its own: a scheme, or the delays of procedure. */
public interface BodyOfLaw {
    /** The name of its folders of examples and pages, and of its file of questions. */
    String key();

    /** In French, as on a letter. */
    String title();

    /** The collectivity whose law it is, by its French name. */
    String collectivity();

    List<ParameterKey> parameters();

    List<OpenQuestion> openQuestions();
}
