package nc.maillage.law.amg.sud;

import static nc.maillage.law.amg.sud.AmgSudFacts.APPLICATION_DATE;
import static nc.maillage.law.amg.sud.AmgSudFacts.CENTRE_OF_INTERESTS;
import static nc.maillage.law.amg.sud.AmgSudFacts.CENTRE_SUD;
import static nc.maillage.law.amg.sud.AmgSudFacts.OTHER_COVER;
import static nc.maillage.law.amg.sud.AmgSudFacts.PERSONS_COUNTED;
import static nc.maillage.law.amg.sud.AmgSudFacts.PREGNANT;
import static nc.maillage.law.amg.sud.AmgSudFacts.PROVINCE_SUD;
import static nc.maillage.law.amg.sud.AmgSudFacts.RESIDENCE_PROVINCE;
import static nc.maillage.law.amg.sud.AmgSudFacts.RESIDENCE_SINCE;
import static nc.maillage.law.amg.sud.AmgSudFacts.RETAINED_RESOURCES;
import static nc.maillage.law.amg.sud.AmgSudFacts.VETERAN;

import java.time.LocalDate;
import nc.maillage.law.Francs;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.Judgment;

/** Applicants that the tests start from. */
final class ApplicantFixtures {
    static final LocalDate APPLIED = LocalDate.of(2026, 10, 5);

    private ApplicantFixtures() {}

    static Facts.Builder someoneWhoFulfilsEverything() {
        return Facts.of(AmgSudFacts.SHEET)
                .with(APPLICATION_DATE, APPLIED)
                .with(RESIDENCE_PROVINCE, PROVINCE_SUD)
                .with(RESIDENCE_SINCE, LocalDate.of(2010, 1, 1))
                .with(CENTRE_OF_INTERESTS, judged(CENTRE_SUD))
                .with(RETAINED_RESOURCES, judged(Francs.of(100_000)))
                .with(PERSONS_COUNTED, judged(1))
                .with(OTHER_COVER, false)
                .with(PREGNANT, false)
                .with(VETERAN, false);
    }

    static <T> Judgment<T> judged(T answer) {
        return Judgment.of(answer, "Au vu des pièces du dossier.");
    }
}
