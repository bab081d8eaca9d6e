package nc.maillage.law.dated;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.law.AsOf;
import nc.maillage.law.Digest;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.RuleText;

/** « Règle datée »: every version of a rule, oldest first, and every ruling on them; a day of law chooses. */
public record DatedRule(List<RuleVersion> versions, List<CourtRuling> rulings) {
    /** The first is the outermost: what sets a clause aside is settled before anything is left to a person. */
    private static final Comparator<CourtRuling> OUTERMOST_FIRST =
            Comparator.comparing(CourtRuling::effect).reversed();

    public DatedRule {
        versions = List.copyOf(versions);
        rulings = List.copyOf(rulings);
    }

    /** The last version that applies on the day among those known; a repealed rule has none. */
    public Optional<RuleVersion> versionAt(AsOf asOf) {
        return versions.stream()
                .filter(version -> !version.applies().from().isAfter(asOf.day()))
                .filter(version -> !version.knownFrom().isAfter(asOf.knownOn()))
                .reduce((earlier, later) -> later)
                .filter(version ->
                        version != versions.getLast() || version.applies().contains(asOf.day()));
    }

    /** Those that touch the law of the day, as known. */
    public List<CourtRuling> rulingsAt(AsOf asOf) {
        return versionAt(asOf)
                .map(version -> rulings.stream()
                        .filter(ruling -> ruling.holds(version, asOf))
                        .sorted(OUTERMOST_FIRST)
                        .toList())
                .orElse(List.of());
    }

    public Optional<Condition> at(AsOf asOf) {
        return versionAt(asOf).map(version -> under(version.rule(), rulingsAt(asOf)));
    }

    /** The version and the rulings that make the law of the day: the same names, the same rule. */
    public List<String> namesAt(AsOf asOf) {
        List<String> names = new ArrayList<>();
        versionAt(asOf).ifPresent(version -> names.add(version.name()));
        rulingsAt(asOf).forEach(ruling -> names.add(ruling.key()));
        return names;
    }

    /** Every version with all its rulings, whatever the day: all that the rule can read or cite. */
    public Stream<Condition> everyRule() {
        return versions.stream().map(this::withItsRulings);
    }

    public Condition withItsRulings(RuleVersion version) {
        return under(version.rule(), of(version));
    }

    /** Of all that decides, dates included. */
    public String digest() {
        Stream<String> texts = versions.stream()
                .map(version -> String.join(
                        "\t",
                        version.name(),
                        version.applies().toString(),
                        version.knownFrom().toString(),
                        RuleText.of(withItsRulings(version))));
        Stream<String> days = rulings.stream()
                .map(ruling -> String.join(
                        "\t",
                        ruling.key(),
                        ruling.versions().toString(),
                        ruling.applies().toString(),
                        ruling.knownFrom().toString()));
        return Digest.sha256(Stream.concat(texts, days).collect(Collectors.joining("\n")));
    }

    private List<CourtRuling> of(RuleVersion version) {
        return rulings.stream()
                .filter(ruling -> ruling.versions().contains(version.name()))
                .sorted(OUTERMOST_FIRST)
                .toList();
    }

    private static Condition under(Condition rule, List<CourtRuling> rulings) {
        Condition made = rule;
        for (CourtRuling ruling : rulings) {
            made = ruling.over(made);
        }
        return made;
    }
}
