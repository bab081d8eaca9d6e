package nc.maillage.access.web;

import java.util.Optional;
import nc.maillage.access.Open;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The rule of each route; the program does not start while one has none. */
@Component
class RouteRules implements SmartInitializingSingleton {
    private final RequestMappingHandlerMapping routes;

    RouteRules(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        this.routes = routes;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var silent = routes.getHandlerMethods().values().stream()
                .filter(method -> !isOpen(method) && right(method).isEmpty())
                .map(HandlerMethod::getShortLogMessage)
                .toList();
        if (!silent.isEmpty()) {
            throw new IllegalStateException("routes with neither @Requires nor @Open: " + silent);
        }
    }

    /** Empty for an open route; a rule on the method wins over that of its class. */
    static Optional<Right> right(HandlerMethod handler) {
        var method = handler.getMethod();
        if (AnnotatedElementUtils.hasAnnotation(method, Open.class)) {
            return Optional.empty();
        }
        var own = AnnotatedElementUtils.findMergedAnnotation(method, Requires.class);
        var rule =
                own == null ? AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Requires.class) : own;
        return Optional.ofNullable(rule).map(Requires::value);
    }

    private static boolean isOpen(HandlerMethod handler) {
        return AnnotatedElementUtils.hasAnnotation(handler.getMethod(), Open.class)
                || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), Open.class);
    }
}
