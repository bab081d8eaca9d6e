package nc.maillage.law.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nc.maillage.law.AsOf;
import nc.maillage.law.appeal.AppealLaw;
import nc.maillage.law.configured.ConfiguredAid;
import nc.maillage.law.dated.DatedRule;
import nc.maillage.law.employment.LocalEmployment;
import nc.maillage.law.rule.Amount;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.scheme.BodyOfLaw;
import nc.maillage.law.scheme.DatedScheme;
import nc.maillage.law.scheme.RuledScheme;

/** « Parties d’une matière »: by the name of their page, which is that of their examples too; the whole rule first. */
public final class RuleParts {
    private RuleParts() {}

    /** With every version of each. */
    public static Map<String, RulePart> of(BodyOfLaw law) {
        return switch (law) {
            case RuledScheme ruled -> of(ruled.eligibility(), ruled.amounts());
            case DatedScheme dated -> of(dated);
            case ConfiguredAid aid ->
                on(aid, aid.specifications().getLast().applies().from());
            case AppealLaw _ ->
                named(AppealLaw.delays().stream().<RulePart>map(DelayPart::new).toList());
            case LocalEmployment _ -> named(EmploymentParts.all());
            default -> Map.of();
        };
    }

    /** As the law of that day has them, with the rulings heard that day; empty where no version is in force. */
    public static Map<String, RulePart> on(BodyOfLaw law, AsOf asOf) {
        return switch (law) {
            case DatedScheme dated ->
                dated.rule().at(asOf).map(whole -> on(dated, whole)).orElse(Map.of());
            case ConfiguredAid aid -> on(aid, asOf.day());
            default -> of(law);
        };
    }

    private static Map<String, RulePart> on(ConfiguredAid aid, LocalDate day) {
        return aid.eligibility(day)
                .map(whole -> of(whole, aid.amount(day).stream().toList()))
                .orElse(Map.of());
    }

    private static Map<String, RulePart> on(DatedScheme scheme, Condition whole) {
        Map<String, RulePart> pages = new LinkedHashMap<>();
        of(scheme).forEach((page, part) -> {
            if (pages.isEmpty()) {
                pages.put(page, new RulePart.OfCondition(whole));
            } else if (part instanceof RulePart.OfAmount) {
                pages.put(page, part);
            } else {
                titled(whole, part.clause().key()).ifPresent(found -> pages.put(page, new RulePart.OfCondition(found)));
            }
        });
        return pages;
    }

    private static Map<String, RulePart> of(DatedScheme scheme) {
        DatedRule rule = scheme.rule();
        List<RulePart> parts = new ArrayList<>();
        parts.add(VersionedPart.whole(rule));
        rule.everyRule()
                .flatMap(RuleParts::titled)
                .map(condition -> condition.clause().key())
                .distinct()
                .forEach(key -> parts.add(VersionedPart.of(rule, key)));
        scheme.amounts().forEach(amount -> parts.add(new RulePart.OfAmount(amount)));
        return named(parts);
    }

    private static Map<String, RulePart> of(Condition whole, List<Amount> amounts) {
        List<RulePart> parts = new ArrayList<>();
        parts.add(new RulePart.OfCondition(whole));
        if (whole.clause().isGroup()) {
            parts(whole).flatMap(RuleParts::titled).forEach(part -> parts.add(new RulePart.OfCondition(part)));
        }
        amounts.forEach(amount -> parts.add(new RulePart.OfAmount(amount)));
        return named(parts);
    }

    private static Map<String, RulePart> named(List<RulePart> parts) {
        Map<String, RulePart> pages = new LinkedHashMap<>();
        parts.forEach(part -> pages.put(pages.size() + "-" + part.clause().key(), part));
        return pages;
    }

    static Optional<Condition> titled(Condition whole, String key) {
        return titled(whole).filter(part -> part.clause().key().equals(key)).findFirst();
    }

    private static Stream<Condition> titled(Condition condition) {
        return condition.clause().isGroup() ? parts(condition).flatMap(RuleParts::titled) : Stream.of(condition);
    }

    private static Stream<Condition> parts(Condition group) {
        return switch (group) {
            case Condition.All all -> all.parts().stream();
            case Condition.InTurn turn -> turn.parts().stream();
            case Condition.AnyOf any -> any.parts().stream();
            case Condition.Otherwise otherwise -> otherwise.attempts().stream();
            case Condition.Admissible admissible -> Stream.of(admissible.proofs(), admissible.part());
            case Condition.Route route -> Stream.of(route.part());
            default -> Stream.empty();
        };
    }
}
