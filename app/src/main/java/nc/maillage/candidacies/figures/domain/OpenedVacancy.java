package nc.maillage.candidacies.figures.domain;

import java.time.temporal.ChronoUnit;
import java.util.List;
import nc.maillage.candidacies.employment.domain.PrintedFacts;
import nc.maillage.notices.NoticeField;
import nc.maillage.recruitment.PublicationStatus;
import nc.maillage.recruitment.PublishedVacancy;

/** « Vacance comptée » : one published vacancy, as the figures take it. */
public record OpenedVacancy(PublishedVacancy vacancy) {
    public static final String NOT_PRINTED = "non imprimé";

    /** Several where the notice opens several: it counts for each. */
    public List<String> corps() {
        var printed = PrintedFacts.corps(vacancy.notice());
        return printed.isEmpty() ? List.of(NOT_PRINTED) : printed;
    }

    public String place() {
        var place = vacancy.notice().text(NoticeField.WORKPLACE);
        return place == null || place.isBlank() ? NOT_PRINTED : place.strip();
    }

    /** From its deposit to its last deadline, both days included. */
    public long daysOpen() {
        return ChronoUnit.DAYS.between(vacancy.depositedOn(), vacancy.deadline()) + 1;
    }

    /** What became of it since does not hide it: the last notice still prints the deadline before. */
    public boolean extended() {
        return vacancy.notice().text(NoticeField.REPUBLICATION_NOTE) != null;
    }

    public boolean unsuccessful() {
        return vacancy.status() == PublicationStatus.UNSUCCESSFUL;
    }
}
