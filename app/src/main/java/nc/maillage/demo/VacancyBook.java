package nc.maillage.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The vacancies of {@code demo/vacancies.yaml}. */
record VacancyBook(List<Offer> offers) {
    private static final String BOOK = "/demo/vacancies.yaml";

    /** « Suite d’une vacance » : how far it has gone on the day of the demonstration. */
    enum Course {
        DRAFT,
        RETURNED,
        SUBMITTED,
        OPEN,
        EXTENDED,
        WITHDRAWN,
        UNSUCCESSFUL,
        FILLED;

        boolean numbered() {
            return compareTo(SUBMITTED) > 0;
        }

        /** Nobody may answer it any more. */
        boolean over() {
            return compareTo(EXTENDED) > 0;
        }
    }

    /**
     * One vacancy, its days in weeks from the last Friday.
     *
     * @param extended the later deadline, null for the courses that have none
     * @param number null before the DRHFPNC gave one
     */
    record Offer(
            String house,
            String notice,
            int deposited,
            int deadline,
            @Nullable Integer extended,
            @Nullable String number,
            Course course) {

        static LocalDate friday(LocalDate today, int weeks) {
            return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY))
                    .plusWeeks(weeks);
        }

        /** The notice by which the post was offered once before. */
        byte[] earlier() {
            var address = "/demo/avis/" + notice + ".txt";
            try (InputStream in = VacancyBook.class.getResourceAsStream(address)) {
                if (in == null) {
                    throw new IllegalStateException("the program lacks " + address);
                }
                return in.readAllBytes();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    static VacancyBook shipped() {
        return new VacancyBook(
                BookEntry.of(BOOK).stream().map(VacancyBook::offer).toList());
    }

    List<Offer> of(String house) {
        return offers.stream().filter(offer -> offer.house.equals(house)).toList();
    }

    private static Offer offer(BookEntry it) {
        return new Offer(
                it.text("house"),
                it.text("notice"),
                it.required("deposited"),
                it.required("deadline"),
                it.number("extended"),
                it.optional("number"),
                Course.valueOf(it.text("course")));
    }
}
