package nc.maillage.schemes.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nc.maillage.law.AsOf;
import nc.maillage.law.document.RulePart;
import nc.maillage.law.document.RuleParts;
import nc.maillage.law.parameter.Parameter;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.rule.RuleInFrench;
import nc.maillage.law.rule.RuleLine;
import nc.maillage.law.scheme.BodyOfLaw;
import nc.maillage.law.scheme.OpenQuestion;
import nc.maillage.platform.French;

/** The parts of one rule on one day, each figure named with its value of that day. */
record RuleOfDay(BodyOfLaw scheme, ParameterSet law, List<OpenQuestion> questions, AsOf asOf) {

    List<RuleReading.Part> all() {
        return RuleParts.on(scheme, asOf).entrySet().stream()
                .map(each -> part(each.getKey(), each.getValue()))
                .toList();
    }

    private RuleReading.Part part(String key, RulePart part) {
        var base = "/dispositifs/" + scheme.key();
        return new RuleReading.Part(
                key,
                RulePages.address(scheme.key(), asOf).replace("/regle", "/regle/" + key),
                part.title(),
                part.clauses().stream()
                        .map(clause -> Source.of(clause.reference(), clause.grade()))
                        .distinct()
                        .toList(),
                part.passages(new RuleInFrench(this::figure)).stream()
                        .flatMap(passage -> nodes(passage.lines()))
                        .toList(),
                part.parameters().stream()
                        .flatMap(named -> law.parameter(named).stream())
                        .map(parameter -> new RuleReading.Figure(
                                base + "/parametres/" + parameter.key(),
                                parameter.description(),
                                parameter
                                        .at(asOf)
                                        .map(value -> SchemeWords.row(value, ""))
                                        .orElse(null)))
                        .toList(),
                questions(part, base));
    }

    private List<RuleReading.Question> questions(RulePart part, String base) {
        var touched = part.clauses().stream()
                .flatMap(clause -> clause.openQuestions().stream())
                .distinct()
                .toList();
        return questions.stream()
                .filter(question -> touched.contains(question.key()))
                .filter(question -> !question.isAnswered())
                .map(question -> new RuleReading.Question(
                        base + "/questions/" + question.key(), question.key(), question.question(), question.effect()))
                .toList();
    }

    private String figure(ParameterKey key) {
        var value = law.find(key, asOf).map(found -> found.rendered()).orElse("inconnu ce jour-là");
        return law.parameter(key).map(Parameter::description).orElse(key.name()) + French.NBSP + ": " + value;
    }

    private static Stream<RuleReading.Node> nodes(List<RuleLine> lines) {
        var tops = new ArrayList<RuleReading.Node>();
        var way = new ArrayList<List<RuleReading.Node>>(List.of(tops));
        for (var line : lines) {
            var node = new RuleReading.Node(line.title(), line.sentence(), new ArrayList<>());
            way.get(line.depth()).add(node);
            way.subList(line.depth() + 1, way.size()).clear();
            way.add(node.parts());
        }
        return tops.stream();
    }
}
