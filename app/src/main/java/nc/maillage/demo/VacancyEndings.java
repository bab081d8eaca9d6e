package nc.maillage.demo;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.demo.VacancyBook.Course;
import nc.maillage.demo.VacancyBook.Offer;
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

    VacancyEndings(ExtendVacancy extend, WithdrawVacancy withdraw, RecordOutcome outcome, ReadVacancies vacancies) {
        this.extend = extend;
        this.withdraw = withdraw;
        this.outcome = outcome;
        this.vacancies = vacancies;
    }

    /** Empty for a notice that still stands as it was published. */
    Optional<LocalDate> day(Offer offer, LocalDate today) {
        var deadline = Offer.friday(today, offer.deadline());
        return switch (offer.course()) {
            case EXTENDED, WITHDRAWN -> Optional.of(deadline.minusDays(ACTED_BEFORE));
            case FILLED, UNSUCCESSFUL -> Optional.of(deadline.plusDays(OUTCOME_AFTER));
            case DRAFT, RETURNED, SUBMITTED, OPEN -> Optional.empty();
        };
    }

    void end(Offer offer, VacancyId id, Session writer, LocalDate day, LocalDate today) {
        CurrentAgent.actAs(writer, () -> switch (offer.course()) {
            case EXTENDED ->
                extend.run(id, version(id), Offer.friday(today, Objects.requireNonNull(offer.extended())))
                        .orFail();
            case WITHDRAWN -> withdraw.run(id, version(id), WITHDRAWN).orFail();
            case FILLED, UNSUCCESSFUL ->
                outcome.run(id, version(id), offer.course() == Course.FILLED, day)
                        .orFail();
            case DRAFT, RETURNED, SUBMITTED, OPEN ->
                throw new IllegalArgumentException("no ending of " + offer.notice());
        });
    }

    private long version(VacancyId id) {
        return vacancies.of(id).version();
    }
}
