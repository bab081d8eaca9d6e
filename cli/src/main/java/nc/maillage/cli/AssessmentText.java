package nc.maillage.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nc.maillage.law.FrenchText;
import nc.maillage.law.Grade;
import nc.maillage.law.assessment.AssessedAmount;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.CalculationLine;
import nc.maillage.law.assessment.UsedParameter;
import nc.maillage.law.assessment.VerdictNode;
import nc.maillage.law.scheme.OpenQuestion;
import nc.maillage.law.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/** The verdict as a French text: outcome first, then why, with which figures, from which texts, and what is open. */
final class AssessmentText {
    private final Scheme scheme;
    private final Assessment assessment;
    private final PrintWriter out;

    AssessmentText(Scheme scheme, Assessment assessment, PrintWriter out) {
        this.scheme = scheme;
        this.assessment = assessment;
        this.out = out;
    }

    void print() {
        heading();
        out.println();
        out.println("Conditions");
        assessment.conditions().forEach(node -> condition(node, "  "));
        if (!assessment.amounts().isEmpty()) {
            out.println();
            out.println("Montants");
            assessment.amounts().forEach(amount -> condition(amount.node(), "  "));
        }
        section(
                "Ce qu’il faut demander",
                assessment.missing().stream().map(fact -> fact.question() + place(fact.key(), fact.member())));
        section(
                "Ce qu’une personne doit juger, avec une justification",
                assessment.toJudge().stream().map(question -> question.question() + place(question.factKey(), null)));
        section("Chiffres", parameters().map(AssessmentText::figure));
        section("Textes", assessment.references().stream().map(text -> text.inFrench() + link(text.link())));
        section("Questions ouvertes", questions());
        out.println();
        out.println("Fiabilité la plus basse\u00A0: " + grade(assessment.worstGrade()));
        out.println("Empreintes\u00A0: règle " + brief(assessment.ruleDigest()) + ", chiffres "
                + brief(assessment.parameterDigest()));
        out.flush();
    }

    private void heading() {
        out.println(scheme.title() + ", " + scheme.collectivity());
        out.println("Règle " + assessment.ruleVersion() + ", droit du "
                + FrenchText.fullDate(assessment.asOf().day()) + " tel que connu le "
                + FrenchText.fullDate(assessment.asOf().knownOn()));
        out.println();
        out.println("Verdict\u00A0: " + assessment.proposal().label());
        out.println(assessment.summary());
        if (assessment.category() != null) {
            out.println("Catégorie\u00A0: " + assessment.category() + ". " + assessment.categoryLabel());
        }
    }

    private void condition(VerdictNode node, String margin) {
        out.println(margin + node.number() + ". " + node.label() + "\u00A0: " + node.outcomeLabel());
        out.println(margin + "   " + node.reason());
        node.calculation().forEach(line -> out.println(margin + "   " + calculation(line)));
        node.children().forEach(child -> condition(child, margin + "   "));
    }

    private static String calculation(CalculationLine line) {
        String source = line.source().isEmpty() ? "" : " (" + line.source() + ")";
        return "· " + line.table() + "\u00A0: " + line.label() + source + " = " + line.rendered();
    }

    private Stream<UsedParameter> parameters() {
        Map<String, UsedParameter> byKey = new LinkedHashMap<>();
        Stream.concat(
                        assessment.conditions().stream(),
                        assessment.amounts().stream().map(AssessedAmount::node))
                .flatMap(AssessmentText::within)
                .flatMap(node -> node.parameters().stream())
                .forEach(parameter -> byKey.putIfAbsent(parameter.key(), parameter));
        return byKey.values().stream();
    }

    private static Stream<VerdictNode> within(VerdictNode node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(AssessmentText::within));
    }

    private static String figure(UsedParameter parameter) {
        return parameter.label() + "\u00A0: " + parameter.rendered() + ", "
                + (parameter.attested() ? "au plus tard depuis le " : "depuis le ")
                + FrenchText.date(parameter.appliesFrom()) + " ("
                + parameter.reference().inFrench() + "\u00A0; " + grade(parameter.grade())
                + (parameter.confirmed() ? "" : ", non confirmé") + ")";
    }

    private Stream<String> questions() {
        return scheme.openQuestions().stream()
                .filter(question -> assessment.openQuestions().contains(question.key()))
                .map(AssessmentText::question);
    }

    private static String question(OpenQuestion question) {
        return question.key() + ". " + question.question();
    }

    private void section(String title, Stream<String> lines) {
        List<String> found = lines.toList();
        if (!found.isEmpty()) {
            out.println();
            out.println(title);
            found.forEach(line -> out.println("  – " + line));
        }
    }

    private static String place(String key, @Nullable Integer member) {
        return " [" + (member == null ? "" : "members[" + member + "].") + key + "]";
    }

    private static String link(@Nullable String link) {
        return link == null ? "" : " <" + link + ">";
    }

    private static String grade(Grade grade) {
        return grade.symbol() + ", " + grade.label();
    }

    private static String brief(String digest) {
        return digest.substring(0, 12);
    }
}
