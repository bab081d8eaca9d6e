package nc.maillage.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nc.maillage.recruitment.Publications.Sample;
import nc.maillage.testing.Actors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures of docs/performance.md, section Notices that anyone searches; run by {@code bench/vacancies.sh}. */
@ProgramTest
@EnabledIfSystemProperty(named = "measure", matches = "true", disabledReason = "a measurement, not a check")
class VacancySearchMeasureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int NOTICES = 20_000;
    private static final int QUERIES = 300;
    private static final List<String> JOBS = List.of(
            "Assistant de service social",
            "Éducateur spécialisé",
            "Infirmier",
            "Médecin de santé publique",
            "Chef du service de l’action sociale",
            "Aide-soignant",
            "Psychologue",
            "Sage-femme",
            "Attaché",
            "Rédacteur",
            "Adjoint administratif",
            "Ingénieur",
            "Technicien",
            "Comptable",
            "Secrétaire",
            "Directeur adjoint");
    private static final List<String> PLACES = List.of(
            "Nouméa",
            "Koné",
            "Poindimié",
            "Houaïlou",
            "Canala",
            "Koumac",
            "Hienghène",
            "La Foa",
            "Bourail",
            "Thio",
            "Yaté",
            "Lifou",
            "Maré",
            "Ouvéa",
            "Mont-Dore",
            "Dumbéa",
            "Païta",
            "Poum",
            "Ponérihouen",
            "Touho",
            "Voh",
            "Pouembout");

    @Autowired
    Actors actors;

    @Autowired
    Publications publications;

    @Autowired
    VacancySearch search;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    @Autowired
    @Qualifier("portalJdbcClient")
    JdbcClient portal;

    private final Random dice = new Random(20);

    @Test
    void a_search_is_measured_among_twenty_thousand_notices() {
        var here = actors.freshCollectivity();
        long start = System.nanoTime();
        for (int from = 0; from < NOTICES; from += 1_000) {
            publications.publish(
                    here,
                    IntStream.range(from, from + 1_000).mapToObj(this::notice).toArray(Sample[]::new));
        }
        JdbcClient.create(owner).sql("vacuum analyze recruitment.publication").update();
        System.out.printf("MEASURE %d notices written in %d s%n", NOTICES, (System.nanoTime() - start) / 1_000_000_000);
        measure(
                "floor, select 1",
                n -> portal.sql("select 1").query(Integer.class).single());
        measure(
                "floor, like among all texts",
                n -> portal.sql("select count(*) from recruitment.publication where words like :like")
                        .param("like", "%" + typed(n).toLowerCase() + "%")
                        .query(Long.class)
                        .single());
        for (var closing : List.of(VacancyClosing.OPEN, VacancyClosing.ALL)) {
            measure("no word, " + closing, n -> page(filter("", n, closing), VacancyOrder.DEADLINE));
            measure("one word, " + closing, n -> page(filter(typed(n), n, closing), VacancyOrder.RELEVANCE));
            measure(
                    "two words, " + closing,
                    n -> page(
                            filter(typed(n) + " " + PLACES.get(n % PLACES.size()), n, closing),
                            VacancyOrder.RELEVANCE));
        }
    }

    /** What the page asks for. */
    private void page(VacancyFilter filter, VacancyOrder order) {
        search.counts(filter);
        assertThat(search.find(filter, order, 0, 20)).hasSizeLessThanOrEqualTo(20);
    }

    private static VacancyFilter filter(String words, int n, VacancyClosing closing) {
        List<String> employers = n % 3 == 0 ? List.of("Employeur " + n % 40) : List.of();
        return new VacancyFilter(words, employers, List.of(), List.of(), List.of(), closing);
    }

    /** Every second one with a typo. */
    private static String typed(int n) {
        var job = JOBS.get(n % JOBS.size());
        var word = job.substring(job.lastIndexOf(' ') + 1);
        return n % 2 == 0 ? word : word.substring(0, 2) + word.substring(3);
    }

    private void measure(String what, IntConsumer query) {
        measure(what, 50, QUERIES, query);
    }

    private void measure(String what, int before, int queries, IntConsumer query) {
        IntStream.range(0, before).forEach(query);
        var times = new ArrayList<Long>();
        for (int n = 0; n < queries; n++) {
            long start = System.nanoTime();
            query.accept(n);
            times.add(System.nanoTime() - start);
        }
        times.sort(null);
        System.out.printf(
                "MEASURE %s: p50 %.2f ms, p95 %.2f ms, longest %.1f ms%n",
                what, times.get(queries / 2) / 1e6, times.get(queries * 95 / 100) / 1e6, times.getLast() / 1e6);
    }

    /** Three hundred are open; the others go back ten years. */
    private Sample notice(int n) {
        var deadline = n < 300 ? TODAY.plusDays(n % 40) : TODAY.minusDays(1 + n % 3650);
        var status = n < 300 ? PublicationStatus.PUBLISHED : PublicationStatus.values()[n % 5];
        return Sample.of("m-%05d".formatted(n), JOBS.get(n % JOBS.size()), "Employeur " + n % 40, deadline)
                .at(PLACES.get(n % PLACES.size()))
                .corps("Corps " + n % 90)
                .ended(status)
                .doing(IntStream.range(0, 180).mapToObj(each -> word()).collect(Collectors.joining(" ")));
    }

    /** Of some six thousand, the first ones far more often, as in any language. */
    private String word() {
        int rank = (int) (6_000 * Math.pow(dice.nextDouble(), 3));
        var text = new StringBuilder();
        for (int rest = rank + 40; rest > 0; rest /= 40) {
            text.append("bcdfghjklmnprstvxzqw".charAt(rest % 20)).append("aeiouy".charAt(rest / 7 % 6));
        }
        return text.toString();
    }
}
