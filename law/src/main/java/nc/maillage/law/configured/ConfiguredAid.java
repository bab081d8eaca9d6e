package nc.maillage.law.configured;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.law.AsOf;
import nc.maillage.law.Digest;
import nc.maillage.law.FrenchText;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.FactsReader;
import nc.maillage.law.fact.FactsReading;
import nc.maillage.law.parameter.Parameter;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.rule.Amount;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.scheme.ForAnother;
import nc.maillage.law.scheme.InForce;
import nc.maillage.law.scheme.OpenQuestion;
import nc.maillage.law.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * « Aide configurée »: the scheme made of every version of one specification; no two apply on one day, and the day chooses. Its figures are
 * its own: they are laid over the set that it is given.
 */
public final class ConfiguredAid implements Scheme {
    private record Laid(ParameterSet under, ParameterSet set) {}

    private final List<AidVersion> versions;
    private final List<Parameter> figures;
    private final String digest;
    private volatile @Nullable Laid laid;

    private ConfiguredAid(List<AidVersion> versions) {
        this.versions = versions;
        this.figures =
                AidFigures.together(versions.stream().map(AidVersion::figures).toList());
        this.digest = Digest.sha256(versions.stream().map(AidVersion::digest).collect(Collectors.joining("\n")));
    }

    public static ConfiguredAid of(AidSpecification... versions) {
        return of(List.of(versions));
    }

    public static ConfiguredAid of(List<AidSpecification> versions) {
        List<AidSpecification> inOrder = versions.stream()
                .sorted(Comparator.comparing(each -> each.applies().from()))
                .toList();
        if (inOrder.isEmpty()) {
            throw new IllegalArgumentException("an aid has at least one version");
        }
        for (int at = 1; at < inOrder.size(); at++) {
            AidSpecification before = inOrder.get(at - 1);
            AidSpecification after = inOrder.get(at);
            if (!before.key().equals(after.key())
                    || before.version() == after.version()
                    || before.applies().overlaps(after.applies())) {
                throw new IllegalArgumentException(
                        before.name() + " and " + after.name() + " are not two versions of one aid");
            }
        }
        return new ConfiguredAid(inOrder.stream().map(AidVersion::new).toList());
    }

    public List<AidSpecification> specifications() {
        return versions.stream().map(AidVersion::specification).toList();
    }

    /** The one version that applies on a day, as a scheme of its own with its own sheet. */
    public Optional<ConfiguredAid> at(LocalDate day) {
        return version(day).map(found -> new ConfiguredAid(List.of(found)));
    }

    /** Of the version that applies on the day. */
    public Optional<Condition> eligibility(LocalDate day) {
        return version(day).map(found -> found.assessor().rule());
    }

    public Optional<Amount> amount(LocalDate day) {
        return version(day).map(found -> found.assessor().amounts().getFirst());
    }

    /** The set with the figures of this aid in it, for who reads or draws them. */
    public ParameterSet laidOver(ParameterSet set) {
        Laid before = laid;
        if (before != null && before.under() == set) {
            return before.set();
        }
        List<ParameterKey> own = parameters();
        Laid made = new Laid(
                set,
                ParameterSet.of(Stream.concat(set.stream().filter(each -> !own.contains(each.key())), figures.stream())
                        .toList()));
        laid = made;
        return made.set();
    }

    /** What the examples of every version give, and what they leave untried. */
    public AidCheck check() {
        return AidChecker.check(versions);
    }

    @Override
    public String key() {
        return newest().specification().key();
    }

    @Override
    public String title() {
        return newest().specification().title();
    }

    @Override
    public String collectivity() {
        return newest().specification().collectivity();
    }

    @Override
    public List<ParameterKey> parameters() {
        return figures.stream().map(Parameter::key).toList();
    }

    @Override
    public List<OpenQuestion> openQuestions() {
        return versions.stream()
                .flatMap(each -> each.specification().questions().stream())
                .map(AidQuestion::question)
                .distinct()
                .toList();
    }

    /** Of the newest version: what was judged under an older one says so in its own document. */
    @Override
    public String ruleVersion() {
        return newest().specification().name();
    }

    @Override
    public String ruleDigest() {
        return digest;
    }

    /** Of the newest version; {@link #at} gives that of a day. */
    @Override
    public FactSheet sheet() {
        return newest().facts().sheet();
    }

    @Override
    public FactsReading read(Map<String, ?> facts, LocalDate day) {
        return FactsReader.read(version(day).orElseGet(this::newest).facts().sheet(), facts, day);
    }

    @Override
    public Optional<ForAnother> forAnother() {
        return newest().specification().beneficiary().another();
    }

    @Override
    public InForce inForce(ParameterSet parameters, AsOf asOf) {
        return version(asOf.day())
                .<InForce>map(found -> known(found.specification(), asOf))
                .orElseGet(() -> new InForce.No(without(asOf.day())));
    }

    @Override
    public Assessment assess(Facts facts, ParameterSet parameters, AsOf asOf) {
        AidVersion found = required(asOf.day());
        return found.assessor().assess(facts.on(found.facts().sheet()), laidOver(parameters), asOf);
    }

    @Override
    public boolean leavesOpen(Facts facts, ParameterSet parameters, AsOf asOf) {
        AidVersion found = required(asOf.day());
        return found.assessor().leavesOpen(facts.on(found.facts().sheet()), laidOver(parameters), asOf);
    }

    @Override
    public Proposal proposal(Facts facts, ParameterSet parameters, AsOf asOf) {
        AidVersion found = required(asOf.day());
        return found.assessor().proposal(facts.on(found.facts().sheet()), laidOver(parameters), asOf);
    }

    private AidVersion newest() {
        return versions.getLast();
    }

    private AidVersion required(LocalDate day) {
        return version(day).orElseThrow(() -> new IllegalStateException(key() + " has no version on " + day));
    }

    private Optional<AidVersion> version(LocalDate day) {
        return versions.stream()
                .filter(each -> each.specification().applies().contains(day))
                .findFirst();
    }

    private static InForce known(AidSpecification found, AsOf asOf) {
        return found.known().isAfter(asOf.knownOn())
                ? new InForce.No("le " + FrenchText.date(asOf.knownOn())
                        + ", cette version de l’aide n’était pas encore connue\u00A0: elle l’est depuis le "
                        + FrenchText.date(found.known()))
                : new InForce.Yes();
    }

    private String without(LocalDate day) {
        LocalDate first = versions.getFirst().specification().applies().from();
        if (day.isBefore(first)) {
            return "aucune version de l’aide n’est en vigueur le " + FrenchText.date(day)
                    + "\u00A0: la plus ancienne l’est depuis le " + FrenchText.date(first);
        }
        return versions.stream()
                .map(each -> each.specification().applies())
                .filter(period -> period.to() != null && period.to().isBefore(day))
                .map(period -> Objects.requireNonNull(period.to()))
                .max(Comparator.naturalOrder())
                .map(last -> "aucune version de l’aide n’est en vigueur le " + FrenchText.date(day)
                        + "\u00A0: la précédente s’est arrêtée le " + FrenchText.date(last))
                .orElseThrow();
    }
}
