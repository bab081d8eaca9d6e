package nc.maillage.recruitment.usecase;

import java.util.UUID;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.NoRoomLeft;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes the files of an intake to the last: cut short, it goes on from the first that has no answer. */
@Component
public class RunIntake implements BackgroundJobs.Handler {
    public static final String KIND = "recruitment.intake";
    private static final Logger LOG = LoggerFactory.getLogger(RunIntake.class);

    private final TakeFile files;

    RunIntake(TakeFile files) {
        this.files = files;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(UUID subject) {
        boolean more = true;
        while (more) {
            more = next(subject);
        }
    }

    /** One file that makes the program stumble does not keep the others from being read. */
    private boolean next(UUID intake) {
        try {
            return files.next(intake);
        } catch (NoRoomLeft full) {
            throw new BackgroundJobs.NotNow(full.toString());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            LOG.error("a file of the intake {} could not be taken", intake, broken);
            return files.giveUp(intake);
        }
    }
}
