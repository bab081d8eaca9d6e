package nc.maillage.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nc.maillage.testing.ProgramTest;
import nc.maillage.walls.Routes.Route;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which right opens each page of posts, vacancies and candidacies : a weaker one put in its place is seen here. */
@ProgramTest
class RecruitmentRightsTest {
    private static final String RIGHTS = """
            """;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void each_route_asks_for_the_right_of_its_trade() {
        assertThat(closed().map(route -> route + " " + route.right().orElseThrow()))
                .containsExactlyElementsOf(RIGHTS.lines().toList());
    }

    private Stream<Route> closed() {
        return Routes.of(mapping)
                .filter(route -> !route.isOpen())
                .filter(route -> route.pattern().matches("/(recrutement|candidatures|organigramme)(/.*)?"));
    }
}
