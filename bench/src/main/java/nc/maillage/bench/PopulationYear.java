package nc.maillage.bench;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import nc.maillage.law.AsOf;
import nc.maillage.law.Outcome;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.population.PackedDay;
import nc.maillage.law.population.Population;
import nc.maillage.law.population.PopulationFile;
import nc.maillage.law.population.PopulationRule;
import nc.maillage.law.population.PopulationVerdicts;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Figures;
import nc.maillage.law.rule.RuleContents;
import nc.maillage.law.scheme.DatedScheme;
import nc.maillage.law.scheme.InForce;
import nc.maillage.law.scheme.RuledScheme;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.law.scheme.Schemes;

/**
 * A year of months of every scheme over a population kept in files, with the trace of each verdict, on two threads; and one scheme, on one, over
 * populations ten times larger each time. Arguments: households of the year, largest population, folder.
 */
public final class PopulationYear {
    private static final int MONTHS = 12;
    private static final LocalDate KNOWN = LocalDate.of(2026, 11, 24);
    private static final int SMALLEST = 10_000;
    /** No fewer are judged at any size: over a few of them judged again and again the processor learns the answers by heart. */
    private static final int DIFFERENT = 2_000_000;

    private static final int PASSES = 3;
    private static final double NANOS = 1e9;
    private static final int THREADS = 2;

    private final Path folder;

    private PopulationYear(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var year = new PopulationYear(Path.of(arguments[2]));
        for (int warm = 0; warm < 3; warm++) {
            year.judge(SMALLEST * 10, false);
        }
        year.judge(Integer.parseInt(arguments[0]), true);
        year.grow(SMALLEST, false);
        year.grow(Integer.parseInt(arguments[1]), true);
    }

    /** Files are made before the clock starts; it stops once the last verdict of the last month is written. */
    private void judge(int households, boolean told) throws IOException, InterruptedException {
        for (Scheme scheme : Schemes.all()) {
            write(scheme.sheet(), households, file(scheme));
        }
        long reading = 0;
        long decisions = 0;
        long granted = 0;
        long begun = System.nanoTime();
        for (Scheme scheme : Schemes.all()) {
            long before = System.nanoTime();
            Population population = read(scheme);
            reading += System.nanoTime() - before;
            for (PopulationRule rule : rules(scheme)) {
                granted += judge(rule, population).count(Outcome.FULFILLED);
                decisions += households;
            }
        }
        double seconds = (System.nanoTime() - begun) / NANOS;
        if (told) {
            say(
                    "%,d households, %d schemes, %,d decisions with their trace, %,d granted: %.2f s, of which %.2f s to"
                            + " read; %,.0f decisions a second%n",
                    households,
                    Schemes.all().size(),
                    decisions,
                    granted,
                    seconds,
                    reading / NANOS,
                    decisions / seconds);
        }
        for (Scheme scheme : Schemes.all()) {
            Files.delete(file(scheme));
        }
    }

    /** On one thread. */
    private void grow(int largest, boolean told) throws IOException, InterruptedException {
        Scheme scheme = Schemes.byKey("amg-sud").orElseThrow();
        PopulationRule rule = rules(scheme).getLast();
        for (int households = SMALLEST; households <= largest; households *= 10) {
            var populations = new ArrayList<Population>();
            for (int draw = 0; draw < Math.max(1, DIFFERENT / households); draw++) {
                populations.add(drawn(scheme.sheet(), households, draw));
            }
            double best = Double.MAX_VALUE;
            for (int pass = 0; pass < PASSES; pass++) {
                long begun = System.nanoTime();
                for (Population each : populations) {
                    rule.judge(each, rule.traceOf(each), 1);
                }
                best = Math.min(best, (double) (System.nanoTime() - begun) / households / populations.size());
            }
            if (told) {
                Population population = populations.getFirst();
                say(
                        "%,d times %,d households and %,d members: %.1f ns a household, %.1f bytes a household and its members, %.1f a"
                                + " head%n",
                        populations.size(),
                        households,
                        population.members(),
                        best,
                        (population.bytes() + 11.0 * households) / households,
                        (population.bytes() + 11.0 * households) / (households + population.members()));
            }
        }
    }

