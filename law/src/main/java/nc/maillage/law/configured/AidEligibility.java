package nc.maillage.law.configured;

import static nc.maillage.law.configured.AidClauses.said;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nc.maillage.law.Fraction;
import nc.maillage.law.Francs;
import nc.maillage.law.fact.YesOrNo;
import nc.maillage.law.parameter.FigureUnit;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Wording;

/** The conditions of one version as a tree of the kernel, in the order of the form. */
final class AidEligibility {
    private final AidSpecification aid;
    private final AidFacts facts;
    private final AidFigures figures;
    private final AidClauses clauses;
    private final List<Condition> parts = new ArrayList<>();

    AidEligibility(AidSpecification aid, AidFacts facts, AidFigures figures) {
        this.aid = aid;
        this.facts = facts;
        this.figures = figures;
        this.clauses = new AidClauses(aid);
    }

    Condition rule() {
        AidConditions asked = aid.conditions();
        if (asked.residence() != null) {
            residence(asked.residence());
        }
        if (asked.age() != null) {
            age(asked.age());
        }
        if (asked.household() != null) {
            household(asked.household());
        }
        parts.addAll(new AidResourcesRule(aid, facts, figures, clauses).conditions());
        asked.rights().forEach(this::right);
        asked.judged().forEach(this::judged);
        if (aid.cap() != null) {
            cap(aid.cap());
        }
        return new Condition.All(clauses.group("aide"), List.copyOf(parts));
    }

    private void residence(AidResidence residence) {
        Condition commune = new Condition.OneOf(
                clauses.of(AidClauses.RESIDENCE, "residence-commune", "Habiter dans une commune de l’aide")
                        .saying(said(
                                "La commune d’habitation ouvre droit à l’aide\u00A0: {reponse}.",
                                "La commune d’habitation n’ouvre pas droit à l’aide\u00A0: {reponse}.")),
                facts.commune(),
                residence.communes());
        if (residence.months() == 0) {
            parts.add(commune);
            return;
        }
        ParameterKey months = figures.put(
                "residence-mois",
                "Durée d’habitation demandée dans une commune de l’aide",
                FigureUnit.MONTHS,
                Fraction.of(residence.months()));
        parts.add(new Condition.InTurn(
                clauses.of(AidClauses.RESIDENCE, "Habiter une commune de l’aide depuis assez longtemps"),
                List.of(
                        commune,
                        new Condition.LastsAtLeast(
                                clauses.of(
                                                AidClauses.RESIDENCE,
                                                "residence-duree",
                                                "Y habiter depuis au moins la durée demandée")
                                        .saying(said(
                                                "L’habitation y dure depuis {duree} au jour de la demande, il faut au moins"
                                                        + " {seuil}.",
                                                "L’habitation y dure depuis {duree} seulement au jour de la demande, il faut"
                                                        + " au moins {seuil}.")),
                                facts.communeSince(),
                                facts.applicationDate(),
                                months))));
    }

    private void age(AidAge age) {
        String who = clauses.sentenceOfBeneficiary();
        if (age.min() != null) {
            ParameterKey from = years("age-a-partir-de", "Premier âge admis, en années révolues", age.reachedFrom());
            parts.add(new Condition.Not(
                    clauses.of(AidClauses.AGE, "age-minimum", "Avoir l’âge demandé"),
                    new Condition.YoungerThan(
                            clauses.of(AidClauses.AGE, "age-trop-jeune", "Être trop jeune")
                                    .saying(said(
                                            who + " a {age} au jour de la demande, il faut avoir au moins {seuil}.",
                                            who + " a {age} au jour de la demande, au moins {seuil}.")),
                            facts.birth(),
                            facts.applicationDate(),
                            from)));
        }
        if (age.max() != null) {
            ParameterKey under =
                    years("age-moins-de", "Premier âge qui n’est plus admis, en années révolues", age.under());
            parts.add(new Condition.YoungerThan(
                    clauses.of(AidClauses.AGE, "age-maximum", "Ne pas avoir dépassé l’âge")
                            .saying(said(
                                    who + " a {age} au jour de la demande, moins de {seuil}.",
                                    who + " a {age} au jour de la demande, il faut avoir moins de {seuil}.")),
                    facts.birth(),
                    facts.applicationDate(),
                    under));
        }
    }

