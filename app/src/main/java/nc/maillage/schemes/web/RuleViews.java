package nc.maillage.schemes.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nc.maillage.law.AsOf;
import nc.maillage.law.Outcome;
import nc.maillage.law.configured.ConfiguredAid;
import nc.maillage.law.dated.CourtRuling;
import nc.maillage.law.dated.RuleVersion;
import nc.maillage.law.document.Examples;
import nc.maillage.law.document.RulePart;
import nc.maillage.law.document.RuleParts;
import nc.maillage.law.employment.LocalEmployment;
import nc.maillage.law.fact.Confidentiality;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Voice;
import nc.maillage.law.rule.Wording;
import nc.maillage.law.scheme.BodyOfLaw;
import nc.maillage.law.scheme.DatedScheme;
import nc.maillage.law.scheme.InForce;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.platform.French;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.NotFound;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import nc.maillage.schemes.PublishedSchemes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the pages of a rule from the rule itself. */
@Component
@Transactional(readOnly = true)
class RuleViews {
    private final PublishedSchemes schemes;
    private final Clock clock;

    RuleViews(PublishedSchemes schemes, Clock clock) {
        this.schemes = schemes;
        this.clock = clock;
    }

    RuleReading rule(BodyOfLaw scheme, RulePages.Asked asked) {
        var errors = new FormErrors();
        var day = LawDay.read(asked.jour(), asked.connu(), LocalDate.now(clock), errors);
        var asOf = day.asOf();
        var law = schemes.parameters();
        var inForce = scheme instanceof Scheme aid ? aid.inForce(law, asOf) : new InForce.Yes();
        var parts = new RuleOfDay(scheme, law, schemes.questions(scheme.key()), asOf);
        return new RuleReading(
                scheme.key(),
                scheme.title(),
                scheme.collectivity(),
                day.inFrench(),
                day.knownInFrench(),
                new RuleReading.Typed(day.typedDay(), day.typedKnown()),
                errors,
                inForce instanceof InForce.Yes
                        ? StateTag.of(Tone.OK, "En vigueur")
                        : new StateTag(Tone.PAUSE, "past", "Pas en vigueur ce jour-là"),
                inForce instanceof InForce.No(var why) ? French.capitalised(why) + "." : null,
                version(scheme, asOf),
                scheme instanceof DatedScheme dated ? versions(dated, asOf) : List.of(),
                scheme instanceof DatedScheme dated ? rulings(dated, asOf) : List.of(),
                parts.all());
    }

    RuleReading.Whole part(BodyOfLaw scheme, String key, RulePages.Asked asked) {
        var rule = rule(scheme, asked);
        var shown = rule.parts().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("partie " + key));
        var asOf = LawDay.read(asked.jour(), asked.connu(), LocalDate.now(clock), new FormErrors())
                .asOf();
        var part = found(RuleParts.on(scheme, asOf), key);
        return new RuleReading.Whole(
                rule,
                shown,
                part.facts().stream()
                        .map(fact -> new RuleReading.Fact(
                                fact.label(),
                                fact.question(),
                                fact.type().isJudged(),
                                fact.confidentiality() == Confidentiality.HEALTH))
                        .distinct()
                        .toList(),
                part.clauses().stream()
                        .filter(clause -> !clause.wording().equals(Wording.SILENT))
                        .flatMap(RuleViews::sayings)
                        .toList(),
                scheme instanceof ConfiguredAid aid ? AidParts.cases(aid, asOf.day()) : Examples.of(scheme.key(), key));
    }

    private static RulePart found(Map<String, RulePart> parts, String key) {
        var part = parts.get(key);
        if (part == null) {
            throw new NotFound("partie " + key);
        }
        return part;
    }

    private static Stream<RuleReading.Saying> sayings(Clause clause) {
        return Stream.of(Outcome.values())
                .filter(outcome ->
                        !clause.wording().of(outcome, Voice.TO_THE_AGENT).isEmpty())
                .map(outcome -> new RuleReading.Saying(
                        clause.title().isEmpty() ? "Orientation" : clause.title(),
                        outcome.label(),
                        clause.wording().of(outcome, Voice.TO_THE_AGENT),
                        clause.wording().of(outcome, Voice.TO_THE_PERSON)));
    }

    private static String version(BodyOfLaw scheme, AsOf asOf) {
        return switch (scheme) {
            case DatedScheme dated ->
                dated.rule().versionAt(asOf).map(RuleVersion::name).orElse("");
            case Scheme other -> other.ruleVersion();
            default -> LocalEmployment.VERSION;
        };
    }

    private static List<RuleReading.Version> versions(DatedScheme scheme, AsOf asOf) {
        var here = scheme.rule().versionAt(asOf);
        return scheme.rule().versions().stream()
                .map(version -> new RuleReading.Version(
                        version.name(),
                        RulePages.address(
                                scheme.key(), new AsOf(version.applies().from(), asOf.knownOn())),
                        French.capitalised(SchemeWords.days(version)),
                        French.day(version.knownFrom()),
                        Source.of(version.reference(), version.grade()),
                        here.filter(version::equals).isPresent()))
                .toList();
    }

    private static List<RuleReading.Ruling> rulings(DatedScheme scheme, AsOf asOf) {
        var acting = scheme.rule().rulingsAt(asOf);
        return scheme.rule().rulings().stream()
                .map(ruling -> new RuleReading.Ruling(
                        ruling.name(),
                        clause(scheme, ruling),
                        cases(ruling),
                        French.capitalised(ruling.effect().label()) + ".",
                        SchemeWords.days(ruling.applies()),
                        French.day(ruling.knownFrom()),
                        Source.of(ruling.reference(), ruling.grade()),
                        acting.contains(ruling)))
                .toList();
    }

    private static String clause(DatedScheme scheme, CourtRuling ruling) {
        return RuleParts.of(scheme).values().stream()
                .flatMap(part -> part.clauses().stream())
                .filter(clause -> clause.key().equals(ruling.clause()))
                .map(Clause::title)
                .findFirst()
                .orElse(ruling.clause());
    }

    private static String cases(CourtRuling ruling) {
        var fact = ruling.cases().fact();
        return fact == null
                ? "tous les cas"
                : fact.definition().label() + French.NBSP + ": "
                        + fact.definition().labelOf(ruling.cases().answer());
    }
}
