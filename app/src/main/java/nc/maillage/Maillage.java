package nc.maillage;

import java.util.Optional;
import nc.maillage.platform.StartRefused;
import nc.maillage.platform.web.Typography;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.env.MapPropertySource;

/** The program: {@code run} starts a home, {@code demo} starts one and fills it with invented data. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Maillage {
    static final int REFUSED = 2;

    public static void main(String[] args) {
        switch (Invocation.read(args)) {
            case Invocation.Refused refused -> stop(refused.line());
            case Invocation.Start start -> start(start);
        }
    }

    private static void start(Invocation.Start invocation) {
        var program = new SpringApplication(Maillage.class);
        program.addInitializers(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("command line", invocation.properties())));
        program.setLogStartupInfo(false);
        try {
            program.run();
        } catch (RuntimeException failure) {
            refusal(failure).ifPresent(refused -> stop(String.valueOf(refused.getMessage())));
            throw failure;
        }
    }

    private static Optional<StartRefused> refusal(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }

    @SuppressWarnings("SystemOut")
    private static void stop(String line) {
        System.err.println(Typography.ofHtml(line));
        System.exit(REFUSED);
    }
}
