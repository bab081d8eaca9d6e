package nc.maillage.law.scheme;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nc.maillage.law.AsOf;
import nc.maillage.law.FrenchText;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.dated.DatedRule;
import nc.maillage.law.dated.RuleVersion;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.parameter.Parameter;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.rule.Amount;
import nc.maillage.law.rule.AmountContents;
import nc.maillage.law.rule.Assessor;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.RuleContents;

/** « Dispositif daté »: a scheme whose rule has versions and rulings; the day and what was known of it choose. */
public abstract class DatedScheme implements Scheme {
    /** « Nom d’un dispositif »; {@code granted} is what is granted, as in « la bourse ». */
    public record Named(String key, String title, String collectivity, String granted, Map<String, String> categories) {
        public Named(String key, String title, String collectivity, String granted) {
            this(key, title, collectivity, granted, Map.of());
        }
    }

    private final Named named;
    private final FactSheet sheet;
    private final DatedRule rule;
    private final List<ParameterKey> parameters;
    private final List<OpenQuestion> questions;
    private final List<Amount> amounts;
    private final Map<List<String>, Assessor> assessors = new ConcurrentHashMap<>();

    protected DatedScheme(Named named, FactSheet sheet, DatedRule rule, Amount... amounts) {
        this.named = named;
        this.sheet = sheet;
        this.rule = rule;
        this.amounts = List.of(amounts);
        this.parameters = Stream.concat(
                        rule.everyRule().flatMap(each -> RuleContents.parameters(each).stream()), ofAmounts())
                .distinct()
                .toList();
        this.questions = OpenQuestions.shipped(named.key());
    }

    /** Every version and ruling, for who wants to draw the rule or compare it. */
    public final DatedRule rule() {
        return rule;
    }

    public final List<Amount> amounts() {
        return amounts;
    }

    /** The same scheme, had its law had other dates or other rulings. */
    public final Scheme under(DatedRule other) {
        return new DatedScheme(named, sheet, other, amounts.toArray(Amount[]::new)) {};
    }

    @Override
    public final String key() {
        return named.key();
    }

    @Override
    public final String title() {
        return named.title();
    }

    @Override
    public final String collectivity() {
        return named.collectivity();
    }

    /** Of the newest version: what was judged under an older one says so in its own document. */
    @Override
    public final String ruleVersion() {
        return rule.versions().getLast().name();
    }

    @Override
    public final String ruleDigest() {
        return rule.digest();
    }

    @Override
    public final FactSheet sheet() {
        return sheet;
    }

    @Override
    public final List<ParameterKey> parameters() {
        return parameters;
    }

    @Override
    public final List<OpenQuestion> openQuestions() {
        return questions;
    }

    @Override
    public final InForce inForce(ParameterSet set, AsOf asOf) {
        return rule.at(asOf)
                .<InForce>map(found -> figures(found, set, asOf))
                .orElseGet(() -> new InForce.No(without(asOf)));
    }

    @Override
    public final Assessment assess(Facts facts, ParameterSet set, AsOf asOf) {
        return assessor(asOf).assess(facts, set, asOf);
    }

    @Override
    public final boolean leavesOpen(Facts facts, ParameterSet set, AsOf asOf) {
        return assessor(asOf).leavesOpen(facts, set, asOf);
    }

    @Override
    public final Proposal proposal(Facts facts, ParameterSet set, AsOf asOf) {
        return assessor(asOf).proposal(facts, set, asOf);
    }

    /** One for each law there can be: a version and the rulings heard that day. */
    private Assessor assessor(AsOf asOf) {
        return assessors.computeIfAbsent(rule.namesAt(asOf), names -> assessor(names, asOf));
    }

    private Assessor assessor(List<String> names, AsOf asOf) {
        Condition found = rule.at(asOf).orElseThrow(() -> new IllegalStateException(key() + " has no rule on " + asOf));
        return new Assessor(
                        named.key(),
                        named.title(),
                        names.getFirst(),
                        named.granted(),
                        found,
                        parameters,
                        named.categories())
                .withAmounts(amounts.toArray(Amount[]::new));
    }

    private InForce figures(Condition found, ParameterSet set, AsOf asOf) {
        List<String> lacking = Stream.concat(RuleContents.parameters(found).stream(), ofAmounts())
                .distinct()
                .filter(key -> set.find(key, asOf).isEmpty())
                .map(key -> set.parameter(key).map(Parameter::description).orElse(key.name()))
                .toList();
        return lacking.isEmpty()
                ? new InForce.Yes()
                : new InForce.No("le " + FrenchText.date(asOf.day()) + ", tel que connu le "
                        + FrenchText.date(asOf.knownOn()) + ", il manque\u00A0: " + String.join("\u00A0; ", lacking));
    }

    private Stream<ParameterKey> ofAmounts() {
        return amounts.stream().flatMap(amount -> AmountContents.parameters(amount).stream());
    }

    private String without(AsOf asOf) {
        RuleVersion first = rule.versions().getFirst();
        if (asOf.day().isBefore(first.applies().from())) {
            return "aucune règle connue n’est en vigueur le " + FrenchText.date(asOf.day())
                    + "\u00A0: la plus ancienne l’est depuis le "
                    + FrenchText.date(first.applies().from());
        }
        return first.knownFrom().isAfter(asOf.knownOn())
                ? "le " + FrenchText.date(asOf.knownOn()) + ", cette règle n’était pas encore connue\u00A0: elle l’est"
                        + " depuis le " + FrenchText.date(first.knownFrom())
                : "aucune règle n’est plus en vigueur le " + FrenchText.date(asOf.day());
    }
}
