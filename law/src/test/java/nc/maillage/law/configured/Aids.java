package nc.maillage.law.configured;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.law.Francs;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.Period;
import org.jspecify.annotations.Nullable;

/** Specifications of a few words for the tests. */
final class Aids {
    static final AidConditions NOTHING_ASKED =
            new AidConditions(null, null, null, new AidResources.None(), List.of(), List.of());

    private Aids() {}

    static AidSpecification asking(AidResources resources) {
        return of(new AidConditions(null, null, null, resources, List.of(), List.of()), null, Francs.of(1_000));
    }

    static AidSpecification with(AidHousehold household, AidResources resources) {
        return of(new AidConditions(null, null, household, resources, List.of(), List.of()), null, Francs.of(1_000));
    }

    static AidSpecification aged(AidAge age) {
        return of(
                new AidConditions(null, age, null, new AidResources.None(), List.of(), List.of()),
                null,
                Francs.of(1_000));
    }

    static AidSpecification living(AidResidence residence) {
        return of(
                new AidConditions(residence, null, null, new AidResources.None(), List.of(), List.of()),
                null,
                Francs.of(1_000));
    }

    static AidSpecification capped(AidCap cap, Francs amount) {
        return of(NOTHING_ASKED, cap, amount);
    }

    static AidSpecification of(AidConditions conditions, @Nullable AidCap cap, Francs amount) {
        return new AidSpecification(
                "secours",
                1,
                "Secours",
                "le secours",
                "CCAS du Mont-Dore",
                Beneficiary.APPLICANT,
                new AidSource(
                        new LegalReference("Délibération d’essai", null, null, LocalDate.of(2024, 12, 1), null),
                        Grade.OFFICIAL,
                        true),
                Period.between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                false,
                null,
                conditions,
                new AidAmount.Fixed(amount),
                cap,
                List.of(),
                List.of(),
                List.of());
    }

    static AidSpecification paying(AidSpecification aid, AidAmount amount) {
        return changed(aid, aid.version(), aid.applies(), aid.source(), amount);
    }

    static AidSpecification dated(AidSpecification aid, int version, Period applies) {
        return changed(aid, version, applies, aid.source(), aid.amount());
    }

    static AidSpecification from(AidSpecification aid, AidSource source) {
        return changed(aid, aid.version(), aid.applies(), source, aid.amount());
    }

    private static AidSpecification changed(
            AidSpecification aid, int version, Period applies, AidSource source, AidAmount amount) {
        return new AidSpecification(
                aid.key(),
                version,
                aid.title(),
                aid.granted(),
                aid.collectivity(),
                aid.beneficiary(),
                source,
                applies,
                aid.attested(),
                aid.knownFrom(),
                aid.conditions(),
                amount,
                aid.cap(),
                aid.pieces(),
                aid.questions(),
                aid.examples());
    }
}
