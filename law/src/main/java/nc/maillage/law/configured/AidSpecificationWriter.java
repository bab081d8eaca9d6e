package nc.maillage.law.configured;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.law.Fraction;
import nc.maillage.law.Francs;
import nc.maillage.law.LegalReference;
import nc.maillage.law.scheme.OpenQuestion;
import org.jspecify.annotations.Nullable;

/** Writes a specification as the reader reads it, in the order of its form; what is not said is not written. */
final class AidSpecificationWriter {
    private final Map<String, Object> map = new LinkedHashMap<>();

    private AidSpecificationWriter() {}

    static Map<String, Object> write(AidSpecification aid) {
        return new AidSpecificationWriter()
                .with("key", aid.key())
                .with("version", (long) aid.version())
                .with("title", aid.title())
                .with("granted", aid.granted())
                .with("collectivity", aid.collectivity())
                .with("for", aid.beneficiary().code())
                .with("source", source(aid.source()))
                .with("applies_from", aid.applies().from().toString())
                .with("applies_to", text(aid.applies().to()))
                .with("attested", aid.attested())
                .with("known_from", text(aid.knownFrom()))
                .with("residence", residence(aid.conditions().residence()))
                .with("age", age(aid.conditions().age()))
                .with("household", household(aid.conditions().household()))
                .with("resources", resources(aid.conditions().resources()))
                .with(
                        "rights",
                        aid.conditions().rights().stream()
                                .map(AidSpecificationWriter::right)
                                .toList())
                .with(
                        "judged",
                        aid.conditions().judged().stream()
                                .map(AidSpecificationWriter::judged)
                                .toList())
                .with("amount", amount(aid.amount()))
                .with("cap", cap(aid.cap()))
                .with(
                        "pieces",
                        aid.pieces().stream().map(AidSpecificationWriter::piece).toList())
                .with(
                        "open_questions",
                        aid.questions().stream()
                                .map(AidSpecificationWriter::question)
                                .toList())
                .with(
                        "examples",
                        aid.examples().stream()
                                .map(AidSpecificationWriter::example)
                                .toList())
                .map;
    }

    private AidSpecificationWriter with(String field, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            map.put(field, value);
        }
        return this;
    }

    private static AidSpecificationWriter of(String field, @Nullable Object value) {
        return new AidSpecificationWriter().with(field, value);
    }

    private static Map<String, Object> source(AidSource source) {
        LegalReference reference = source.reference();
        return of("text", reference.text())
                .with("article", reference.article())
                .with("paragraph", reference.paragraph())
                .with("date", text(reference.versionDate()))
                .with("link", reference.link())
                .with("grade", source.grade().symbol())
                .with("confirmed", source.confirmed())
                .map;
    }

    private static @Nullable Map<String, Object> residence(@Nullable AidResidence residence) {
        return residence == null
                ? null
                : of("communes", residence.communes()).with("months", (long) residence.months()).map;
    }

    private static @Nullable Map<String, Object> age(@Nullable AidAge age) {
        return age == null
                ? null
                : of("min", number(age.min()))
                        .with("min_included", age.minIncluded())
                        .with("max", number(age.max()))
                        .with("max_included", age.maxIncluded())
                        .map;
    }

    private static @Nullable Map<String, Object> household(@Nullable AidHousehold household) {
        return household == null
                ? null
                : of(
                                "compositions",
                                household.compositions().stream()
                                        .map(each -> of("key", each.key())
                                                .with("label", each.label())
                                                .with("accepted", each.accepted())
                                                .map)
                                        .toList())
                        .with("health", household.health())
                        .map;
    }

    private static @Nullable Map<String, Object> resources(AidResources resources) {
        return switch (resources) {
            case AidResources.None _ -> null;
            case AidResources.PerPerson(var base, var percent, var per, var inclusive) ->
                of("per", per.code())
                        .with("inclusive", inclusive)
                        .with("per_person", of("base", base.amount()).with("percent", percent(percent)).map)
                        .map;
            case AidResources.ByHousehold(var ceilings, var per, var inclusive) ->
                of("per", per.code()).with("inclusive", inclusive).with("by_household", scale(ceilings)).map;
            case AidResources.Quotient(var bands, var per) ->
                of("per", per.code())
                        .with(
                                "quotient",
                                bands.stream()
                                        .map(band -> of("key", band.key())
                                                .with("from", band.from().amount())
                                                .with("to", francs(band.to()))
                                                .map)
                                        .toList())
                        .map;
        };
    }

    private static Map<String, Object> right(AidRight right) {
        return of("key", right.key())
                .with("label", right.label())
                .with("question", right.question())
                .with("effect", right.effect().code())
                .map;
    }

    private static Map<String, Object> judged(AidJudgment judged) {
        return of("key", judged.key()).with("title", judged.title()).with("question", judged.question()).map;
    }

    private static Map<String, Object> amount(AidAmount amount) {
        return switch (amount) {
            case AidAmount.Fixed(Francs francs) -> of("fixed", francs.amount()).map;
            case AidAmount.ByBand(var francs) -> of("by_band", scale(francs)).map;
            case AidAmount.ByRight(String right, Francs held, Francs otherwise) ->
                of("by_right", of("right", right).with("held", held.amount()).with("otherwise", otherwise.amount()).map)
                        .map;
            case AidAmount.Judged(String question) -> of("judged", question).map;
        };
    }

    private static @Nullable Map<String, Object> cap(@Nullable AidCap cap) {
        return cap == null ? null : of("francs", francs(cap.francs())).with("payments", number(cap.payments())).map;
    }

    private static Map<String, Object> piece(AidPiece piece) {
        AidPiece.When when = piece.when();
        return of("key", piece.key())
                .with("label", piece.label())
                .with("hint", piece.hint())
                .with("when", when == null ? null : of("fact", when.fact()).with("answer", when.answer()).map)
                .map;
    }

    private static Map<String, Object> question(AidQuestion asked) {
        OpenQuestion question = asked.question();
        return of("key", question.key())
                .with("question", question.question())
                .with("effect", question.effect())
                .with("owner", question.owner())
                .with("asked_on", question.askedOn().toString())
                .with("about", asked.about())
                .with("answer", question.answer())
                .with("approver", question.approver())
                .with("answered_on", text(question.answeredOn()))
                .map;
    }

    private static Map<String, Object> example(AidExample example) {
        return of("name", example.name())
                .with("date", example.day().toString())
                .with("facts", example.facts())
                .with("proposal", AidProposals.code(example.proposal()))
                .with("amount", francs(example.amount()))
                .map;
    }

    private static Map<String, Object> scale(Map<String, Francs> rows) {
        Map<String, Object> scale = new LinkedHashMap<>();
        rows.forEach((row, francs) -> scale.put(row, francs.amount()));
        return scale;
    }

    private static Object percent(Fraction percent) {
        return percent.isWhole() ? (Object) percent.wholeExact() : percent.toString();
    }

    private static @Nullable Long francs(@Nullable Francs francs) {
        return francs == null ? null : francs.amount();
    }

    private static @Nullable Long number(@Nullable Integer number) {
        return number == null ? null : number.longValue();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
