package nc.maillage.law.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
        Set<String> keys = new HashSet<>();
        return YamlPlace.read(file, yaml)
                .items()
                .map(place -> once(place, question(place), keys))
                .toList();
    }

    private static OpenQuestion once(YamlPlace place, OpenQuestion question, Set<String> keys) {
        if (!keys.add(question.key())) {
            throw place.wrong("question «\u00A0" + question.key() + "\u00A0» donnée deux fois");
        }
        return question;
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
        long given = Stream.of(
                        Optional.ofNullable(question.answer()),
                        Optional.ofNullable(question.approver()),
                        Optional.ofNullable(question.answeredOn()))
                .filter(Optional::isPresent)
                .count();
        if (given != 0 && given != 3) {
            throw place.wrong("une réponse, le nom de qui l’approuve et sa date vont ensemble");
        }
        return question;
    }
}
