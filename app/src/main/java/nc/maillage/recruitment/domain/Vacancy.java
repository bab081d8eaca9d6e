package nc.maillage.recruitment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nc.maillage.notices.Notice;
import nc.maillage.notices.check.CheckWarning;
import nc.maillage.notices.check.CheckWarning.Gravity;
import nc.maillage.notices.check.NoticeChecks;
import nc.maillage.organisation.AgentId;
import nc.maillage.recruitment.PublicationStatus;
import nc.maillage.recruitment.VacancyId;
import org.jspecify.annotations.Nullable;

/**
 * « Vacance » : one offer of a post from its draft on.
 *
 * @param depositedOn and {@code deadline}: as foreseen, then as published
 * @param number as the DRHFPNC gave it
 * @param publication null before it is published
 * @param version of the file, against two tabs
 */
public record Vacancy(
        VacancyId id,
        UUID post,
        VacancyState state,
        VacancyText text,
        @Nullable LocalDate depositedOn,
        @Nullable LocalDate deadline,
        @Nullable String number,
        AgentId draftedBy,
        Instant draftedAt,
        @Nullable AgentId approvedBy,
        @Nullable Instant approvedAt,
        @Nullable Publication publication,
        long version) {

    public static Vacancy drafted(VacancyId id, UUID post, VacancyText text, AgentId by, Instant at) {
        return new Vacancy(id, post, VacancyState.DRAFT, text, null, null, null, by, at, null, null, null, 1);
    }

    public VacancyStage stageAt(Instant now) {
        return switch (state) {
            case DRAFT -> VacancyStage.DRAFT;
            case APPROVED -> VacancyStage.APPROVED;
            case SUBMITTED -> VacancyStage.SUBMITTED;
            case NUMBERED -> VacancyStage.NUMBERED;
            case ABANDONED -> VacancyStage.ABANDONED;
            case PUBLISHED -> published().stageAt(now);
        };
    }

    /** @throws IllegalStateException when it was never published */
    public Publication published() {
        if (publication == null) {
            throw new IllegalStateException(id + " is not published");
        }
        return publication;
    }

    public NoticeMarks marks() {
        return publication != null
                ? publication.marks()
                : new NoticeMarks(number, depositedOn, deadline, null, PublicationStatus.PUBLISHED);
    }

    public Notice notice() {
        return VacancyNotice.of(text, marks());
    }

    /** « Vérifications » : the gravest first. */
    public static List<CheckWarning> warnings(Notice notice) {
        return NoticeChecks.of(notice).stream()
                .sorted(Comparator.comparing(CheckWarning::gravity))
                .toList();
    }

    public boolean faulty() {
        return warnings(notice()).stream().anyMatch(warning -> warning.gravity() == Gravity.FAULT);
    }

    public Vacancy typed(VacancyText newText, @Nullable LocalDate deposit, @Nullable LocalDate limit) {
        return new Vacancy(
                id,
                post,
                state,
                newText,
                deposit,
                limit,
                number,
                draftedBy,
                draftedAt,
                approvedBy,
                approvedAt,
                publication,
                version);
    }

    public Vacancy approved(AgentId by, Instant at) {
        return moved(VacancyState.APPROVED, number, by, at);
    }

    /** Its approval falls. */
    public Vacancy backToDraft() {
        return moved(VacancyState.DRAFT, number, null, null);
    }

    public Vacancy to(VacancyState next) {
        return moved(next, number, approvedBy, approvedAt);
    }

    public Vacancy numbered(String given) {
        return moved(VacancyState.NUMBERED, given, approvedBy, approvedAt);
    }

    private Vacancy moved(
            VacancyState next, @Nullable String given, @Nullable AgentId approver, @Nullable Instant when) {
        return new Vacancy(
                id,
                post,
                next,
                text,
                depositedOn,
                deadline,
                given,
                draftedBy,
                draftedAt,
                approver,
                when,
                publication,
                version);
    }

    public Vacancy withPublication(@Nullable Publication last) {
        return new Vacancy(
                id,
                post,
                state,
                text,
                depositedOn,
                deadline,
                number,
                draftedBy,
                draftedAt,
                approvedBy,
                approvedAt,
                last,
                version);
    }
}
