package nc.maillage.law.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nc.maillage.law.Francs;
import nc.maillage.law.FrenchText;
import nc.maillage.law.Outcome;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.Judgment;

/** « Motifs d’un montant »: why it is what it is, or who has to settle it, with the figures of the case. */
final class AmountSentences {
    private final Facts file;
    private final Figures figures;
    private final Sentences conditions;

    AmountSentences(Facts file, Figures figures, Sentences conditions) {
        this.file = file;
        this.figures = figures;
        this.conditions = conditions;
    }

    String reason(AmountVerdict verdict) {
        return said(verdict).text();
    }

    String toThePerson(AmountVerdict verdict) {
        String template = verdict.clause().wording().of(verdict.outcome(), Voice.TO_THE_PERSON);
        return template.isEmpty() ? "" : Sentences.filled(template, places(verdict));
    }

    Said said(AmountVerdict verdict) {
        List<Said> all = new ArrayList<>();
        if (!verdict.cases().isEmpty()) {
            Verdict last = verdict.cases().getLast();
            if (last.outcome() != Outcome.NOT_FULFILLED) {
                all.add(conditions.said(last));
            }
        }
        boolean settled = verdict.outcome() == Outcome.FULFILLED;
        boolean ownWords = settled || verdict.why() != Why.PARTS;
        if (!settled || isToldByItsParts(verdict.amount())) {
            verdict.parts().forEach(part -> all.add(said(part)));
        }
        String template = verdict.clause().wording().of(verdict.outcome(), Voice.TO_THE_AGENT);
        if (ownWords && !template.isEmpty()) {
            all.add(Said.sentence(Sentences.filled(template, places(verdict))));
        }
        if (verdict.why() == Why.MISSING) {
            all.add(Said.missing(verdict.facts()
                    .map(key -> Sentences.lowerFirst(key.definition().label()))));
        }
        if (verdict.why() == Why.NOT_JUDGED) {
            all.add(Said.sentence(question(verdict)));
        }
        return Said.all(all.stream());
    }

    private static boolean isToldByItsParts(Amount amount) {
        return amount instanceof Amount.FirstCase || amount instanceof Amount.LeftOf;
    }

    private static String question(AmountVerdict verdict) {
        FactKey<Judgment<Francs>> judged = verdict.judged();
        return judged == null ? "" : judged.definition().question();
    }

    private Map<String, String> places(AmountVerdict verdict) {
        Map<String, String> places = new LinkedHashMap<>();
        if (verdict.value() != null) {
            places.put("montant", verdict.unit().render(verdict.value()));
        }
        verdict.parts().stream()
                .flatMap(part ->
                        Stream.ofNullable(part.value()).map(value -> part.unit().render(value)))
                .findFirst()
                .ifPresent(part -> places.put("part", part));
        switch (verdict.amount()) {
            case Amount.ShareOf share -> {
                Francs whole = file.get(share.whole());
                places.put("entier", whole == null ? "" : FrenchText.francs(whole));
            }
            case Amount.LeftOf left -> Sentences.remaining(file.get(left.spent()), left.cap(), figures, places);
            case Amount.NotBelow floor ->
                places.put("minimum", figures.value(floor.least()).rendered());
            default -> {
                FactKey<Judgment<Francs>> key = verdict.judged();
                Judgment<Francs> judgment = key == null ? null : file.get(key);
                places.put("justification", judgment == null ? "" : judgment.justification());
            }
        }
        return places;
    }
}
