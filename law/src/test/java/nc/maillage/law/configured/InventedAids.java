package nc.maillage.law.configured;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nc.maillage.law.Fraction;
import nc.maillage.law.Francs;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.Period;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.scheme.OpenQuestion;
import org.jspecify.annotations.Nullable;

/** Specifications drawn at random, each of which an administrator could have written. */
final class InventedAids {
    static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    static final List<Long> CEILINGS = List.of(0L, 1L, 72_000L, 450_000L, 5_400_000L, 99_999_999L);
    private static final List<Fraction> PERCENTS =
            List.of(Fraction.ZERO, Fraction.of(20), Fraction.of(25, 2), Fraction.of(100, 3), Fraction.of(100));

    private final RandomGenerator random;

    InventedAids(RandomGenerator random) {
        this.random = random;
    }

    AidSpecification draw() {
        AidHousehold household = sometimes() ? household() : null;
        AidResources resources = resources(household);
        List<AidRight> rights = rights();
        return new AidSpecification(
                "secours-d-essai",
                1 + random.nextInt(9),
                "Secours d’essai",
                sometimes() ? "le secours" : "l’aide",
                "CCAS du Mont-Dore",
                pick(List.of(Beneficiary.values())),
                source(),
                new Period(FROM, sometimes() ? LocalDate.of(2026, 12, 31) : null),
                sometimes(),
                sometimes() ? LocalDate.of(2025, 3, 1) : null,
                new AidConditions(
                        sometimes() ? new AidResidence(List.of("98818", "98817"), random.nextInt(3) * 6) : null,
                        sometimes() ? age() : null,
                        household,
                        resources,
                        rights,
                        sometimes()
                                ? List.of(new AidJudgment("besoin", "Être dans le besoin", "Le besoin est-il établi ?"))
                                : List.of()),
                amount(resources, rights),
                sometimes() ? cap() : null,
                List.of(new AidPiece(
                        "identite", "Pièce d’identité", sometimes() ? "En cours de validité" : null, null)),
                sometimes() ? List.of(question()) : List.of(),
                List.of());
    }

    /** With an example that says nothing and so goes to a person, wherever a fact is asked for. */
    static AidSpecification withAnExample(AidSpecification aid) {
        return aid.withExamples(List.of(new AidExample(
                "Rien n’est connu", FROM, Map.of("application_date", FROM.toString()), Proposal.FOR_A_PERSON, null)));
    }

    private AidSource source() {
        return new AidSource(
                new LegalReference(
                        "Délibération d’essai",
                        sometimes() ? "article 2" : null,
                        null,
                        LocalDate.of(2024, 12, 1),
                        sometimes() ? "https://exemple.nc/" : null),
                pick(List.of(Grade.values())),
                sometimes());
    }

    private AidAge age() {
        Integer min = sometimes() ? random.nextInt(20) : null;
        Integer max = min == null || sometimes() ? 20 + random.nextInt(60) : null;
        return new AidAge(min, sometimes(), max, sometimes());
    }

    private AidHousehold household() {
        return new AidHousehold(
                IntStream.range(0, 2 + random.nextInt(2))
                        .mapToObj(at ->
                                new AidHousehold.Composition("foyer-" + at, "Foyer " + at, at == 0 || sometimes()))
                        .toList(),
                sometimes());
    }

    private AidResources resources(@Nullable AidHousehold household) {
        Frequency per = pick(List.of(Frequency.values()));
        return switch (random.nextInt(household == null ? 3 : 4)) {
            case 0 -> new AidResources.None();
            case 1 -> new AidResources.PerPerson(francs(), pick(PERCENTS), per, sometimes());
            case 2 -> new AidResources.Quotient(bands(), per);
            default -> {
                Map<String, Francs> ceilings = new LinkedHashMap<>();
                requireNonNull(household).accepted().forEach(each -> ceilings.put(each, francs()));
                yield new AidResources.ByHousehold(ceilings, per, sometimes());
            }
        };
    }

    private List<AidResources.Band> bands() {
        List<AidResources.Band> bands = new ArrayList<>();
        long from = 0;
        int count = 1 + random.nextInt(3);
        for (int at = 0; at < count; at++) {
            long to = from + random.nextInt(40_000);
            boolean open = at == count - 1 && sometimes();
            bands.add(new AidResources.Band("t" + at, Francs.of(from), open ? null : Francs.of(to)));
            from = to + 1;
        }
        return bands;
    }

    private List<AidRight> rights() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(at -> new AidRight(
                        "droit-" + at,
                        "Droit " + at,
                        "Ce droit est-il établi ?",
                        pick(List.of(AidRight.Effect.values()))))
                .toList();
    }

    private AidAmount amount(AidResources resources, List<AidRight> rights) {
        return switch (random.nextInt(4)) {
            case 0 -> new AidAmount.Judged("Quel montant donner, en francs ?");
            case 1 -> {
                if (!(resources instanceof AidResources.Quotient quotient)) {
                    yield new AidAmount.Fixed(francs());
                }
                Map<String, Francs> francs = new LinkedHashMap<>();
                quotient.bands().forEach(band -> francs.put(band.key(), francs()));
                yield new AidAmount.ByBand(francs);
            }
            case 2 ->
                rights.isEmpty()
                        ? new AidAmount.Fixed(francs())
                        : new AidAmount.ByRight(rights.getFirst().key(), francs(), francs());
            default -> new AidAmount.Fixed(francs());
        };
    }

    private AidCap cap() {
        return sometimes() ? new AidCap(francs(), sometimes() ? 2 : null) : new AidCap(null, 1 + random.nextInt(4));
    }

    private static AidQuestion question() {
        return new AidQuestion(
                new OpenQuestion(
                        "Q-1",
                        "Quel texte ?",
                        "Une personne juge.",
                        "CCAS",
                        LocalDate.of(2025, 1, 2),
                        null,
                        null,
                        null),
                List.of("montant"));
    }

    private Francs francs() {
        return Francs.of(pick(CEILINGS));
    }

    private boolean sometimes() {
        return random.nextBoolean();
    }

    private <T> T pick(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
