package nc.maillage.recruitment.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import nc.maillage.notices.NoticeField;
import nc.maillage.platform.French;
import nc.maillage.platform.WorkingClock;
import nc.maillage.platform.web.AddressId;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.domain.VacancyField;
import nc.maillage.recruitment.domain.VacancyStage;
import org.jspecify.annotations.Nullable;

/** Addresses and words that the pages of vacancies share. */
final class VacancyWords {
    static final String PATH = "/recrutement";
    static final String ONE = PATH + "/{vacancy}";
    static final String DEPOSIT = "depositedOn";
    static final String DEADLINE = "deadline";

    private VacancyWords() {}

    static String address(VacancyId id) {
        return PATH + "/" + id.value();
    }

    static VacancyId id(String text) {
        return new VacancyId(AddressId.of(text, "vacance"));
    }

    static StateTag stage(VacancyStage stage) {
        var tone = switch (stage) {
            case DRAFT -> Tone.CALM;
            case APPROVED, NUMBERED -> Tone.INFO;
            case SUBMITTED -> Tone.PAUSE;
            case OPEN, FILLED -> Tone.OK;
            case CLOSED -> Tone.JUDGE;
            case UNSUCCESSFUL, WITHDRAWN, ABANDONED -> Tone.NO;
        };
        return StateTag.of(tone, stage.label());
    }

    /** « vendredi 27 novembre 2026, jusqu’à minuit à Nouméa » : the last second counts. */
    static String until(LocalDate deadline) {
        return French.date(deadline) + ", jusqu’à 23" + French.NBSP + "h" + French.NBSP + "59" + French.NBSP + "min"
                + French.NBSP + "59" + French.NBSP + "s à Nouméa";
    }

    static String moment(Instant at) {
        var local = at.atZone(WorkingClock.NOUMEA);
        return French.day(local.toLocalDate()) + " à " + French.time(LocalTime.from(local));
    }

    /** The name of a field in a form. */
    static String name(VacancyField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    /** The field of the form where a warning is mended, null where there is none. */
    static @Nullable String name(NoticeField field) {
        return switch (field) {
            case TITLE, POSITIONS -> name(VacancyField.TITLE);
            case EMPLOYER -> name(VacancyField.EMPLOYER);
            case CORPS_CADRE, CORPS, CATEGORY -> name(VacancyField.CORPS);
            case DIRECTION -> name(VacancyField.DIRECTION);
            case SERVICE -> name(VacancyField.SERVICE);
            case RESIDENCE, RESIDENCE_YEARS, RESIDENCE_MODE -> name(VacancyField.RESIDENCE);
            case WORKPLACE -> name(VacancyField.WORKPLACE);
            case AVAILABILITY -> name(VacancyField.AVAILABILITY);
            case PUBLICATION_DATE -> DEPOSIT;
            case DEADLINE -> DEADLINE;
            case RESPNC_JOB -> name(VacancyField.JOB);
            case MISSIONS -> name(VacancyField.MISSIONS);
            case PROFILE -> name(VacancyField.KNOWLEDGE);
            case APPLICATION -> name(VacancyField.CONTACT);
            default -> null;
        };
    }
}
