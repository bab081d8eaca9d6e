package nc.maillage.law.configured;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nc.maillage.law.Francs;
import nc.maillage.law.fact.Choice;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.law.fact.FactProblem;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.FactType;
import nc.maillage.law.fact.FactsReader;
import nc.maillage.law.fact.FactsReading;
import nc.maillage.law.fact.YesOrNo;
import nc.maillage.law.scheme.OpenQuestion;
import org.jspecify.annotations.Nullable;

/** Reads what comes with the conditions of a specification: amount, cap, pieces, questions, examples. */
final class AidTermsReader {
    private static final int MOST_PAYMENTS = 31;

    private final AidFields aid;
    private final AidConditions conditions;

    AidTermsReader(AidFields aid, AidConditions conditions) {
        this.aid = aid;
        this.conditions = conditions;
    }

    AidAmount amount() {
        AidFields fields = aid.part("amount", Set.of("fixed", "by_band", "by_right", "judged"));
        List<String> given = Stream.of("fixed", "by_band", "by_right", "judged")
                .filter(fields::has)
                .toList();
        if (given.size() != 1) {
            if (aid.has("amount")) {
                fields.wrong("un seul montant est attendu\u00A0: fixed, by_band, by_right ou judged");
            }
            return new AidAmount.Fixed(Francs.ZERO);
        }
        return switch (given.getFirst()) {
            case "fixed" -> new AidAmount.Fixed(fields.numbers().francs("fixed"));
            case "by_band" -> byBand(fields);
            case "by_right" -> byRight(fields.part("by_right", Set.of("right", "held", "otherwise")));
            default -> new AidAmount.Judged(fields.text("judged"));
        };
    }

    private AidAmount byBand(AidFields fields) {
        Map<String, Francs> francs = fields.numbers().scale("by_band");
        List<String> bands = conditions.resources() instanceof AidResources.Quotient quotient
                ? quotient.bands().stream().map(AidResources.Band::key).toList()
                : List.of();
        if (!francs.isEmpty()) {
            AidConditionsReader.sameNames(fields, "by_band", francs.keySet(), bands, "tranche de quotient");
        }
        return new AidAmount.ByBand(francs);
    }

    private AidAmount byRight(AidFields fields) {
        String right = fields.text("right");
        if (!right.isEmpty()
                && conditions.rights().stream().noneMatch(known -> known.key().equals(right))) {
            fields.wrong("right", "aucun des autres droits ne s’appelle «\u00A0" + right + "\u00A0»");
        }
        return new AidAmount.ByRight(
                right, fields.numbers().francs("held"), fields.numbers().francs("otherwise"));
    }

    @Nullable
    AidCap cap() {
        return aid.optional("cap", Set.of("francs", "payments"), fields -> {
            if (!fields.has("francs") && !fields.has("payments")) {
                fields.wrong("un plafond en francs ou en nombre de versements est attendu");
                return new AidCap(Francs.ZERO, null);
            }
            return new AidCap(
                    fields.numbers().francsOrNull("francs"),
                    fields.numbers().countOrNull("payments", 1, MOST_PAYMENTS, "un nombre de versements"));
        });
    }

    List<AidPiece> pieces() {
        List<AidPiece> pieces = aid.items(
                "pieces",
                Set.of("key", "label", "hint", "when"),
                each -> new AidPiece(
                        each.name("key"),
                        each.text("label"),
                        each.textOrNull("hint"),
                        each.optional(
                                "when",
                                Set.of("fact", "answer"),
                                when -> new AidPiece.When(when.text("fact"), when.text("answer")))));
        AidConditionsReader.once(aid, "pieces", pieces.stream().map(AidPiece::key));
        return pieces;
    }

    List<AidQuestion> questions() {
        List<AidQuestion> questions = aid.items(
                "open_questions",
                Set.of("key", "question", "effect", "owner", "asked_on", "about", "answer", "approver", "answered_on"),
                this::question);
        AidConditionsReader.once(
                aid,
                "open_questions",
                questions.stream().map(each -> each.question().key()));
        return questions;
    }

