package nc.maillage.candidacies.usecase;

import java.net.URI;
import nc.maillage.platform.ProgramAddress;
import nc.maillage.recruitment.PublishedVacancy;
import org.springframework.stereotype.Component;

/** Where a mail leads to. */
@Component
class CandidatePlaces {
    private final ProgramAddress program;

    CandidatePlaces(ProgramAddress program) {
        this.program = program;
    }

    URI candidacy(String token) {
        return program.at("/candidature/" + token);
    }

    URI notice(PublishedVacancy vacancy) {
        return program.at("/avis/" + vacancy.address());
    }

    URI asking(PublishedVacancy vacancy) {
        return program.at("/avis/" + vacancy.address() + "/candidater");
    }
}
