package nc.maillage.walls;

import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nc.maillage.access.Open;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the program, as the program itself declares it. */
final class Routes {
    /** A variable of an address, with the expression that may follow its name. */
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^}]*})*)?}");

    private Routes() {}

    /** {@code right} is empty for a route open to anyone. */
    record Route(String method, String pattern, Optional<Right> right, HandlerMethod handler) {
        boolean reads() {
            return method.equals("GET");
        }

        boolean isOpen() {
            return right.isEmpty();
        }

        boolean namesSomething() {
            return pattern.contains("{");
        }

        /** A scheme and its parameters are the same in every collectivity; what was written about them is not. */
        boolean namesWhatIsCommonToAll() {
            return pattern.startsWith("/dispositifs") && !pattern.contains("{id}");
        }

        /** The address with its variables replaced, by « path segment before it / name », else by name. */
        String with(Map<String, String> identifiers) {
            return VARIABLE.matcher(pattern).replaceAll(variable -> {
                var before = pattern.substring(0, variable.start()).split("/");
                var named = before[before.length - 1] + "/" + variable.group(1);
                return identifiers.getOrDefault(named, identifiers.getOrDefault(variable.group(1), "inconnu"));
            });
        }

        /** The address with that text wherever a number or a key is awaited. */
        String filledWith(String text) {
            return VARIABLE.matcher(pattern).replaceAll(Matcher.quoteReplacement(text));
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    static Stream<Route> of(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().getBeanType().getName().startsWith("nc.maillage"))
                .flatMap(each -> each.getKey().getPatternValues().stream()
                        .map(pattern ->
                                new Route(method(each.getKey()), pattern, right(each.getValue()), each.getValue())))
                .sorted(Comparator.comparing(Route::pattern).thenComparing(Route::method));
    }

    private static String method(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET) ? "GET" : "POST";
    }

    private static Optional<Right> right(HandlerMethod handler) {
        if (AnnotatedElementUtils.hasAnnotation(handler.getMethod(), Open.class)) {
            return Optional.empty();
        }
        return Stream.of(handler.getMethod(), handler.getBeanType())
                .map(element -> AnnotatedElementUtils.findMergedAnnotation(element, Requires.class))
                .flatMap(Stream::ofNullable)
                .map(Requires::value)
                .findFirst();
    }

    /** The names of what a route reads of a form or of an address, as far as it declares them one by one. */
    static Stream<String> parameters(HandlerMethod handler) {
        return Stream.of(handler.getMethod().getParameters()).flatMap(Routes::names);
    }

    private static Stream<String> names(Parameter parameter) {
        var asked = parameter.getAnnotation(RequestParam.class);
        if (asked != null) {
            return Stream.of(asked.name().isEmpty() ? parameter.getName() : asked.name());
        }
        return parameter.getType().isRecord()
                ? Stream.of(parameter.getType().getRecordComponents()).map(RecordComponent::getName)
                : Stream.empty();
    }
}
