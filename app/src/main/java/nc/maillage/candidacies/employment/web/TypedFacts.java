package nc.maillage.candidacies.employment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nc.maillage.candidacies.employment.domain.AskedFact;
import nc.maillage.candidacies.employment.usecase.StateFacts.Given;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/** Reads the answers of one step as they were typed. */
final class TypedFacts {
    static final String WHY = "-why";
    static final String PIECE = "-piece";
    private static final int LONGEST = 2_000;

    private final Map<String, String> sent;
    private final Set<String> pieces;
    private final FormErrors errors;

    TypedFacts(Map<String, String> sent, Set<String> pieces, FormErrors errors) {
        this.sent = sent;
        this.pieces = pieces;
        this.errors = errors;
    }

    /** Only those that the form had. */
    List<Given> read(List<AskedFact> facts) {
        var given = new ArrayList<Given>();
        for (var fact : facts) {
            if (sent.containsKey(fact.key()) || sent.containsKey(fact.key() + WHY)) {
                given.add(new Given(fact, answer(fact), why(fact), piece(fact)));
            }
        }
        return given;
    }

    private @Nullable String answer(AskedFact fact) {
        var typed = sent.getOrDefault(fact.key(), "").strip();
        return switch (fact.kind()) {
            case DATE -> {
                var day = Typed.date(typed).orNull(fact.key(), errors);
                yield day == null ? null : day.toString();
            }
            case LINE -> Typed.line(typed, 100).orNull(fact.key(), errors);
            case YES_NO -> chosen(fact, typed, typed.equals("true") || typed.equals("false"));
            case CHOICE, JUDGED -> chosen(fact, typed, fact.offers(typed));
        };
    }

    private @Nullable String chosen(AskedFact fact, String typed, boolean offered) {
        if (!typed.isEmpty() && !offered) {
            errors.add(fact.key(), "Choisissez une réponse de la liste.");
        }
        return typed.isEmpty() ? null : typed;
    }

    private @Nullable String why(AskedFact fact) {
        return Typed.text(sent.get(fact.key() + WHY), LONGEST).orNull(fact.key() + WHY, errors);
    }

    private @Nullable UUID piece(AskedFact fact) {
        var typed = sent.getOrDefault(fact.key() + PIECE, "");
        return pieces.contains(typed) ? UUID.fromString(typed) : null;
    }
}
