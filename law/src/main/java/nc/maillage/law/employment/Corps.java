package nc.maillage.law.employment;

import java.util.List;
import java.util.stream.Stream;
import nc.maillage.law.employment.ResidenceLevel.Operator;
import nc.maillage.law.fact.Choice;
import nc.maillage.law.parameter.ParameterKey;

/** « Corps ou cadre d’emplois » whose level was observed in notices: the operator is in the name of the figure. */
record Corps(String key, String label, Operator operator) {
    static final String OTHER = "autre";

    private static final List<Corps> ALL = List.of(
            atLeast("adjoint-administratif", "Adjoint administratif"),
            atLeast("adjoint-socio-educatif", "Adjoint socio-éducatif"),
            atLeast("aide-soignant", "Aide-soignant"),
            atLeast("assistant-socio-educatif", "Assistant socio-éducatif"),
            atLeast("attache", "Attaché"),
            atLeast("auxiliaire-de-puericulture", "Auxiliaire de puériculture"),
            atLeast("cadre-de-sante", "Cadre de santé"),
            atLeast("cadre-socio-educatif", "Cadre socio-éducatif"),
            atLeast("chirurgien-dentiste", "Chirurgien-dentiste"),
            atLeast("conseiller-socio-educatif", "Conseiller socio-éducatif"),
            atLeast("dieteticien", "Diététicien"),
            atLeast("ergotherapeute", "Ergothérapeute"),
            atLeast("infirmier", "Infirmier en soins généraux ou diplômé d’État"),
            atLeast("ingenieur", "Ingénieur"),
            atLeast("manipulateur-radio", "Manipulateur radio"),
            atLeast("masseur-kinesitherapeute", "Masseur-kinésithérapeute"),
            lessThan("medecin-de-sante-publique", "Médecin de santé publique"),
            atLeast("moniteur-socio-educatif", "Moniteur socio-éducatif"),
            atLeast("orthophoniste", "Orthophoniste"),
            atLeast("pharmacien", "Pharmacien"),
            atLeast("psychologue", "Psychologue"),
            atLeast("psychomotricien", "Psychomotricien"),
            lessThan("puericultrice", "Puéricultrice"),
            atLeast("redacteur", "Rédacteur"),
            lessThan("sage-femme", "Sage-femme"),
            atLeast("technicien", "Technicien"),
            atLeast("technicien-adjoint", "Technicien adjoint"),
            atLeast("technicien-de-laboratoire", "Technicien de laboratoire"));

    static List<Choice> choices() {
        return Stream.concat(
                        ALL.stream().map(corps -> new Choice(corps.key, corps.label)),
                        Stream.of(new Choice(OTHER, "Autre corps ou cadre d’emplois")))
                .toList();
    }

    static Stream<ParameterKey> observed() {
        return ALL.stream().map(corps -> figure(corps.key, corps.operator));
    }

    /** The name of the figure of a corps under an operator, whether or not any such level is known. */
    static ParameterKey figure(String corps, Operator operator) {
        return ParameterKey.of(
                (operator == Operator.AT_LEAST ? "emploi-local-au-moins-" : "emploi-local-moins-de-") + corps);
    }

    private static Corps atLeast(String key, String label) {
        return new Corps(key, label, Operator.AT_LEAST);
    }

    private static Corps lessThan(String key, String label) {
        return new Corps(key, label, Operator.LESS_THAN);
    }
}
