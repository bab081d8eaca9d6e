package nc.maillage.applications.web;

import java.util.Optional;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.ApplicationNumber;
import nc.maillage.applications.store.ApplicationStore;
import nc.maillage.people.FileNumberLookup;
import nc.maillage.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose request bears that number. */
@Component
@Transactional(readOnly = true)
class ApplicationNumberLookup implements FileNumberLookup {
    private final ApplicationStore store;

    ApplicationNumberLookup(ApplicationStore store) {
        this.store = store;
    }

    @Override
    public Optional<PersonId> personOf(String fileNumber) {
        return ApplicationNumber.read(fileNumber)
                .flatMap(number -> store.byNumber(number.toString()))
                .map(ApplicationFile::applicant);
    }
}
