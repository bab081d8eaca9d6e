package nc.maillage.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nc.maillage.demo.CandidacyBook.Answered;
import nc.maillage.demo.CandidacyBook.Judged;
import nc.maillage.demo.CandidacyBook.Person;
import nc.maillage.platform.MailAddress;
import org.junit.jupiter.api.Test;

/** « Candidatures inventées » : nobody real, and nothing done before its day or on a day of rest. */
class CandidacyBookTest {
    private static final int WEEK = 7;

    private final CandidacyBook book = CandidacyBook.shipped();
    private final VacancyBook vacancies = VacancyBook.shipped();
    private final InventedNames names = InventedNames.shipped();

    @Test
    void nobody_is_real_and_no_mail_can_reach_anybody() {
        assertThat(people()).extracting(Person::first).allMatch(names::isFirst);
        assertThat(people()).extracting(Person::name).doesNotHaveDuplicates();
        assertThat(people())
                .extracting(each -> new MailAddress(each.address()).domain())
                .containsOnly("candidats.invalid");
    }

    @Test
    void each_answers_a_notice_that_was_published_in_its_house() {
        assertThat(book.notices())
                .allMatch(answered -> offer(answered).house().equals(answered.house())
                        && offer(answered).course().numbered());
    }

    @Test
    void whatever_the_day_of_the_demonstration_all_is_past() {
        for (var answered : book.notices()) {
            assertThat(days(answered))
                    .as(answered.notice())
                    .allMatch(day -> day > 0 && day < -offer(answered).deposited() * WEEK);
        }
    }

    @Test
    void human_resources_work_on_working_days() {
        for (var answered : book.notices()) {
            assertThat(worked(answered))
                    .as(answered.notice())
                    .extracting(day -> DayOfWeek.FRIDAY.plus(day))
                    .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
    }

    private VacancyBook.Offer offer(Answered answered) {
        return vacancies.offers().stream()
                .filter(each -> each.notice().equals(answered.notice()))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Person> people() {
        return book.notices().stream().flatMap(each -> each.people().stream());
    }

    private static List<Integer> days(Answered answered) {
        var ofCandidates = answered.people().stream()
                .flatMap(it -> Stream.of(it.sent(), it.completed(), it.withdrawn(), it.asksErasure()));
        return Stream.concat(ofCandidates, worked(answered).stream())
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Integer> worked(Answered answered) {
        var judged = Stream.concat(
                        answered.people().stream().flatMap(it -> it.judged().stream()), answered.file().stream())
                .flatMap(it -> Stream.of(it.day(), it.on()));
        return Stream.concat(judged, answered.people().stream().flatMap(CandidacyBookTest::followed))
                .filter(Objects::nonNull)
                .filter(day -> day != Days.TODAY)
                .toList();
    }

    private static Stream<Integer> followed(Person it) {
        var paper = it.paper();
        var visa = it.visa();
        var papers = paper == null ? Stream.<Integer>of() : Stream.of(paper.received(), paper.day());
        var visas = visa == null ? Stream.<Integer>of() : Stream.of(visa.transmitted(), visa.arrived());
        return Stream.of(papers, visas, Stream.of(it.reminded())).flatMap(each -> each);
    }

    /** What the rules need of a fact is checked as it is established; here only that its words are written. */
    @Test
    void each_judgment_has_its_reason() {
        assertThat(people().flatMap(it -> it.judged().stream()))
                .extracting(Judged::why)
                .doesNotContainNull();
    }
}
