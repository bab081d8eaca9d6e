package nc.maillage.access.web;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;

/** The classes and places of a failure without its messages: those of a database quote the values of a file. */
final class FailureTrace {
    private static final int PLACES = 12;

    private FailureTrace() {}

    static String of(Throwable failure) {
        var seen = new LinkedHashSet<Throwable>();
        for (var cause = failure; cause != null && seen.add(cause); ) {
            cause = cause.getCause();
        }
        return seen.stream()
                .map(each -> each.getClass().getName() + places(each))
                .collect(Collectors.joining("\n  à cause de "));
    }

    private static String places(Throwable each) {
        return Arrays.stream(each.getStackTrace())
                .filter(place -> place.getClassName().startsWith("nc.maillage") || place == each.getStackTrace()[0])
                .limit(PLACES)
                .map(place -> "\n    " + place)
                .collect(Collectors.joining());
    }
}
