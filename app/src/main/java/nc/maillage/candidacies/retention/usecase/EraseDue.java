package nc.maillage.candidacies.retention.usecase;

import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.candidacies.retention.domain.RetentionSetting;
import nc.maillage.candidacies.retention.store.RetentionStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Effacer les candidatures échues » : by somebody, or by the night where this house chose so. */
@Service
@Transactional
public class EraseDue {
    private final ReadRetention retention;
    private final RetentionStore store;
    private final EraseCandidacy erase;

    EraseDue(ReadRetention retention, RetentionStore store, EraseCandidacy erase) {
        this.retention = retention;
        this.store = store;
        this.erase = erase;
    }

    /** @return how many were erased */
    public int byHand() {
        Permissions.require(Right.ERASE_CANDIDACY);
        return all();
    }

    /** Nothing where this house did not choose that the program does it by itself. */
    public int byNight() {
        return store.current().filter(RetentionSetting::byItself).isPresent() ? all() : 0;
    }

    private int all() {
        int erased = 0;
        for (var kept : retention.due()) {
            erased += erase.run(kept.candidacy().id(), kept.cause()) ? 1 : 0;
        }
        return erased;
    }
}
