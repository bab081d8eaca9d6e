package nc.maillage.law.document;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nc.maillage.law.FrenchText;
import nc.maillage.law.LegalReference;
import nc.maillage.law.Outcome;
import nc.maillage.law.fact.Confidentiality;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.law.parameter.DatedValue;
import nc.maillage.law.parameter.Parameter;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.RuleInFrench;
import nc.maillage.law.rule.Voice;
import nc.maillage.law.rule.Wording;
import nc.maillage.law.scheme.BodyOfLaw;
import nc.maillage.law.scheme.DatedScheme;

/** The lawyer's page of one condition. */
final class RulePage {
    private final ParameterSet parameters = ParameterSet.shipped();
    private final BodyOfLaw scheme;
    private final StringBuilder page = new StringBuilder();

    RulePage(BodyOfLaw scheme) {
        this.scheme = scheme;
    }

    String write(RulePart part, String name) {
        line("<!-- Page écrite par les tests à partir de la règle : ne pas la modifier à la main. -->");
        line("# " + part.title());
        if (name.startsWith("0-") && scheme instanceof DatedScheme dated) {
            RuleHistory.of(dated.rule()).forEach(this::line);
        }
        line("\n## Texte\n");
        part.clauses().stream()
                .map(clause -> "- " + reference(clause.reference()) + " Fiabilité\u00A0: "
                        + clause.grade().symbol() + ", " + clause.grade().label() + ".")
                .distinct()
                .forEach(this::line);
        line("\n## Règle\n");
        RuleInFrench writer = new RuleInFrench(
                key -> parameters.parameter(key).map(Parameter::description).orElse(key.name()));
        RuleHistory.tree(part.passages(writer)).forEach(this::line);
        figures(part);
        facts(part);
        sentences(part);
        open(part);
        line("\n## Exemples");
        page.append(FeatureText.asMarkdown(Examples.of(scheme.key(), name)));
        return page.toString();
    }

    private void figures(RulePart part) {
        List<Parameter> used = part.parameters().stream()
                .map(key -> parameters.parameter(key).orElseThrow())
                .toList();
        if (!used.isEmpty()) {
            line("\n## Chiffres\n");
            used.forEach(this::figure);
        }
    }

    private void figure(Parameter parameter) {
        line("**" + parameter.description() + "** (`" + parameter.key() + "`)\n");
        line("| Valeur | S’applique depuis | Publiée le | Source | Fiabilité | Confirmée |");
        line("| --- | --- | --- | --- | --- | --- |");
        parameter.values().forEach(value -> line(row(value)));
        line("");
    }

    private static String row(DatedValue value) {
        String published = value.publishedOn() == null ? "non trouvée" : FrenchText.date(value.publishedOn());
        return "| "
                + String.join(
                        " | ",
                        value.unit().render(value.value()),
                        value.asValue().sinceInFrench(),
                        published,
                        reference(value.reference()),
                        value.grade().symbol() + ", " + value.grade().label(),
                        value.confirmed() ? "oui" : "non")
                + " |";
    }

    private void facts(RulePart part) {
        line("\n## Faits lus\n");
        part.facts().stream().map(RulePage::fact).distinct().forEach(this::line);
    }

    private static String fact(FactDefinition fact) {
        return "- «\u00A0" + fact.label() + "\u00A0» (`" + fact.key() + "`)\u00A0: " + fact.question()
                + (fact.type().isJudged() ? " Réponse d’une personne, justifiée." : "")
                + (fact.confidentiality() == Confidentiality.HEALTH ? " Donnée de santé." : "");
    }

    private void sentences(RulePart part) {
        List<Clause> worded = part.clauses().stream()
                .filter(clause -> !clause.wording().equals(Wording.SILENT))
                .toList();
        if (!worded.isEmpty()) {
            line("\n## Phrases\n");
            line("| Condition | Issue | À l’écran | Dans la lettre |");
            line("| --- | --- | --- | --- |");
            worded.forEach(clause -> List.of(Outcome.values()).forEach(outcome -> sentence(clause, outcome)));
        }
    }

    private void sentence(Clause clause, Outcome outcome) {
        String agent = clause.wording().of(outcome, Voice.TO_THE_AGENT);
        String person = clause.wording().of(outcome, Voice.TO_THE_PERSON);
        if (!agent.isEmpty()) {
            String title = clause.title().isEmpty() ? "Orientation" : clause.title();
            line("| " + String.join(" | ", title, outcome.label(), agent, person) + " |");
        }
    }

    private void open(RulePart part) {
        Set<String> touched = part.clauses().stream()
                .flatMap(clause -> clause.openQuestions().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!touched.isEmpty()) {
            line("\n## Questions ouvertes\n");
            scheme.openQuestions().stream()
                    .filter(question -> touched.contains(question.key()))
                    .forEach(question ->
                            line("- **" + question.key() + "** " + question.question() + " " + question.effect()));
        }
    }

    static String reference(LegalReference reference) {
        String link = reference.link();
        return link == null ? reference.inFrench() + "." : "[" + reference.inFrench() + "](" + link + ").";
    }

    private void line(String text) {
        page.append(Objects.requireNonNull(text)).append('\n');
    }
}
