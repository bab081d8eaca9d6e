package nc.maillage.applications.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nc.maillage.applications.usecase.CaseFacts;
import nc.maillage.applications.usecase.EstablishFacts;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/** Reads the facts that were typed; those that kept value and source are left as they stand. */
final class FactForm {
    static final String KEEP = "KEEP";
    private static final int LONGEST = 200;

    private FactForm() {}

    static List<EstablishFacts.Stated> read(
            List<FactDefinition> definitions,
            Map<String, String> typed,
            CaseFacts.Assembled known,
            FactSources sources,
            LocalDate today,
            FormErrors errors) {
        var stated = new ArrayList<EstablishFacts.Stated>();
        for (var fact : definitions) {
            if (!typed.containsKey(fact.key())) {
                continue;
            }
            var value = value(fact, typed.getOrDefault(fact.key(), ""), today, errors);
            var before = known.map().get(fact.key());
            var chosen = typed.getOrDefault("source." + fact.key(), "");
            var unchanged = Objects.equals(value, before);
            if (errors.of(fact.key()) != null || unchanged && (chosen.equals(KEEP) || value == null)) {
                continue;
            }
            var source = sources.of(value == null ? FactSources.DECLARATION : chosen);
            if (source == null) {
                errors.add(
                        fact.key(), "Dites d’où vient cette réponse\u00A0: «\u00A0%s\u00A0».".formatted(fact.label()));
            } else {
                stated.add(new EstablishFacts.Stated(fact.key(), value, source));
            }
        }
        return stated;
    }

    private static @Nullable Object value(FactDefinition fact, String text, LocalDate today, FormErrors errors) {
        return switch (fact.type()) {
            case YES_NO ->
                switch (text) {
                    case "oui" -> Boolean.TRUE;
                    case "non" -> Boolean.FALSE;
                    default -> null;
                };
            case DATE -> {
                var typed = fact.past() ? Typed.pastDate(text, today) : Typed.date(text);
                var day = typed.orNull(fact.key(), errors);
                yield day == null ? null : day.toString();
            }
            case FRANCS -> Typed.francs(text).orNull(fact.key(), errors);
            default -> Typed.line(text, LONGEST).orNull(fact.key(), errors);
        };
    }
}