    private ParameterKey years(String name, String description, int years) {
        return figures.put(name, description, FigureUnit.YEARS, Fraction.of(years));
    }

    private void household(AidHousehold household) {
        parts.add(new Condition.OneOf(
                clauses.of(AidClauses.HOUSEHOLD, "Avoir un foyer que l’aide admet")
                        .saying(said(
                                "La composition du foyer ouvre droit à l’aide\u00A0: {reponse}.",
                                "La composition du foyer n’ouvre pas droit à l’aide\u00A0: {reponse}.")),
                facts.household(),
                household.accepted()));
    }

    private void right(AidRight right) {
        String key = AidClauses.right(right.key());
        switch (right.effect()) {
            case REQUIRED ->
                parts.add(new Condition.Is(
                        clauses.of(key, right.label())
                                .saying(said(
                                        "«\u00A0" + right.label() + "\u00A0» est établi.",
                                        "«\u00A0" + right.label() + "\u00A0», que l’aide demande, ne l’est pas.")),
                        facts.right(right.key())));
            case EXCLUDING ->
                parts.add(new Condition.Not(
                        clauses.of(key, "Sans\u00A0: " + right.label()),
                        new Condition.Is(
                                clauses.of(key, key + "-detenu", right.label())
                                        .saying(said(
                                                "«\u00A0" + right.label() + "\u00A0» exclut de l’aide.",
                                                "«\u00A0" + right.label()
                                                        + "\u00A0», qui exclurait de l’aide, n’est pas" + " établi.")),
                                facts.right(right.key()))));
            case FOR_THE_AMOUNT -> {}
        }
    }

    private void judged(AidJudgment judged) {
        parts.add(new Condition.Judged(
                clauses.of(AidClauses.judged(judged.key()), judged.title())
                        .saying(Wording.onScreen(
                                        judged.title() + "\u00A0: oui, jugé par une personne. {justification}",
                                        judged.title() + "\u00A0: non, jugé par une personne. {justification}",
                                        "")
                                .tellingThePerson(
                                        judged.title() + "\u00A0: oui. {justification}",
                                        judged.title() + "\u00A0: non. {justification}")),
                facts.judged(judged.key()),
                List.of(YesOrNo.YES)));
    }

    private void cap(AidCap cap) {
        Francs most = cap.francs();
        if (most != null) {
            parts.add(new Condition.Remains(
                    clauses.of(AidClauses.CAP, "plafond-en-francs", "Ne pas avoir épuisé le plafond de l’année")
                            .saying(said(
                                    "Déjà versé cette année pour " + clauses.beneficiary()
                                            + "\u00A0: {deja}, sur un plafond de {plafond}.",
                                    "Le plafond de l’année, {plafond}, est épuisé pour " + clauses.beneficiary()
                                            + "\u00A0: {deja} déjà versés.")),
                    facts.paid(),
                    figures.francs("plafond-par-an", "Plafond par bénéficiaire et par année civile", most)));
        }
        Integer payments = cap.payments();
        if (payments != null) {
            parts.add(new Condition.OneOf(
                    clauses.of(
                                    AidClauses.CAP,
                                    "plafond-en-versements",
                                    "Pas plus de versements que l’année n’en permet")
                            .saying(said(
                                    "Versements déjà faits cette année pour " + clauses.beneficiary()
                                            + "\u00A0: {reponse}.",
                                    "L’aide ne peut plus être versée cette année pour " + clauses.beneficiary()
                                            + "\u00A0: {reponse} déjà faits.")),
                    facts.payments(),
                    IntStream.range(0, payments).mapToObj(Integer::toString).toList()));
        }
    }
}
