package nc.maillage.applications.web;

import java.util.Optional;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.usecase.SheetFacts;
import nc.maillage.applications.usecase.SheetFacts.Proposed;
import org.springframework.stereotype.Component;

/** « Faits proposés » : what the persons' sheets already tell of what a scheme asks; the agent keeps or corrects it. */
@Component
class ProposedFacts {
    private final SheetFacts sheets;

    ProposedFacts(SheetFacts sheets) {
        this.sheets = sheets;
    }

    Optional<Proposed> of(ApplicationFile file, String key) {
        return sheets.of(new SheetFacts.Asked(file.applicant(), file.family(), file.receivedOn()), key);
    }
}
