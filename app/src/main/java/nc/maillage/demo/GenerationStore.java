package nc.maillage.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nc.maillage.platform.DataOrigin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was invented in this home, and whether it was finished. */
@Repository
@Transactional
class GenerationStore implements DataOrigin {
    private final JdbcClient jdbc;
    private final Clock clock;

    GenerationStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** « Données inventées » of a home. */
    record Generation(long seed, int population, LocalDate today, boolean finished) {}

    Optional<Generation> find() {
        return jdbc.sql("select seed, population, today, finished_at is not null as finished from demo.generation")
                .query((row, n) -> new Generation(
                        row.getLong("seed"),
                        row.getInt("population"),
                        row.getObject("today", LocalDate.class),
                        row.getBoolean("finished")))
                .optional();
    }

    /** Finished or not. */
    @Override
    @Transactional(readOnly = true)
    public boolean invented() {
        return find().isPresent();
    }

    void begin(long seed, int population, LocalDate today) {
        jdbc.sql(
                        "insert into demo.generation (seed, population, today, begun_at) values (:seed, :population, :today, :at)")
                .param("seed", seed)
                .param("population", population)
                .param("today", today)
                .param("at", now())
                .update();
    }

    void finish() {
        jdbc.sql("update demo.generation set finished_at = :at")
                .param("at", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