    private static PopulationVerdicts judge(PopulationRule rule, Population population) throws InterruptedException {
        return rule.judge(population, rule.traceOf(population), THREADS);
    }

    /** Of each month of the year in which the scheme is in force; of its newest month where it is younger. */
    private static List<PopulationRule> rules(Scheme scheme) {
        List<PopulationRule> rules = new ArrayList<>();
        for (int month = MONTHS - 1; month >= 0; month--) {
            AsOf asOf = new AsOf(KNOWN.minusMonths(month), KNOWN);
            AsOf law = scheme.inForce(ParameterSet.shipped(), asOf) instanceof InForce.Yes ? asOf : AsOf.on(KNOWN);
            rule(scheme, law).map(rule -> compiled(scheme, rule, law)).ifPresent(rules::add);
        }
        return rules;
    }

    private static PopulationRule compiled(Scheme scheme, Condition rule, AsOf asOf) {
        var keys = Stream.concat(scheme.parameters().stream(), RuleContents.parameters(rule).stream())
                .distinct()
                .toList();
        return PopulationRule.of(rule, Figures.of(ParameterSet.shipped(), asOf, keys));
    }

    private static Optional<Condition> rule(Scheme scheme, AsOf asOf) {
        return switch (scheme) {
            case RuledScheme ruled -> Optional.of(ruled.eligibility());
            case DatedScheme dated -> dated.rule().at(asOf);
            default -> Optional.empty();
        };
    }

    private Path file(Scheme scheme) {
        return folder.resolve(scheme.key() + ".population");
    }

    private Population read(Scheme scheme) throws IOException {
        try (FileChannel channel = FileChannel.open(file(scheme), StandardOpenOption.READ)) {
            return PopulationFile.read(scheme.sheet(), channel);
        }
    }

    private static void write(FactSheet sheet, int households, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            PopulationFile.write(drawn(sheet, households, 0), sheet, channel);
        }
    }

    /** One answer in twelve is unknown; days lie within eighty years, amounts under three hundred thousand francs. */
    private static Population drawn(FactSheet sheet, int households, int draw) {
        var random = new SplittableRandom(20_261_122 + draw);
        int[] first = new int[households + 1];
        boolean members = !sheet.of(true).isEmpty();
        for (int at = 0; at < households; at++) {
            first[at + 1] = first[at] + (members ? random.nextInt(6) : 0);
        }
        Population population = Population.empty(sheet, first);
        for (FactDefinition fact : sheet.definitions()) {
            switch (fact.type()) {
                case TEXT -> {}
                default -> fill(population.column(fact), fact, random);
            }
        }
        return population;
    }

    private static void fill(Object column, FactDefinition fact, SplittableRandom random) {
        int answers = fact.choices().isEmpty() ? 2 : fact.choices().size();
        switch (column) {
            case byte[] bytes -> {
                for (int at = 0; at < bytes.length; at++) {
                    bytes[at] = (byte) (random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(answers));
                }
            }
            case int[] days -> {
                for (int at = 0; at < days.length; at++) {
                    days[at] = random.nextInt(12) == 0 ? 0 : PackedDay.of(KNOWN.minusDays(random.nextInt(29_200)));
                }
            }
            case long[] amounts -> {
                for (int at = 0; at < amounts.length; at++) {
                    amounts[at] = random.nextInt(12) == 0 ? Population.NO_AMOUNT : random.nextLong(300_000);
                }
            }
            case short[] counts -> {
                for (int at = 0; at < counts.length; at++) {
                    counts[at] = (short) (1 + random.nextInt(6));
                }
            }
            default -> throw new IllegalStateException(fact.key());
        }
    }

    private static void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format, arguments);
    }
}
