package nc.maillage.notices.reading;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.Reading;
import nc.maillage.notices.WeekdayCheck;
import org.jspecify.annotations.Nullable;

/** Deposit and deadline, held against their weekday, against each other and against the date of the reference. */
final class DatesReader {
    private static final int LONGEST = 400;

    private final Header header;
    private final Fields fields;

    DatesReader(Header header, Fields fields) {
        this.header = header;
        this.fields = fields;
    }

    void read() {
        DateReader.Found deposit = put(NoticeField.PUBLICATION_DATE, Label.DEPOSIT);
        DateReader.Found deadline = put(NoticeField.DEADLINE, Label.DEADLINE);
        if (deposit != null || deadline != null) {
            Boolean first = deposit == null ? null : deposit.agrees();
            Boolean second = deadline == null ? null : deadline.agrees();
            if (first != null || second != null) {
                fields.put(
                        NoticeField.WEEKDAY_CHECK,
                        Reading.derived(new WeekdayCheck(first, second), null, 0, "calendrier"));
            }
        }
        republication();
        if (deposit != null && deadline != null && deposit.date().isAfter(deadline.date())) {
            disordered(deposit.date(), deadline.date());
        }
    }

    private DateReader.@Nullable Found put(NoticeField field, Label label) {
        Slot slot = header.slot(label);
        if (slot == null) {
            return null;
        }
        DateReader.Found found = DateReader.first(slot.value());
        if (found == null) {
            fields.put(
                    field,
                    slot.isEmpty()
                            ? Reading.empty(slot.line())
                            : new Reading<>(
                                    null,
                                    slot.value(),
                                    slot.line(),
                                    nc.maillage.notices.How.ABSENT,
                                    50,
                                    "ce texte n’est pas une date du calendrier"));
            return null;
        }
        fields.read(field, found.date(), slot.value(), slot.line());
        if (Boolean.FALSE.equals(found.agrees())) {
            fields.doubt(field, 50, weekday(found));
        }
        return found;
    }

    private String weekday(DateReader.Found found) {
        LocalDate next = found.date().plusYears(1);
        boolean nextYear = found.weekday() == next.getDayOfWeek()
                && fields.value(NoticeField.REFERENCE_DATE) instanceof LocalDate reference
                && Math.abs(reference.toEpochDay() - next.toEpochDay()) < LONGEST / 2;
        return nextYear
                ? "le jour de semaine ne tombe pas ce jour-là\u202F; il tombe l’année suivante"
                : "le jour de semaine ne tombe pas ce jour-là";
    }

    /** Deposit after deadline: exchanged, when the reference was given on the day printed as deadline. */
    private void disordered(LocalDate deposit, LocalDate deadline) {
        if (deadline.equals(fields.value(NoticeField.REFERENCE_DATE))) {
            String words =
                    "la date de dépôt et la date limite étaient échangées\u202F; la date de la référence le montre";
            fields.put(
                    NoticeField.PUBLICATION_DATE,
                    Reading.repaired(deadline, header.value(Label.DEADLINE), header.line(Label.DEADLINE), words));
            fields.put(
                    NoticeField.DEADLINE,
                    Reading.repaired(deposit, header.value(Label.DEPOSIT), header.line(Label.DEPOSIT), words));
            return;
        }
        for (NoticeField field : List.of(NoticeField.PUBLICATION_DATE, NoticeField.DEADLINE)) {
            fields.doubt(field, 40, "la date limite précède la date de dépôt");
        }
    }

    private void republication() {
        Slot slot = header.slot(Label.REPUBLICATION);
        if (slot == null) {
            return;
        }
        fields.read(NoticeField.REPUBLICATION_NOTE, slot.value(), slot.value(), slot.line());
        DateReader.Found previous = DateReader.first(slot.value());
        if (previous == null) {
            return;
        }
        fields.read(NoticeField.PREVIOUS_DEADLINE, previous.date(), slot.value(), slot.line());
        if (fields.value(NoticeField.PUBLICATION_DATE) instanceof LocalDate deposit
                && previous.date().isBefore(deposit)) {
            fields.doubt(NoticeField.PREVIOUS_DEADLINE, 40, "cette date précède la publication de l’avis");
        }
    }
}
