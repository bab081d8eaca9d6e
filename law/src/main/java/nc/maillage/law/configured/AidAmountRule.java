package nc.maillage.law.configured;

import static nc.maillage.law.configured.AidClauses.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nc.maillage.law.Francs;
import nc.maillage.law.parameter.FigureUnit;
import nc.maillage.law.rule.Amount;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Wording;

/** What one version gives, within what is left of its cap. */
final class AidAmountRule {
    private static final String GRANTED = "L’aide est de {montant}.";

    private final AidSpecification aid;
    private final AidFacts facts;
    private final AidFigures figures;
    private final AidClauses clauses;

    AidAmountRule(AidSpecification aid, AidFacts facts, AidFigures figures) {
        this.aid = aid;
        this.facts = facts;
        this.figures = figures;
        this.clauses = new AidClauses(aid);
    }

    Amount amount() {
        AidCap cap = aid.cap();
        Francs most = cap == null ? null : cap.francs();
        if (most == null) {
            return before(clauses.of(AidClauses.AMOUNT, aid.title()));
        }
        return new Amount.LeftOf(
                clauses.of(AidClauses.AMOUNT, aid.title())
                        .saying(said(
                                "Le plafond de l’année est de {plafond}, {deja} déjà versés\u00A0: l’aide est de {montant}.",
                                "")),
                before(clauses.of(AidClauses.AMOUNT, "montant-avant-plafond", "")),
                facts.paid(),
                figures.francs("plafond-par-an", "Plafond par bénéficiaire et par année civile", most));
    }

    private Amount before(Clause clause) {
        return switch (aid.amount()) {
            case AidAmount.Fixed(Francs francs) -> figure(clause, "montant", "Montant de l’aide", francs);
            case AidAmount.ByBand table -> byBand(clause, table);
            case AidAmount.ByRight each -> byRight(clause, each);
            case AidAmount.Judged _ ->
                new Amount.Decided(
                        clause.saying(Wording.onScreen(
                                        "Montant fixé par une personne\u00A0: {montant}. {justification}", "", "")
                                .tellingThePerson(GRANTED + " {justification}", "")),
                        facts.decided(),
                        FigureUnit.FRANCS);
        };
    }

    private Amount figure(Clause clause, String name, String description, Francs francs) {
        return new Amount.Figure(
                clause.saying(
                        Wording.onScreen("Le texte donne {montant}.", "", "").tellingThePerson(GRANTED, "")),
                figures.francs(name, description, francs));
    }

    private static Clause told(Clause cases) {
        return cases.saying(Wording.onScreen("", "", "").tellingThePerson(GRANTED, ""));
    }

    private Amount byRight(Clause clause, AidAmount.ByRight each) {
        AidRight right = aid.conditions().rights().stream()
                .filter(known -> known.key().equals(each.right()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(aid.name() + " knows no right " + each.right()));
        Condition held = new Condition.Is(
                clauses.of(AidClauses.AMOUNT, "montant-selon-" + right.key(), right.label())
                        .saying(said("«\u00A0" + right.label() + "\u00A0» est établi.", "")),
                facts.right(right.key()));
        return new Amount.FirstCase(
                told(clause),
                List.of(new Amount.Case(
                        held,
                        figure(
                                part("montant-avec-" + right.key()),
                                "montant-avec-" + right.key(),
                                "Montant de l’aide avec\u00A0: " + right.label(),
                                each.held()))),
                figure(
                        part("montant-sans-" + right.key()),
                        "montant-sans-" + right.key(),
                        "Montant de l’aide sans\u00A0: " + right.label(),
                        each.otherwise()));
    }

    private Amount byBand(Clause clause, AidAmount.ByBand table) {
        if (!(aid.conditions().resources() instanceof AidResources.Quotient quotient)) {
            throw new IllegalArgumentException(aid.name() + " has no quotient");
        }
        List<Condition> upTo = new AidResourcesRule(aid, facts, figures, clauses)
                .bands(quotient)
                .toList();
        List<Amount.Case> cases = new ArrayList<>();
        for (int at = 0; at < upTo.size(); at++) {
            cases.add(new Amount.Case(upTo.get(at), ofBand(quotient.bands().get(at), table)));
        }
        AidResources.Band last = quotient.bands().getLast();
        return new Amount.FirstCase(
                told(clause),
                cases,
                last.to() == null ? ofBand(last, table) : new Amount.Nothing(part("montant-rien")));
    }

    private Amount ofBand(AidResources.Band band, AidAmount.ByBand table) {
        return figure(
                part("montant-de-tranche-" + band.key()),
                "montant-tranche-" + band.key(),
                "Montant de l’aide dans la tranche " + band.key(),
                Objects.requireNonNull(table.francs().get(band.key())));
    }

    private Clause part(String key) {
        return clauses.of(AidClauses.AMOUNT, key, "");
    }
}
