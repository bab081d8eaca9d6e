package nc.maillage.schemes.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nc.maillage.law.AsOf;
import nc.maillage.law.Francs;
import nc.maillage.law.FrenchText;
import nc.maillage.law.configured.AidCheck;
import nc.maillage.law.configured.AidPiece;
import nc.maillage.law.configured.AidSpecification;
import nc.maillage.law.configured.ConfiguredAid;
import nc.maillage.law.document.Example;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.platform.French;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import nc.maillage.schemes.domain.AidEntry;
import nc.maillage.schemes.domain.ExpectedOutcome;
import nc.maillage.schemes.usecase.ReadAid;
import org.jspecify.annotations.Nullable;

/** The parts of the page of a draft: its rule in French, what it asks for, what its examples give. */
final class AidParts {
    private AidParts() {}

    static String period(AidSpecification aid) {
        var to = aid.applies().to();
        return "à partir du " + French.date(aid.applies().from())
                + (to == null ? "" : ", jusqu’au " + French.date(to))
                + (aid.attested() ? " (attesté ce jour-là)" : "");
    }

    static List<RuleReading.Question> questions(ReadAid.Read found) {
        return found.specification().stream()
                .flatMap(aid -> aid.questions().stream())
                .map(each -> new RuleReading.Question(
                        "",
                        each.question().key(),
                        each.question().question(),
                        each.question().effect()))
                .toList();
    }

    static List<RuleReading.Part> rule(ReadAid.Read found) {
        var aid = found.aid();
        if (aid == null) {
            return List.of();
        }
        var only = aid.specifications().getFirst();
        var asOf = new AsOf(only.applies().from(), later(only));
        return new RuleOfDay(aid, aid.laidOver(ParameterSet.shipped()), List.of(), asOf).all();
    }

    static LocalDate later(AidSpecification aid) {
        return aid.known().isAfter(aid.applies().from())
                ? aid.known()
                : aid.applies().from();
    }

    static List<AidPage.Piece> pieces(ReadAid.Read found) {
        return found.specification().stream()
                .flatMap(aid -> aid.pieces().stream()
                        .map(piece -> new AidPage.Piece(
                                piece.label(), Objects.requireNonNullElse(piece.hint(), ""), when(aid, piece.when()))))
                .toList();
    }

    private static String when(AidSpecification aid, AidPiece.@Nullable When when) {
        return when == null
                ? "toujours"
                : ConfiguredAid.of(aid)
                        .sheet()
                        .find(when.fact(), false)
                        .map(fact -> "si « %s » : %s".formatted(fact.label(), fact.labelOf(when.answer())))
                        .orElse("selon le cas");
    }

    /** The examples of the version of that day, as the pages of a rule show them. */
    static List<Example> cases(ConfiguredAid aid, LocalDate day) {
        return aid.at(day).stream()
                .flatMap(version -> version.specifications().getFirst().examples().stream())
                .map(example -> new Example(
                        example.name(),
                        List.of(new Example.Sentence("Le %s : %s."
                                .formatted(
                                        French.date(example.day()),
                                        said(
                                                ExpectedOutcome.of(example.proposal())
                                                        .words(),
                                                example.amount()))))))
                .toList();
    }

    static List<AidPage.Example> unread(AidEntry entry) {
        var rows = new ArrayList<AidPage.Example>();
        for (var example : entry.examples()) {
            rows.add(new AidPage.Example(
                    rows.size(),
                    example.name(),
                    French.day(example.day()),
                    new StateTag(Tone.PAUSE, "pause", "Pas essayé"),
                    said(ExpectedOutcome.of(example.proposal()).words(), example.amount()),
                    "",
                    false));
        }
        return rows;
    }

    static List<AidPage.Example> examples(AidCheck check) {
        var rows = new ArrayList<AidPage.Example>();
        for (var result : check.results()) {
            var example = result.example();
            var proposal = result.proposal();
            rows.add(new AidPage.Example(
                    rows.size(),
                    example.name(),
                    French.day(example.day()),
                    result.isAsExpected() ? StateTag.of(Tone.OK, "Passe") : StateTag.of(Tone.NO, "Échoue"),
                    said(ExpectedOutcome.of(example.proposal()).words(), example.amount()),
                    proposal == null
                            ? result.summary()
                            : said(ExpectedOutcome.of(proposal).words(), result.amount()),
                    result.isAsExpected()));
        }
        return rows;
    }

    static String said(String outcome, @Nullable Francs amount) {
        return French.capitalised(outcome) + (amount == null ? "" : ", " + FrenchText.francs(amount));
    }
}
