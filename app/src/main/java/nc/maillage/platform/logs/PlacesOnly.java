package nc.maillage.platform.logs;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * « Trace sans message » : the classes and places of a failure in the log, and none of its messages, since those of a
 * database, of a parser or of a form quote what was typed.
 */
public final class PlacesOnly extends ThrowableHandlingConverter {
    private static final int DEEPEST = 8;
    /** Whoever asks meets the same one many times in an outage, and where he met it teaches nothing. */
    private static final String AWAY = "java.sql.SQLTransientConnectionException";

    @Override
    public String convert(ILoggingEvent event) {
        var chain = Stream.iterate(event.getThrowableProxy(), each -> each != null, IThrowableProxy::getCause)
                .limit(DEEPEST)
                .toList();
        if (chain.stream().anyMatch(each -> each != null && AWAY.equals(each.getClassName()))) {
            return "  la base de données ne répond pas%n".formatted();
        }
        return chain.stream().map(PlacesOnly::places).collect(Collectors.joining());
    }

    private static String places(@Nullable IThrowableProxy failure) {
        if (failure == null) {
            return "";
        }
        return "  %s%n%s"
                .formatted(
                        failure.getClassName(),
                        Stream.of(failure.getStackTraceElementProxyArray())
                                .map(StackTraceElementProxy::getSTEAsString)
                                .map("    %s%n"::formatted)
                                .collect(Collectors.joining()));
    }
}
