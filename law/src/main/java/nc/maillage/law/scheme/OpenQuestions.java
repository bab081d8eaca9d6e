package nc.maillage.law.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.maillage.law.yaml.YamlPlace;

/** « Questions ouvertes »: those shipped with a scheme, in one YAML file named like it. */
public final class OpenQuestions {
    private static final Set<String> FIELDS =
            Set.of("key", "question", "effect", "owner", "asked_on", "answer", "approver", "answered_on");

    private OpenQuestions() {}

    public static List<OpenQuestion> shipped(String schemeKey) {
        String file = schemeKey + ".yaml";
        try (InputStream in = OpenQuestions.class.getResourceAsStream("/nc/maillage/law/questions/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the law jar lacks the questions of " + schemeKey);
            }
            return read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new IllegalStateException("the law jar cannot be read: " + file, broken);
        }
    }

    public static List<OpenQuestion> read(String file, String yaml) {
        return YamlPlace.read(file, yaml).items().map(OpenQuestions::question).toList();
    }

    private static OpenQuestion question(YamlPlace place) {
        Map<String, YamlPlace> fields = place.fields(FIELDS);
        OpenQuestion question = new OpenQuestion(
                place.required(fields, "key").text(),
                place.required(fields, "question").text(),
                place.required(fields, "effect").text(),
                place.required(fields, "owner").text(),
                place.required(fields, "asked_on").date(),
                YamlPlace.textOrNull(fields, "answer"),
                YamlPlace.textOrNull(fields, "approver"),
                YamlPlace.dateOrNull(fields, "answered_on"));
        if (question.isAnswered() && (question.approver() == null || question.answeredOn() == null)) {
            throw place.wrong("une réponse doit porter le nom de qui l’approuve et sa date");
        }
        return question;
    }
}
