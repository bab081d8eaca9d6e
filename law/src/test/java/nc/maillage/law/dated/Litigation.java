package nc.maillage.law.dated;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.fact.Choice;
import nc.maillage.law.fact.Confidentiality;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Condition;

/** An invented rule in two versions, the second of which two courts touch. */
final class Litigation {
    private static final FactSheet OPEN = new FactSheet();
    static final FactKey<String> KIND = OPEN.choice(
            "kind",
            "Sorte",
            "Quelle sorte\u202F?",
            List.of(new Choice("first", "Première"), new Choice("again", "Suivante")));
    static final FactKey<Boolean> LONG = OPEN.yesNo("long", "Longue", "Longue\u202F?", Confidentiality.ORDINARY);
    static final FactKey<Boolean> POOR = OPEN.yesNo("poor", "Modeste", "Modeste\u202F?", Confidentiality.ORDINARY);
    static final FactKey<Judgment<String>> HELD = OPEN.judgedChoice(
            "held",
            "Tenue pour remplie",
            "Tenir pour remplie\u202F?",
            List.of(new Choice("oui", "Oui"), new Choice("non", "Non")));
    static final FactSheet SHEET = OPEN.seal();

    static final Map<String, Function<LegalReference, Condition>> TREES =
            Map.of("essai.1", text -> rule(text, "un"), "essai.2", text -> rule(text, "deux"));

    static final String YAML = """
            versions:
              - name: essai.1
                applies_from: 2020-01-01
                applies_to: 2024-07-14
                reference: {text: Premier texte, link: "https://exemple.test/1"}
                grade: S
              - name: essai.2
                applies_from: 2024-07-15
                known_from: 2024-08-01
                reference: {text: Second texte, link: "https://exemple.test/2"}
                grade: S
            rulings:
              - key: jugement
                name: Jugement du 17 avril 2025
                reference: {text: Tribunal administratif, link: "https://exemple.test/3"}
                grade: S
                versions: [essai.2]
                clause: duree
                cases: {fact: kind, answer: again}
                effect: ne-s-applique-pas
                applies_from: 2024-07-15
                known_from: 2025-04-17
                says: Écartée.
                says_to_the_person: Écartée pour vous.
              - key: ordonnance
                name: Ordonnance du 10 juin 2025
                reference: {text: Juge des référés, link: "https://exemple.test/4"}
                grade: P
                versions: [essai.2]
                clause: duree
                effect: pas-un-motif-de-refus
                question: held
                accepted: [oui]
                applies_from: 2025-06-10
                known_from: 2025-06-10
                says: Suspendue.
                says_to_the_person: Suspendue pour vous.
                open_questions: [Q-01]
            """;

    private Litigation() {}

    static DatedRule rule() {
        return read(YAML);
    }

    static DatedRule read(String yaml) {
        return DatedRuleYaml.read("essai.yaml", yaml, TREES, SHEET);
    }

    private static Condition rule(LegalReference text, String name) {
        return new Condition.All(
                Clause.group(text, Grade.OFFICIAL, "regle-" + name),
                List.of(
                        new Condition.Is(Clause.of(text, Grade.OFFICIAL, "duree", "Durée"), LONG),
                        new Condition.Is(Clause.of(text, Grade.OFFICIAL, "ressources", "Ressources"), POOR)));
    }
}
