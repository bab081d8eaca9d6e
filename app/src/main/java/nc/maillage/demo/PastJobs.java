package nc.maillage.demo;

import java.util.List;
import java.util.UUID;
import nc.maillage.platform.BackgroundJobs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** « Travaux passés » : done as of the day that is played, or over since long; neither waits any more. */
@Component
class PastJobs {
    private final ObjectProvider<BackgroundJobs.Handler> handlers;
    private final JdbcClient jdbc;

    PastJobs(ObjectProvider<BackgroundJobs.Handler> handlers, JdbcClient jdbc) {
        this.handlers = handlers;
        this.jdbc = jdbc;
    }

    void done(String kind, UUID subject) {
        handlers.stream()
                .filter(handler -> handler.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .run(subject);
        over(kind, List.of(subject));
    }

    void over(String kind, List<UUID> subjects) {
        jdbc.sql("delete from platform.scheduled_tasks where task_instance in (:names)")
                .param(
                        "names",
                        subjects.stream().map(subject -> kind + ":" + subject).toList())
                .update();
    }
}
