package nc.maillage.candidacies.retention.domain;

import java.time.LocalDate;
import nc.maillage.candidacies.domain.Candidacy;
import nc.maillage.recruitment.PublishedVacancy;

/** « Candidature conservée » : one candidacy, and until when. */
public record KeptCandidacy(Candidacy candidacy, PublishedVacancy vacancy, Retention retention) {
    public boolean dueOn(LocalDate day) {
        return retention.overOn(day);
    }

    public ErasureCause cause() {
        return candidacy.consent().given() ? ErasureCause.CONSENT_DELAY : ErasureCause.DELAY;
    }
}
