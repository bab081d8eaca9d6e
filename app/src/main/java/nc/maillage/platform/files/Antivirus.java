package nc.maillage.platform.files;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import nc.maillage.platform.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** « Antivirus » of the operator, reached at {@code maillage.clamd}; nothing is asked where that is empty. */
@Component
public class Antivirus {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(Antivirus.class);

    private final Optional<Clamd> clamd;
    private final String address;
    private final AtomicBoolean away = new AtomicBoolean();
    private final MeterRegistry meters;

    Antivirus(@Value("${maillage.clamd:}") String address, MeterRegistry meters, JdbcClient jdbc) {
        this.clamd = address.isBlank() ? Optional.empty() : Optional.of(at(address.strip()));
        this.address = address;
        this.meters = meters;
        Gauge.builder("maillage.pieces.held", jdbc, Antivirus::held)
                .description("Pieces that wait for the answer of the antivirus")
                .register(meters);
    }

    private static Clamd at(String address) {
        try {
            return Clamd.at(address, PATIENCE);
        } catch (IllegalArgumentException unreadable) {
            throw new StartRefused(
                    "MAILLAGE_CLAMD vaut « %s » : écrivez l’adresse de clamd, comme 127.0.0.1:3310, ou le chemin de son socket, comme /run/clamav/clamd.ctl."
                            .formatted(address));
        }
    }

    public boolean configured() {
        return clamd.isPresent();
    }

    public ScanAnswer look(byte[] content) {
        var answer = clamd.<ScanAnswer>map(each -> each.look(content)).orElseGet(() -> new ScanAnswer.Away("none"));
        tell(answer);
        meters.counter("maillage.antivirus.answers", "answer", word(answer)).increment();
        return answer;
    }

    /** One line when it goes, one when it is back: what happens in between is counted. */
    private void tell(ScanAnswer answer) {
        switch (answer) {
            case ScanAnswer.Away(var why) -> {
                if (away.compareAndSet(false, true)) {
                    LOG.warn(
                            "L’antivirus {} ne répond pas ({}) : les pièces reçues attendent, un essai par minute.",
                            address,
                            why);
                }
            }
            case ScanAnswer.Clean _, ScanAnswer.Infected _ -> {
                if (away.compareAndSet(true, false)) {
                    LOG.info("L’antivirus {} répond de nouveau : les pièces en attente sont analysées.", address);
                }
            }
        }
    }

    private static String word(ScanAnswer answer) {
        return switch (answer) {
            case ScanAnswer.Clean _ -> "clean";
            case ScanAnswer.Infected _ -> "infected";
            case ScanAnswer.Away _ -> "away";
        };
    }

    /** Jobs know no collectivity: the number of those that wait is the operator's. */
    private static double held(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from platform.scheduled_tasks where task_instance like '%.scan:%'")
                .query(Long.class)
                .single();
    }
}
