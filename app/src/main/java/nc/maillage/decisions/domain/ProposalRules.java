package nc.maillage.decisions.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nc.maillage.decisions.Decisions.Grant;
import nc.maillage.decisions.Decisions.NewProposal;
import nc.maillage.decisions.Ruling;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.MemberAssessment;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.platform.French;
import org.jspecify.annotations.Nullable;

/**
 * « Règles d’une proposition » : it follows from the verdict, and a grant gives no more than the verdict gives.
 *
 * @param defaultMonths validity set by the version of the scheme, null when each decision justifies its own
 */
public record ProposalRules(
        NewProposal asked, Assessment assessment, @Nullable Integer defaultMonths) {
    private static final int LONGEST_REASON = 4_000;

    /** The French sentence that says what stands in the way. */
    public Optional<String> objection() {
        return verdict().or(this::reason).or(this::grant);
    }

    private Optional<String> verdict() {
        if (asked.ruling().follows(assessment.proposal())) {
            return Optional.empty();
        }
        if (assessment.proposal() == Proposal.FOR_A_PERSON) {
            int open = assessment.missing().size() + assessment.toJudge().size();
            return Optional.of("L’appréciation n’est pas finie : il reste %s."
                    .formatted(French.count(open, "point à établir ou à juger", "points à établir ou à juger")));
        }
        return Optional.of("Les règles conduisent à « %s », pas à « %s ». Corrigez les faits si l’un d’eux est inexact."
                .formatted(assessment.proposal().label(), asked.ruling().label()));
    }

    private Optional<String> reason() {
        if (asked.reason().length() > LONGEST_REASON) {
            return Optional.of("Vos explications dépassent 4 000 caractères. Raccourcissez-les.");
        }
        boolean control =
                asked.reason().chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
        return control
                ? Optional.of("Vos explications contiennent un caractère invisible. Retapez-les.")
                : Optional.empty();
    }

    private Optional<String> grant() {
        var grant = asked.grant();
        if (asked.ruling() != Ruling.GRANT) {
            return grant == null ? Optional.empty() : Optional.of("Seul un accord ouvre un droit.");
        }
        return grant == null
                ? Optional.of("Dites ce qui serait accordé : personnes et période, et la catégorie d’une carte.")
                : contents(grant);
    }

    private Optional<String> contents(Grant grant) {
        if (!Objects.equals(grant.category(), assessment.category())) {
            return Optional.of("La catégorie de carte qui découle des règles est « %s »."
                    .formatted(assessment.category() == null ? "aucune" : assessment.category()));
        }
        if (grant.to().isBefore(grant.from())) {
            return Optional.of("Le droit ne peut pas finir le %s avant de commencer le %s."
                    .formatted(French.date(grant.to()), French.date(grant.from())));
        }
        if (grant.from().isBefore(asked.receivedOn())) {
            return Optional.of("Le droit ne peut pas commencer avant la demande, déposée le %s."
                    .formatted(French.date(asked.receivedOn())));
        }
        if (grant.validityReason().isBlank() && !isDefault(grant)) {
            return Optional.of("Aucun texte lu ne donne la durée du droit : justifiez celle que vous proposez.");
        }
        return attached(grant);
    }

    private boolean isDefault(Grant grant) {
        return defaultMonths != null
                && grant.to().equals(grant.from().plusMonths(defaultMonths).minusDays(1));
    }

    private Optional<String> attached(Grant grant) {
        Set<String> allowed = assessment.members().stream()
                .filter(MemberAssessment::isAttached)
                .map(MemberAssessment::person)
                .collect(Collectors.toSet());
        List<String> asking = grant.attached().stream()
                .map(person -> person.value().toString())
                .toList();
        return allowed.containsAll(asking)
                ? Optional.empty()
                : Optional.of("Une personne que les règles ne rattachent pas est sur la carte proposée.");
    }
}
