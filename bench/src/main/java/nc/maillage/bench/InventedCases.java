package nc.maillage.bench;

import java.time.LocalDate;
import java.util.Random;
import nc.maillage.law.Francs;
import nc.maillage.law.amg.sud.AmgSudFacts;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.Judgment;

/** Households drawn around the thresholds of the card, no two alike. */
final class InventedCases {
    private static final LocalDate APPLIED = LocalDate.of(2026, 10, 5);
    private static final String BECAUSE = "Au vu des pièces.";

    private final Random random = new Random(20_261_121);

    Facts[] draw(int number) {
        Facts[] cases = new Facts[number];
        for (int at = 0; at < number; at++) {
            cases[at] = draw();
        }
        return cases;
    }

    private Facts draw() {
        int others = random.nextInt(6);
        Facts.Builder facts = Facts.of(AmgSudFacts.SHEET)
                .with(AmgSudFacts.APPLICATION_DATE, APPLIED.minusDays(random.nextInt(30)))
                .with(AmgSudFacts.RESIDENCE_PROVINCE, random.nextInt(10) == 0 ? "nord" : AmgSudFacts.PROVINCE_SUD)
                .with(AmgSudFacts.RESIDENCE_SINCE, residentSince())
                .with(
                        AmgSudFacts.CENTRE_OF_INTERESTS,
                        judged(random.nextInt(10) == 0 ? "ailleurs" : AmgSudFacts.CENTRE_SUD))
                .with(AmgSudFacts.RETAINED_RESOURCES, judged(Francs.of(60_000 + random.nextInt(250_000))))
                .with(AmgSudFacts.PERSONS_COUNTED, judged(1 + others))
                .with(AmgSudFacts.OTHER_COVER, random.nextBoolean())
                .with(AmgSudFacts.PREGNANT, random.nextInt(20) == 0)
                .with(AmgSudFacts.VETERAN, false);
        for (int at = 0; at < others; at++) {
            String name = "Personne " + at;
            String link = at == 0 ? AmgSudFacts.PARTNER : AmgSudFacts.CHILD;
            LocalDate birth = APPLIED.minusDays(random.nextInt(25 * 365));
            facts.member(member -> member.with(AmgSudFacts.MEMBER_NAME, name)
                    .with(AmgSudFacts.MEMBER_LINK, link)
                    .with(AmgSudFacts.MEMBER_BIRTH_DATE, birth));
        }
        return facts.build();
    }

    /** One in ten within a fortnight of the six months, the exact day among them. */
    private LocalDate residentSince() {
        return random.nextInt(10) == 0
                ? APPLIED.minusMonths(6).minusDays(random.nextInt(15))
                : APPLIED.minusDays(90L + random.nextInt(3000));
    }

    private static <T> Judgment<T> judged(T answer) {
        return Judgment.of(answer, BECAUSE);
    }
}
