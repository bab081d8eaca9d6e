package nc.maillage.recruitment.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nc.maillage.access.CurrentAgent;
import nc.maillage.audit.AuditLog;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.Tenancy;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.VacancyPublished;
import nc.maillage.recruitment.domain.Vacancy;
import nc.maillage.recruitment.domain.VacancyAct;
import nc.maillage.recruitment.domain.VacancyStep;
import nc.maillage.recruitment.store.PublicationStore;
import nc.maillage.recruitment.store.VacancyStepStore;
import nc.maillage.recruitment.store.VacancyStore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What all acts on a vacancy share: it is held as it was read, the act is possible, and it leaves a step and a log line. */
@Component
class VacancyDesk {
    static final int LONGEST = 1000;
    static final String TOO_FAR = "Cette date est à plus d’un an : vérifiez l’année.";
    private static final String STALE =
            "Quelqu’un a agi sur cette vacance depuis que vous l’avez ouverte : relisez-la avant de recommencer.";

    private final VacancyStore vacancies;
    private final VacancyStepStore steps;
    private final PublicationStore publications;
    private final AuditLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VacancyDesk(
            VacancyStore vacancies,
            VacancyStepStore steps,
            PublicationStore publications,
            AuditLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.vacancies = vacancies;
        this.steps = steps;
        this.publications = publications;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** @param seen the version that the agent has read */
    Filing<VacancyId> on(VacancyId id, long seen, VacancyAct act, Function<Vacancy, Filing<VacancyId>> work) {
        var vacancy = vacancies.hold(id).orElseThrow();
        var stage = vacancy.stageAt(clock.instant());
        if (vacancy.version() != seen) {
            return Filing.refused("version", STALE);
        }
        return act.possibleAt(stage) ? work.apply(vacancy) : Filing.refused("version", act.refusedAt(stage));
    }

    /** As {@link #on}, with words that the history will keep. */
    Filing<VacancyId> on(
            VacancyId id, long seen, VacancyAct act, String words, Function<Vacancy, Filing<VacancyId>> work) {
        return on(
                id,
                seen,
                act,
                vacancy -> unkept(words)
                        ? Filing.refused(
                                "reason", "Dites pourquoi, en 1 000 caractères au plus et sans caractère invisible.")
                        : work.apply(vacancy));
    }

    private static boolean unkept(String words) {
        return words.isBlank()
                || words.length() > LONGEST
                || words.chars().anyMatch(c -> Character.isISOControl(c) && "\r\n\t".indexOf(c) < 0);
    }

    Filing<VacancyId> kept(Vacancy changed, VacancyStep.Kind kind, @Nullable String words, @Nullable LocalDate day) {
        vacancies.update(changed);
        return told(changed, kind, words, day);
    }

    Filing<VacancyId> told(Vacancy vacancy, VacancyStep.Kind kind, @Nullable String words, @Nullable LocalDate day) {
        steps.insert(vacancy.id(), new VacancyStep(kind, words, day == null ? today() : day, me(), clock.instant()));
        log.append(
                "vacancy." + kind.name().toLowerCase(Locale.ROOT),
                "vacancy",
                vacancy.id().value(),
                Map.of());
        return new Filing.Kept<>(vacancy.id());
    }

    /** A version more of what anyone may read. */
    Filing<VacancyId> republished(
            Vacancy changed, VacancyStep.Kind kind, String note, @Nullable String words, @Nullable LocalDate day) {
        publications.change(changed, note, clock.instant());
        announce(changed);
        return kept(changed, kind, words, day);
    }

    void announce(Vacancy vacancy) {
        events.publishEvent(new VacancyPublished(
                vacancy.id(), Tenancy.required(), vacancy.published().version()));
    }

    /** A year typed wrong would leave the notice open for years. */
    boolean tooFar(LocalDate deadline) {
        return deadline.isAfter(today().plusYears(1));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    AgentId me() {
        return CurrentAgent.required().agent().id();
    }
}
