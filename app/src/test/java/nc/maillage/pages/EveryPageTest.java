package nc.maillage.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Requires;
import nc.maillage.access.Role;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Chrome;
import nc.maillage.testing.Client;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page that opens without the number of a file, found in the program itself: a new one is tried from its first day. */
@ProgramTest
class EveryPageTest {
    private static final int WARM_BYTES = 100_000;
    private static final int FIRST_VISIT_BYTES = 250_000;
    private static final int USABLE_MS = 5_000;

    @Autowired
    Doors doors;

    @Autowired
    Actors actors;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    record Route(String path, Optional<Role> role) {}

    @BeforeEach
    void somebody_has_set_up_the_program() {
        actors.administrator("sud");
    }

    @TestFactory
    Stream<DynamicTest> is_accessible_light_and_as_wide_as_a_telephone() {
        return pages().map(route -> dynamicTest(route.path(), () -> tried(route)));
    }

    @Test
    void the_first_visit_on_a_slow_link_is_usable_in_five_seconds() {
        try (var visit = Chrome.firstVisit(doors.port())) {
            signIn(visit, actors.caseOfficer("sud"));
            var cost = visit.onSlowLink().open("http://localhost:%d/travail".formatted(doors.port()));
            assertThat(cost.bytes()).as("%s", cost).isBetween(1L, (long) FIRST_VISIT_BYTES);
            assertThat(cost.usableMs()).as("%s", cost).isLessThan(USABLE_MS);
        }
    }

    private void tried(Route route) {
        var actor = route.role().map(role -> actors.of(role, "sud"));
        var answer = actor.map(doors::signedIn).orElseGet(doors::anonymous).get(route.path());
        assertThat(answer.status()).as(route.path()).isLessThan(500);
        if (answer.status() != 200 || !isPage(answer)) {
            return;
        }
        assertThat(answer.body().getBytes(StandardCharsets.UTF_8).length).isLessThan(WARM_BYTES);
        try (var visit = Chrome.onDesktop(doors.port())) {
            actor.ifPresent(who -> signIn(visit, who));
            visit.open(route.path())
                    .isAccessible()
                    .leavesNoBlankAboveTheFirstField()
                    .sketch(route.path().substring(1).replace('/', '-'));
            visit.page().setViewportSize(360, 800);
            visit.scrollsOnlyDownwards();
        }
    }

    private void signIn(Visit visit, Session actor) {
        visit.signedIn(doors.sessionCookie(actor));
    }

    /** A part of a page, fetched while one types, is tried within its page. */
    private static boolean isPage(Client.Answer answer) {
        return answer.body().stripLeading().startsWith("<!doctype html>");
    }

    private Stream<Route> pages() {
        return routes.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().getBeanType().getName().startsWith("nc.maillage"))
                .filter(each -> isRead(each.getKey()))
                .flatMap(each -> each.getKey().getPatternValues().stream()
                        .filter(path -> !path.contains("{"))
                        .map(path -> new Route(path, role(each.getValue()))))
                .sorted(Comparator.comparing(Route::path));
    }

    private static boolean isRead(RequestMappingInfo route) {
        var methods = route.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private static Optional<Role> role(HandlerMethod handler) {
        var own = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Requires.class);
        var rule =
                own == null ? AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Requires.class) : own;
        return Optional.ofNullable(rule)
                .map(Requires::value)
                .flatMap(right -> right.roles().stream().sorted().findFirst());
    }
}
