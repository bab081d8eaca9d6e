package nc.maillage.demo;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.demo.VacancyBook.Offer;
import nc.maillage.platform.WorkingClock;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.usecase.ExtendVacancy;
import nc.maillage.recruitment.usecase.ReadVacancies;
import nc.maillage.recruitment.usecase.RecordOutcome;
import nc.maillage.recruitment.usecase.WithdrawVacancy;
import org.springframework.stereotype.Component;

/** What becomes of a notice of the demonstration once it is public. */
@Component
class VacancyEndings {
    private static final int OUTCOME_AFTER = 25;
    private static final int ACTED_BEFORE = 3;
    private static final String WITHDRAWN = "Le poste est redéfini avec la ville\u00A0: un nouvel avis suivra.";

    private final ExtendVacancy extend;
    private final WithdrawVacancy withdraw;
    private final RecordOutcome outcome;
    private final ReadVacancies vacancies;
    private final WorkingClock clock;

    VacancyEndings(
            ExtendVacancy extend,
            WithdrawVacancy withdraw,
            RecordOutcome outcome,
            ReadVacancies vacancies,
            WorkingClock clock) {
        this.extend = extend;
        this.withdraw = withdraw;
        this.outcome = outcome;
        this.vacancies = vacancies;
        this.clock = clock;
    }

    void end(Offer offer, VacancyId id, Session writer, LocalDate today) {
        var deadline = Offer.friday(today, offer.deadline());
        var before = deadline.minusDays(ACTED_BEFORE);
        var after = deadline.plusDays(OUTCOME_AFTER);
        switch (offer.course()) {
            case EXTENDED -> {
                var later = Offer.friday(today, Objects.requireNonNull(offer.extended()));
                as(writer, before, () -> extend.run(id, version(id), later).orFail());
            }
            case WITHDRAWN ->
                as(
                        writer,
                        before,
                        () -> withdraw.run(id, version(id), WITHDRAWN).orFail());
            case FILLED ->
                as(
                        writer,
                        after,
                        () -> outcome.run(id, version(id), true, after).orFail());
            case UNSUCCESSFUL ->
                as(
                        writer,
                        after,
                        () -> outcome.run(id, version(id), false, after).orFail());
            case DRAFT, RETURNED, SUBMITTED, OPEN -> {}
        }
    }

    private long version(VacancyId id) {
        return vacancies.of(id).version();
    }

    private <T> T as(Session who, LocalDate day, Supplier<T> act) {
        var at = day.atTime(15, 0).atZone(WorkingClock.NOUMEA).toInstant();
        return clock.at(at, () -> CurrentAgent.actAs(who, act));
    }
}
