package nc.maillage;

import java.util.Optional;
import nc.maillage.keeping.KeepingCommands;
import nc.maillage.platform.StartRefused;
import nc.maillage.platform.database.ServerAhead;
import nc.maillage.platform.web.Typography;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.env.MapPropertySource;

/** The program: {@code run} starts a home, {@code demo} starts one and fills it with invented data. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Maillage {
    private static final int BROKEN = 1;
    static final int REFUSED = 2;

    public static void main(String[] args) {
        if (KeepingCommands.knows(args)) {
            System.exit(KeepingCommands.ofProcess(args));
        }
        switch (Invocation.read(args)) {
            case Invocation.Refused refused -> stop(refused.line());
            case Invocation.Start start -> start(start);
        }
    }

    @SuppressWarnings("CatchAndPrintStackTrace")
    private static void start(Invocation.Start invocation) {
        var program = new SpringApplication(Maillage.class);
        program.addInitializers(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("command line", invocation.properties())));
        program.addInitializers(new ServerAhead());
        program.addListeners(new PreparedContext());
        program.setLogStartupInfo(false);
        try {
            program.run();
        } catch (SpringApplication.AbandonedRunException prepared) {
            // The build prepares the context, and goes no further.
            throw prepared;
        } catch (RuntimeException failure) {
            refusal(failure).ifPresent(Maillage::stop);
            failure.printStackTrace();
            System.exit(BROKEN);
        }
    }

    private static Optional<String> refusal(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case StartRefused refused -> {
                    return Optional.of(String.valueOf(refused.getMessage()));
                }
                case PortInUseException taken -> {
                    return Optional.of(
                            "Le port %d est déjà pris par un autre programme. Donnez-en un autre avec --port ou MAILLAGE_PORT."
                                    .formatted(taken.getPort()));
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    @SuppressWarnings("SystemOut")
    private static void stop(String line) {
        System.err.println(Typography.ofHtml(line.replaceAll("\\s*\\R\\s*", " ")));
        System.exit(REFUSED);
    }
}