    private AidQuestion question(AidFields fields) {
        OpenQuestion question = new OpenQuestion(
                fields.text("key"),
                fields.text("question"),
                fields.text("effect"),
                fields.text("owner"),
                fields.date("asked_on"),
                fields.textOrNull("answer"),
                fields.textOrNull("approver"),
                fields.dateOrNull("answered_on"));
        long answered = Stream.of("answer", "approver", "answered_on")
                .filter(fields::has)
                .count();
        if (answered != 0 && answered != 3) {
            fields.wrong("answer", "une réponse, le nom de qui l’approuve et sa date vont ensemble");
        }
        List<String> about = fields.texts("about");
        List<String> known = clauses();
        about.stream()
                .filter(clause -> !clause.isEmpty() && !known.contains(clause))
                .forEach(clause -> fields.wrong(
                        "about",
                        "«\u00A0" + clause + "\u00A0» n’est pas une partie de cette aide\u00A0: "
                                + String.join(", ", known)));
        return new AidQuestion(question, about);
    }

    /** What an open question can be about. */
    private List<String> clauses() {
        List<String> clauses = new ArrayList<>();
        if (conditions.residence() != null) {
            clauses.add(AidClauses.RESIDENCE);
        }
        if (conditions.age() != null) {
            clauses.add(AidClauses.AGE);
        }
        if (conditions.household() != null) {
            clauses.add(AidClauses.HOUSEHOLD);
        }
        if (!(conditions.resources() instanceof AidResources.None)) {
            clauses.add(AidClauses.RESOURCES);
        }
        conditions.rights().stream().map(AidRight::key).map(AidClauses::right).forEach(clauses::add);
        conditions.judged().stream()
                .map(AidJudgment::key)
                .map(AidClauses::judged)
                .forEach(clauses::add);
        if (aid.has("cap")) {
            clauses.add(AidClauses.CAP);
        }
        clauses.add(AidClauses.AMOUNT);
        return clauses;
    }

    List<AidExample> examples() {
        List<AidExample> examples = aid.items(
                "examples",
                Set.of("name", "date", "facts", "proposal", "amount"),
                each -> new AidExample(
                        each.text("name"),
                        each.date("date"),
                        each.plain("facts"),
                        each.code("proposal", AidProposals.CODES),
                        each.numbers().francsOrNull("amount")));
        AidConditionsReader.once(aid, "examples", examples.stream().map(AidExample::name));
        return examples;
    }

    /** What can only be seen once all of it is read: facts that pieces and examples name, and days of the examples. */
    void check(AidSpecification read) {
        FactSheet sheet = new AidFacts(read).sheet();
        for (int at = 0; at < read.pieces().size(); at++) {
            piece(read.pieces().get(at), "pieces[" + at + "].when", sheet);
        }
        for (int at = 0; at < read.examples().size(); at++) {
            example(read, read.examples().get(at), "examples[" + at + "]", sheet);
        }
    }

    private void piece(AidPiece piece, String path, FactSheet sheet) {
        AidPiece.When when = piece.when();
        if (when == null) {
            return;
        }
        FactDefinition fact = sheet.find(when.fact(), false).orElse(null);
        if (fact == null) {
            aid.wrong(path + ".fact", "cette aide ne demande aucun fait «\u00A0" + when.fact() + "\u00A0»");
            return;
        }
        List<String> answers = (fact.type() == FactType.YES_NO ? YesOrNo.CHOICES : fact.choices())
                .stream().map(Choice::value).toList();
        if (!answers.contains(when.answer())) {
            aid.wrong(
                    path + ".answer",
                    answers.isEmpty()
                            ? "«\u00A0" + fact.label() + "\u00A0» n’a pas de réponses à choisir"
                            : "la réponse doit être l’une de\u00A0: " + String.join(", ", answers));
        }
    }

    private void example(AidSpecification read, AidExample example, String path, FactSheet sheet) {
        if (!read.applies().contains(example.day())) {
            aid.wrong(path + ".date", "cette version ne s’applique pas ce jour-là");
        } else if (FactsReader.read(sheet, example.facts(), example.day())
                instanceof FactsReading.Refused(List<FactProblem> faults)) {
            faults.forEach(fault -> aid.wrong(path + ".facts." + fault.path(), fault.message()));
        }
    }
}
