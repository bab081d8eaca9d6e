package nc.maillage.access.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nc.maillage.access.Open;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.mock.web.MockServletContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A route whose author forgot to say who may call it stops the start. */
class NoRuleNoStartTest {
    @Controller
    static class Forgetful {
        @Requires(Right.OWN_ACCOUNT)
        @GetMapping("/dit")
        String said() {
            return "";
        }

        @PostMapping("/oublie")
        String forgotten() {
            return "";
        }
    }

    @Controller
    @Open("essai")
    static class Public {
        @GetMapping("/ouvert")
        String open() {
            return "";
        }
    }

    @Controller
    @Requires(Right.OWN_ACCOUNT)
    static class Closed {
        @GetMapping("/ferme")
        String closed() {
            return "";
        }
    }

    @Test
    void one_route_without_a_rule_stops_the_start_and_is_named() {
        assertThatThrownBy(() -> started(Public.class, Closed.class, Forgetful.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("forgotten")
                .hasMessageNotContaining("Forgetful#said");
    }

    @Test
    void with_a_rule_on_each_method_or_on_its_class_the_program_starts() {
        assertThatCode(() -> started(Public.class, Closed.class)).doesNotThrowAnyException();
    }

    private static void started(Class<?>... controllers) {
        try (var context = new GenericWebApplicationContext(new MockServletContext())) {
            context.registerBeanDefinition(
                    "requestMappingHandlerMapping", new RootBeanDefinition(RequestMappingHandlerMapping.class));
            var reader = new AnnotatedBeanDefinitionReader(context);
            reader.register(RouteRules.class);
            reader.register(controllers);
            context.refresh();
        }
    }
}
