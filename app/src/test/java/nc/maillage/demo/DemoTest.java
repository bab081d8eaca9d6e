package nc.maillage.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nc.maillage.decisions.Decisions;
import nc.maillage.demo.plan.Plan;
import nc.maillage.demo.plan.Step.Body;
import nc.maillage.demo.play.PlayPlan;
import nc.maillage.organisation.Collectivities;
import nc.maillage.platform.Home;
import nc.maillage.platform.StartRefused;
import nc.maillage.platform.Tenancy;
import nc.maillage.platform.WorkingClock;
import nc.maillage.testing.FreshHome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole program starts a demonstration of three hundred people, and finds in its database what was planned. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "maillage.demo=true",
            "maillage.demo.population=300",
            "maillage.demo.seed=7",
            "maillage.today=2026-11-24"
        })
@ContextConfiguration(initializers = FreshHome.class)
class DemoTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Plan PLAN = Plan.draw(300, 7, TODAY);
    private static final PlannedCounts COUNTS = new PlannedCounts(PLAN);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Collectivities collectivities;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Home home;

    @Autowired
    private Welcome welcome;

    @Autowired
    private ApplicationContext program;

    @Test
    void each_request_is_in_the_state_where_the_plan_leaves_it() {
        var planned = PLAN.requests().stream()
                .collect(Collectors.groupingBy(
                        request -> PlannedCounts.stage(request.ending()), TreeMap::new, Collectors.counting()));
        assertThat(counts("sud", """
                select stage as label, count(*) as number from applications.application
                where scheme = 'amg-sud' group by 1
                """)).isEqualTo(planned);
    }

    @Test
    void the_rules_lead_to_the_answers_and_the_categories_planned() {
        var categories = PLAN.requests().stream()
                .filter(request -> request.ending().granted())
                .collect(Collectors.groupingBy(
                        request -> request.ending().name().substring("GRANTED_".length()),
                        TreeMap::new,
                        Collectors.counting()));
        assertThat(counts("sud", "select category as label, count(*) as number from entitlements.card group by 1"))
                .isEqualTo(categories);
        assertThat(rows("sud", "entitlements.card where withdrawn_on is not null"))
                .isEqualTo(PLAN.requests().stream()
                        .filter(request -> request.withdrawn())
                        .count());
    }

    @Test
    void vacancies_stand_at_each_stage_and_what_is_public_tells_what_became_of_it() {
        assertThat(counts("nord", "select status as label, count(*) as number from recruitment.publication group by 1"))
                .isEqualTo(Map.of("PUBLISHED", 2L, "EXTENDED", 1L, "UNSUCCESSFUL", 1L, "FILLED", 2L, "WITHDRAWN", 1L));
        assertThat(counts("sud", "select state as label, count(*) as number from recruitment.vacancy group by 1"))
                .isEqualTo(Map.of("DRAFT", 2L, "PUBLISHED", 2L));
    }

    @Test
    void nobody_signs_what_they_proposed() {
        var decided = inside(
                "sud",
                () -> jdbc
                        .sql("select id from applications.application where stage = 'DECIDED'")
                        .query(UUID.class)
                        .list()
                        .stream()
                        .flatMap(file -> decisions.decisionsOf(Objects.requireNonNull(file)).stream())
                        .toList());
        assertThat(decided)
                .hasSizeGreaterThan(30)
                .noneMatch(decision ->
                        decision.signedBy().equals(decision.proposal().proposedBy()));
    }

    @Test
    void each_collectivity_has_its_own_people_and_each_province_its_requests() {
        assertThat(rows("nord", "people.person")).isEqualTo(COUNTS.met(Body.NORD));
        assertThat(rows("sud", "people.person")).isEqualTo(COUNTS.met(Body.SUD));
        assertThat(COUNTS.met(Body.SUD) + COUNTS.met(Body.NORD)).isEqualTo(300);
        assertThat(rows("mont-dore", "people.person")).isPositive().isLessThan(40);
        assertThat(rows("nord", "applications.application"))
                .isEqualTo(COUNTS.asked(Body.NORD))
                .isPositive();
        assertThat(rows("sud", "applications.application where scheme <> 'amg-sud'"))
                .isEqualTo(COUNTS.asked(Body.SUD));
        assertThat(rows("mont-dore", "applications.application where scheme = 'vacances'"))
                .isEqualTo(COUNTS.asked(Body.MONT_DORE))
                .isPositive();
        assertThat(jdbc.sql("select count(*) from people.person")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void the_aid_of_the_centre_is_that_of_its_commune_under_an_invented_text() {
        assertThat(rows("mont-dore", """
                schemes.version where specification::text like '%Habiter Le Mont-Dore%'
                  and specification::text like '%inventée pour la démonstration%' and specification::text !~* 'nouméa|presse'
                """)).isOne();
    }

    @Test
    void the_answer_tells_the_address_the_accounts_and_what_to_try() {
        var text = welcome.text(known(), program.getBean(DemoOrganisation.class).load("another"));
        assertThat(text)
                .contains(
                        "http://localhost:",
                        "nadege.taufana",
                        "Seconde preuve d’identité désactivée",
                        "Waïténé Clarisse")
                .contains("Province Nord", "CCAS du Mont-Dore", SetStage.PASSWORD)
                .contains(home.folder().resolve("courriels").toString());
    }

    @Test
    void a_second_start_invents_nothing_and_other_numbers_are_refused_in_one_line() {
        var before = rows("sud", "people.person");
        var candidacies = rows("sud", "candidacies.step");
        start(null, null).run(new DefaultApplicationArguments());
        assertThat(rows("sud", "people.person")).isEqualTo(before);
        assertThat(rows("sud", "candidacies.step")).isEqualTo(candidacies).isPositive();
        assertThatThrownBy(() -> start(301, null).run(new DefaultApplicationArguments()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("--population 300 --seed 7");
        assertThatThrownBy(() -> start(null, 8L).run(new DefaultApplicationArguments()))
                .isInstanceOf(StartRefused.class);
    }

    @Test
    void a_half_made_demonstration_is_never_opened() {
        var finished = "update demo.generation set finished_at = ";
        jdbc.sql(finished + "null").update();
        try {
            assertThatThrownBy(() -> start(null, null).run(new DefaultApplicationArguments()))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("interrompue")
                    .hasMessageContaining(home.folder().toString());
        } finally {
            jdbc.sql(finished + "begun_at").update();
        }
    }

    private StartDemo start(@Nullable Integer population, @Nullable Long seed) {
        return new StartDemo(
                new StartDemo.Asked(true, population, seed, 5_000),
                program.getBean(GenerationStore.class),
                collectivities,
                program.getBean(SetStage.class),
                program.getBean(PlayPlan.class),
                program.getBean(Enlarge.class),
                program.getBean(RenderingPause.class),
                welcome,
                home,
                program.getBean(WorkingClock.class));
    }

    private GenerationStore.Generation known() {
        return program.getBean(GenerationStore.class).find().orElseThrow();
    }

    private Map<String, Long> counts(String slug, String sql) {
        record Line(String label, long number) {}
        var lines = inside(slug, () -> jdbc.sql(sql).query(Line.class).list());
        return lines.stream().collect(Collectors.toMap(Line::label, Line::number, Long::sum, TreeMap::new));
    }

    private long rows(String slug, String table) {
        return inside(
                slug,
                () -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single());
    }

    private <T> T inside(String slug, Supplier<T> work) {
        var id = collectivities.bySlug(slug).orElseThrow().id();
        return Tenancy.within(id, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
