package nc.maillage.applications.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.ResourceSummary;
import nc.maillage.applications.usecase.CaseFacts;
import nc.maillage.applications.usecase.EstablishFacts;
import nc.maillage.applications.usecase.FileLaw;
import nc.maillage.evidence.FactBook;
import nc.maillage.law.Fraction;
import nc.maillage.law.FrenchText;
import nc.maillage.law.fact.Confidentiality;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.law.fact.FactType;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the forms of the questions that a person judges, filled with the answer given or with what was just typed. */
@Component
class QuestionForms {
    private static final int SPARE_LINES = 2;

    private final CaseFacts caseFacts;
    private final EstablishFacts resources;
    private final FileLaw law;

    QuestionForms(CaseFacts caseFacts, EstablishFacts resources, FileLaw law) {
        this.caseFacts = caseFacts;
        this.resources = resources;
        this.law = law;
    }

    /** @param typed what was sent for one of them and could not be kept, null otherwise */
    List<FactsPage.Question> of(ApplicationFile file, String back, @Nullable JudgmentForm typed, boolean health) {
        var known = caseFacts.forScreen(file);
        return law.sheet(file).definitions().stream()
                .filter(fact -> fact.type().isJudged() && !fact.perMember())
                .filter(fact -> health || fact.confidentiality() == Confidentiality.ORDINARY)
                .map(fact -> typed != null && typed.key().equals(fact.key())
                        ? typed(fact, typed, back)
                        : known(
                                file,
                                fact,
                                known.map().get(fact.key()),
                                known.provenance().get(fact.key()),
                                back))
                .toList();
    }

    private FactsPage.Question known(
            ApplicationFile file,
            FactDefinition fact,
            @Nullable Object value,
            FactBook.@Nullable Fact source,
            String back) {
        var given = value instanceof Map<?, ?> map ? map : Map.of();
        var answer = given.get("answer");
        return new FactsPage.Question(
                fact.key(),
                fact.question(),
                kind(fact.type()),
                choices(fact),
                answer == null ? "" : String.valueOf(answer),
                fact.type() == FactType.JUDGED_FRANCS ? lines(file, given) : List.of(),
                given.get("justification") instanceof String why ? why : "",
                source == null ? null : source.sourceLabel(),
                back);
    }

    private static FactsPage.Question typed(FactDefinition fact, JudgmentForm typed, String back) {
        return new FactsPage.Question(
                fact.key(),
                fact.question(),
                kind(fact.type()),
                choices(fact),
                typed.answer(),
                typed.rows(),
                typed.justification(),
                null,
                back);
    }

    private static List<Choice> choices(FactDefinition fact) {
        return fact.choices().stream()
                .map(choice -> Choice.of(choice.value(), choice.label()))
                .toList();
    }

    private static String kind(FactType type) {
        return switch (type) {
            case JUDGED_FRANCS -> "FRANCS";
            case JUDGED_COUNT -> "COUNT";
            default -> "CHOICE";
        };
    }

    /** The lines retained, or those that the months told lead to: a whole average is proposed, another is left to type. */
    private List<FactsPage.AmountRow> lines(ApplicationFile file, Map<?, ?> given) {
        var rows = new ArrayList<FactsPage.AmountRow>();
        if (given.get("lines") instanceof List<?> kept) {
            for (var each : kept) {
                if (each instanceof Map<?, ?> line) {
                    rows.add(row(rows.size(), line.get("label"), line.get("source"), line.get("amount")));
                }
            }
        }
        if (rows.isEmpty() && given.get("answer") != null) {
            rows.add(row(0, "Montant retenu", "", given.get("answer")));
        }
        if (rows.isEmpty()) {
            for (var each : ResourceSummary.of(resources.resourceLines(file))) {
                rows.add(row(rows.size(), each.nature().label(), source(each), whole(each.average())));
            }
        }
        for (int spare = 0; spare < SPARE_LINES; spare++) {
            rows.add(row(rows.size(), "", "", ""));
        }
        return rows;
    }

    private static String source(ResourceSummary summary) {
        return "Moyenne de %s\u00A0: %s"
                .formatted(French.count(summary.months(), "mois", "mois"), FrenchText.francs(summary.average()));
    }

    private static String whole(Fraction average) {
        return average.denominator() == 1 ? Long.toString(average.numerator()) : "";
    }

    private static FactsPage.AmountRow row(
            int index, @Nullable Object label, @Nullable Object source, @Nullable Object amount) {
        return new FactsPage.AmountRow(index, text(label), text(source), text(amount));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : String.valueOf(value);
    }
}
