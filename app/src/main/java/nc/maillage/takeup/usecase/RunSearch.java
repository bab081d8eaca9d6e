package nc.maillage.takeup.usecase;

import java.util.UUID;
import nc.maillage.platform.BackgroundJobs;
import org.springframework.stereotype.Component;

/** Goes through the persons to the last, step after step: cut short, it goes on from the last step that it kept. */
@Component
public class RunSearch implements BackgroundJobs.Handler {
    public static final String KIND = "takeup.run";

    private final SeekPersons persons;

    RunSearch(SeekPersons persons) {
        this.persons = persons;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(UUID subject) {
        boolean more = persons.next(subject);
        while (more) {
            more = persons.next(subject);
        }
    }
}
