package nc.maillage.decisions.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nc.maillage.correspondence.LetterKind;
import nc.maillage.correspondence.Letters.Block;
import nc.maillage.decisions.Decisions.Grant;
import nc.maillage.decisions.Decisions.NewProposal;
import nc.maillage.decisions.Ruling;
import nc.maillage.law.Outcome;
import nc.maillage.law.assessment.AssessedAmount;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.MemberAssessment;
import nc.maillage.law.assessment.VerdictNode;
import nc.maillage.law.parameter.FigureUnit;
import nc.maillage.platform.French;

/**
 * « Courrier de décision » : what it answers, why, and what to do next; the ways of appeal come with the letter's text.
 *
 * @param concerned names of those for whom it was asked, where the rules know no household
 */
public record DecisionLetter(NewProposal content, Assessment assessment, List<String> concerned) {
    public LetterKind kind() {
        return switch (content.ruling()) {
            case GRANT -> notAttached().isEmpty() ? LetterKind.GRANT : LetterKind.PARTIAL;
            case REFUSE -> LetterKind.REFUSE;
            case ROUTE_ELSEWHERE -> LetterKind.ROUTE;
        };
    }

    public String object() {
        var answer = switch (content.ruling()) {
            case GRANT -> notAttached().isEmpty() ? "est acceptée" : "est acceptée en partie";
            case REFUSE -> "est refusée";
            case ROUTE_ELSEWHERE -> "relève d’une autre collectivité";
        };
        return assessment.schemeTitle() + " : votre demande " + answer;
    }

    public List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(text("Vous avez déposé votre demande%s le %s."
                .formatted(
                        concerned.isEmpty() ? "" : " pour " + French.list(concerned),
                        French.date(content.receivedOn()))));
        blocks.add(new Block("BOX", answers()));
        amounts(blocks);
        blocks.add(heading("Pourquoi"));
        blocks.add(new Block("NUMBERED", PlainReasons.of(assessment, content.ruling())));
        if (!content.reason().isBlank()) {
            blocks.add(new Block(
                    "TEXT",
                    content.reason()
                            .strip()
                            .lines()
                            .filter(line -> !line.isBlank())
                            .toList()));
        }
        blocks.add(text("Textes appliqués : " + texts() + "."));
        if (content.grant() != null) {
            validity(content.grant(), blocks);
        }
        return blocks;
    }

    private static void validity(Grant grant, List<Block> blocks) {
        if (!grant.validityReason().isBlank()) {
            blocks.add(text((grant.opensCard() ? "**Durée de la carte.** " : "**Durée de l’aide.** ")
                    + grant.validityReason().strip()));
        }
        blocks.add(heading("Ce que vous devez faire"));
        blocks.add(text((grant.opensCard() ? "Montrez la carte à chaque soin. " : "")
                + "Dites-nous dans le mois si votre adresse, vos ressources ou votre famille changent."));
    }

    /** Of what is granted, as far as the rules tell it. */
    private void amounts(List<Block> blocks) {
        var known = assessment.amounts().stream()
                .filter(amount -> amount.exact().isPresent())
                .map(DecisionLetter::told)
                .toList();
        if (content.ruling() == Ruling.GRANT && !known.isEmpty()) {
            blocks.add(new Block("BULLETS", known));
        }
    }

    private static String told(AssessedAmount amount) {
        boolean monthly = FigureUnit.FRANCS_PER_MONTH.code().equals(amount.unit());
        return "%s\u00A0: %s%s"
                .formatted(amount.node().label(), amount.node().outcomeLabel(), monthly ? " par mois" : "");
    }

    private List<String> answers() {
        return switch (content.ruling()) {
            case GRANT -> granted();
            case REFUSE -> List.of("- **Non** : ce que vous demandez ne peut pas vous être accordé.");
            case ROUTE_ELSEWHERE ->
                List.of("- **Votre demande ne relève pas de nous.** Elle relève d’une autre collectivité : "
                        + assessment.routedTo() + ".");
        };
    }

    private List<String> granted() {
        var grant = content.grant();
        if (grant == null) {
            throw new IllegalStateException("a grant without content was proposed for " + content.reference());
        }
        if (!grant.opensCard()) {
            return List.of("+ **Oui**\u00A0: %s, du %s au %s."
                    .formatted(
                            French.inSentence(assessment.schemeTitle()),
                            French.day(grant.from()),
                            French.day(grant.to())));
        }
        var lines = new ArrayList<String>();
        var names = new ArrayList<>(List.of("vous"));
        assessment.members().stream()
                .filter(member -> onCard(grant, member))
                .map(MemberAssessment::name)
                .forEach(names::add);
        lines.add("+ **Oui pour %s** : %s. Carte de catégorie %s, valable du %s au %s."
                .formatted(
                        French.count(names.size(), "personne", "personnes"),
                        French.list(names),
                        grant.category(),
                        French.day(grant.from()),
                        French.day(grant.to())));
        notAttached().forEach(member -> lines.add("- **Non pour %s** : %s".formatted(member.name(), member.reason())));
        return lines;
    }

    private static boolean onCard(Grant grant, MemberAssessment member) {
        return grant.attached().stream()
                .anyMatch(person -> person.value().toString().equals(member.person()));
    }

    private List<MemberAssessment> notAttached() {
        return assessment.members().stream()
                .filter(member -> member.outcome() == Outcome.NOT_FULFILLED)
                .toList();
    }

    /** The texts of the conditions; an article that nobody read is not named to the person. */
    private String texts() {
        return assessment.conditions().stream()
                .map(VerdictNode::reference)
                .map(reference ->
                        reference.article() == null ? reference.text() : reference.text() + ", " + reference.article())
                .distinct()
                .collect(Collectors.joining(" ; "));
    }

    private static Block text(String line) {
        return new Block("TEXT", List.of(line));
    }

    private static Block heading(String line) {
        return new Block("HEADING", List.of(line));
    }
}
