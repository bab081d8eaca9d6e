package nc.maillage.candidacies.retention.domain;

import java.util.Optional;
import nc.maillage.candidacies.employment.domain.EmploymentFile;
import nc.maillage.candidacies.employment.domain.FileStep;
import nc.maillage.law.appeal.DelayState;
import nc.maillage.law.employment.NoticeFacts;
import nc.maillage.law.employment.NoticeSteps;
import nc.maillage.recruitment.PublicationStatus;

/** « Procédure en cours » : what of the file of a notice still needs its candidacies. */
public final class Running {
    private Running() {}

    /** In French; empty where nothing runs. An event that is not recorded is not taken for past. */
    public static Optional<String> of(EmploymentFile file) {
        if (given(file, NoticeFacts.SEIZED.name()) && !given(file, NoticeFacts.FOLLOWED.name())) {
            return Optional.of("une contestation est devant la CPELFP, et sa suite n’est pas enregistrée");
        }
        if (given(file, NoticeFacts.OPINION_ASKED.name()) && !given(file, NoticeFacts.OPINION_GIVEN.name())) {
            return Optional.of("l’avis de la CPELFP sur la carence est attendu");
        }
        if (given(file, NoticeFacts.PUBLISHED.name())) {
            return file.delays().stream()
                    .filter(reading -> reading.delay().equals(NoticeSteps.CHALLENGE))
                    .flatMap(reading -> challenge(reading.state()).stream())
                    .findFirst();
        }
        var nominated = given(file, FileStep.Own.ORDER_NUMBER.key())
                || given(file, FileStep.Own.ORDER_SIGNED.key())
                || given(file, NoticeFacts.RECRUITED.name())
                || file.vacancy().status() == PublicationStatus.FILLED;
        return nominated
                ? Optional.of("le jour de publication de l’arrêté de nomination n’est pas enregistré")
                : Optional.empty();
    }

    private static Optional<String> challenge(DelayState state) {
        return switch (state) {
            case RUNNING -> Optional.of("le délai de contestation de la nomination court");
            case NO_LAW_KNOWN -> Optional.of("aucune règle connue ne dit combien dure le délai de contestation");
            case NOT_BEGUN, DOES_NOT_RUN, STOPPED, ENDED_AT_THE_EARLIEST, FOR_A_PERSON -> Optional.empty();
        };
    }

    private static boolean given(EmploymentFile file, String fact) {
        return file.facts().answer(fact) != null;
    }
}
