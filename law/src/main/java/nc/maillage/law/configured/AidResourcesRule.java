package nc.maillage.law.configured;

import static nc.maillage.law.configured.AidClauses.said;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nc.maillage.law.Fraction;
import nc.maillage.law.Francs;
import nc.maillage.law.parameter.FigureUnit;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.rule.Ceiling;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Wording;

/** The condition of resources of one version, none or one. */
final class AidResourcesRule {
    private static final String TITLE = "Avoir des ressources dans le plafond";

    private final AidSpecification aid;
    private final AidFacts facts;
    private final AidFigures figures;
    private final AidClauses clauses;

    AidResourcesRule(AidSpecification aid, AidFacts facts, AidFigures figures, AidClauses clauses) {
        this.aid = aid;
        this.facts = facts;
        this.figures = figures;
        this.clauses = clauses;
    }

    List<Condition> conditions() {
        return switch (aid.conditions().resources()) {
            case AidResources.None _ -> List.of();
            case AidResources.PerPerson each -> List.of(perPerson(each));
            case AidResources.ByHousehold table -> List.of(byHousehold(table));
            case AidResources.Quotient quotient -> last(quotient).stream().toList();
        };
    }

    private Condition perPerson(AidResources.PerPerson asked) {
        String per = asked.per().words();
        Ceiling ceiling = new Ceiling(
                figures.put(
                        "plafond-" + asked.per().adjective(),
                        "Plafond de ressources " + per + " pour une personne",
                        asked.per().unit(),
                        asked.base().asFraction()),
                share("plafond-premiere-personne", "Part du plafond pour la première personne", Fraction.of(100)),
                share("plafond-personne-de-plus", "Part du plafond pour chaque personne de plus", asked.percent()),
                facts.persons(),
                asked.inclusive());
        String limit = asked.inclusive() ? "au plus" : "moins que";
        String over = asked.inclusive() ? "plus que" : "au moins";
        return new Condition.Below(
                clauses.of(AidClauses.RESOURCES, TITLE)
                        .saying(said(
                                "Ressources de {montant} " + per + ", c’est " + limit
                                        + " le plafond de {plafond} pour {personnes}.",
                                "Ressources de {montant} " + per + ", c’est " + over
                                        + " le plafond de {plafond} pour {personnes}.")),
                facts.resources(),
                ceiling);
    }

    private ParameterKey share(String name, String description, Fraction percent) {
        return figures.put(name, description, FigureUnit.PERCENT, percent);
    }

    /** Each composition with its own ceiling; only the one of the file is compared and told. */
    private Condition byHousehold(AidResources.ByHousehold table) {
        AidHousehold household = aid.conditions().household();
        List<Condition> rows = household == null
                ? List.of()
                : household.compositions().stream()
                        .flatMap(composition -> row(table, composition).stream())
                        .toList();
        return new Condition.AnyOf(clauses.of(AidClauses.RESOURCES, TITLE), rows);
    }

    private List<Condition> row(AidResources.ByHousehold table, AidHousehold.Composition composition) {
        Francs francs = table.ceilings().get(composition.key());
        if (francs == null) {
            return List.of();
        }
        ParameterKey limit = figures.put(
                "plafond-" + table.per().adjective() + "-" + composition.key(),
                "Plafond de ressources " + table.per().words() + "\u00A0: " + composition.label(),
                table.per().unit(),
                francs.asFraction());
        String key = "ressources-" + composition.key();
        return List.of(new Condition.InTurn(
                clauses.of(AidClauses.RESOURCES, key, composition.label()),
                List.of(
                        new Condition.OneOf(
                                clauses.of(AidClauses.RESOURCES, key + "-foyer", "Composition du foyer"),
                                facts.household(),
                                List.of(composition.key())),
                        compared(key + "-plafond", limit, table.per(), table.inclusive()))));
    }

    private Condition compared(String key, ParameterKey limit, Frequency per, boolean inclusive) {
        Clause clause = clauses.of(AidClauses.RESOURCES, key, "Ressources dans le plafond de ce foyer");
        Wording words = inclusive
                ? said(
                        "Ressources de {montant} " + per.words() + ", c’est au plus le plafond de {plafond}.",
                        "Ressources de {montant} " + per.words() + ", c’est plus que le plafond de {plafond}.")
                : said(
                        "Ressources de {montant} " + per.words() + ", c’est moins que le plafond de {plafond}.",
                        "Ressources de {montant} " + per.words() + ", c’est au moins le plafond de {plafond}.");
        return inclusive
                ? new Condition.AtMost(clause.saying(words), facts.resources(), limit)
                : new Condition.Under(clause.saying(words), facts.resources(), limit);
    }

    /** Bands without an end refuse nobody. */
    private List<Condition> last(AidResources.Quotient quotient) {
        AidResources.Band last = quotient.bands().getLast();
        Francs most = last.to();
        if (most == null) {
            return List.of();
        }
        return List.of(upTo(
                clauses.of(AidClauses.RESOURCES, "Avoir un quotient familial dans les tranches de l’aide")
                        .saying(said(
                                "Quotient familial de {montant} "
                                        + quotient.per().words() + ", c’est au plus {plafond}.",
                                "Quotient familial de {montant} "
                                        + quotient.per().words() + ", c’est plus que {plafond}.")),
                last.key(),
                most,
                quotient.per()));
    }

    private Condition upTo(Clause clause, String band, Francs most, Frequency per) {
        return new Condition.AtMost(
                clause,
                facts.resources(),
                figures.put(
                        "quotient-" + per.adjective() + "-tranche-" + band,
                        "Quotient familial " + per.words() + " le plus haut de la tranche " + band,
                        per.unit(),
                        most.asFraction()));
    }

    /** For the amounts: whether the quotient is in one band or under it; every bounded band, in their order. */
    Stream<Condition> bands(AidResources.Quotient quotient) {
        List<Condition> bands = new ArrayList<>();
        for (AidResources.Band band : quotient.bands()) {
            Francs most = band.to();
            if (most != null) {
                String key = AidClauses.AMOUNT + "-tranche-" + band.key();
                bands.add(upTo(
                        clauses.of(AidClauses.AMOUNT, key, "Quotient familial jusqu’à la tranche " + band.key())
                                .saying(said(
                                        "Quotient familial de {montant} "
                                                + quotient.per().words()
                                                + ", dans la tranche qui va jusqu’à {plafond}.",
                                        "")),
                        band.key(),
                        most,
                        quotient.per()));
            }
        }
        return bands.stream();
    }
}
