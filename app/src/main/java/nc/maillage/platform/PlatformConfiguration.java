package nc.maillage.platform;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** « Réglages de base » : home, clock and identifiers. */
@Configuration(proxyBeanMethods = false)
public class PlatformConfiguration {
    /** The time of the machine, for a command that runs without the program. */
    public static WorkingClock machineTime() {
        return new WorkingClock(Clock.system(WorkingClock.NOUMEA));
    }

    @Bean
    Home home(@Value("${maillage.home:var}") String folder) {
        return Home.at(Path.of(folder));
    }

    @Bean
    WorkingClock clock(@Value("${maillage.today:}") String today) {
        var system = Clock.system(WorkingClock.NOUMEA);
        if (today.isBlank()) {
            return new WorkingClock(system);
        }
        try {
            var shift = Duration.between(
                    LocalDate.now(system).atStartOfDay(), LocalDate.parse(today).atStartOfDay());
            return new WorkingClock(Clock.offset(system, shift));
        } catch (DateTimeParseException e) {
            throw new StartRefused("« %s » n’est pas une date. Écrivez-la ainsi : 2026-11-21.".formatted(today), e);
        }
    }

    @Bean
    RunningProgram runningProgram() {
        return new RunningProgram(UUID.randomUUID());
    }

    @Bean
    TimeOrderedIds ids(Clock clock) {
        return new TimeOrderedIds(clock);
    }
}
