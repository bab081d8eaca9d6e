package nc.maillage.applications.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.ResourceLine;
import nc.maillage.applications.domain.ResourceNature;
import nc.maillage.applications.domain.ResourceSummary;
import nc.maillage.applications.usecase.CaseFacts;
import nc.maillage.applications.usecase.EstablishFacts;
import nc.maillage.applications.usecase.FileLaw;
import nc.maillage.evidence.Pieces;
import nc.maillage.law.FrenchText;
import nc.maillage.law.fact.CommonFacts;
import nc.maillage.law.fact.Confidentiality;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.law.fact.FactType;
import nc.maillage.people.People;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of the facts; what the person's sheet already tells is proposed, with its source. */
@Component
class FileFactViews {
    private static final int LEAST_ROWS = 6;

    private final FileHeads heads;
    private final CaseFacts caseFacts;
    private final EstablishFacts establish;
    private final QuestionForms questions;
    private final ProposedFacts proposals;
    private final Pieces pieces;
    private final People people;
    private final Clock clock;
    private final FileLaw law;

    FileFactViews(
            FileHeads heads,
            CaseFacts caseFacts,
            EstablishFacts establish,
            QuestionForms questions,
            ProposedFacts proposals,
            Pieces pieces,
            People people,
            Clock clock,
            FileLaw law) {
        this.heads = heads;
        this.caseFacts = caseFacts;
        this.establish = establish;
        this.questions = questions;
        this.proposals = proposals;
        this.pieces = pieces;
        this.people = people;
        this.clock = clock;
        this.law = law;
    }

    /** What was typed and could not be kept; each is null when nothing was sent for it. */
    record Typed(
            @Nullable Map<String, String> facts,
            @Nullable ResourceForm resources,
            @Nullable JudgmentForm judgment) {
        static Typed nothing() {
            return new Typed(null, null, null);
        }
    }

    FactSources sources(ApplicationFile file) {
        return new FactSources(pieces.ofFile(file.id().value()), LocalDate.now(clock));
    }

    /** The facts established with a source, that the signed-in agent may see. */
    List<FactDefinition> definitions(ApplicationFile file) {
        return law.sheet(file).definitions().stream()
                .filter(fact -> !fact.perMember() && !fact.type().isJudged())
                .filter(fact -> !fact.key().equals(CommonFacts.APPLICATION_DATE))
                .filter(fact -> fact.confidentiality() == Confidentiality.ORDINARY || Permissions.may(Right.SEE_HEALTH))
                .toList();
    }

    FactsPage of(ApplicationFile file, Typed typed, FormErrors errors, @Nullable String conflict) {
        var known = caseFacts.forScreen(file);
        var health = Permissions.may(Right.SEE_HEALTH);
        var lines = establish.resourceLines(file);
        return new FactsPage(
                heads.of(file, "faits", "Faits de la demande"),
                definitions(file).stream()
                        .map(fact -> field(file, fact, known, typed.facts()))
                        .toList(),
                sources(file).choices(),
                law.sheet(file).find(CommonFacts.RETAINED_RESOURCES, false).isPresent(),
                typed.resources() == null ? rows(lines) : typed.resources().rows(),
                Choice.of(ResourceNature.class, ResourceNature::label),
                ResourceSummary.of(lines).stream().map(FileFactViews::summary).toList(),
                questions.of(file, "faits", typed.judgment(), health).stream()
                        .filter(question -> !question.kind().equals("CHOICE"))
                        .toList(),
                family(file),
                !health,
                file.state().stage().open() && Permissions.may(Right.ASSESS),
                errors,
                conflict);
    }

    private FactsPage.Field field(
            ApplicationFile file, FactDefinition fact, CaseFacts.Assembled known, @Nullable Map<String, String> typed) {
        var source = known.provenance().get(fact.key());
        var value = known.map().get(fact.key());
        var proposed = value == null ? proposals.of(file, fact.key()).orElse(null) : null;
        var shown = value != null ? shown(fact, value) : proposed == null ? "" : shown(fact, proposed.value());
        var chosen = source != null ? FactForm.KEEP : proposed == null ? "" : FactSources.REGISTER;
        return new FactsPage.Field(
                fact.key(),
                fact.label(),
                fact.question(),
                fact.type().name(),
                fact.type() == FactType.YES_NO
                        ? List.of(Choice.of("oui", "Oui"), Choice.of("non", "Non"))
                        : fact.choices().stream()
                                .map(choice -> Choice.of(choice.value(), choice.label()))
                                .toList(),
                typed == null ? shown : typed.getOrDefault(fact.key(), ""),
                typed == null ? chosen : typed.getOrDefault("source." + fact.key(), ""),
                source != null ? source.sourceLabel() : proposed == null ? null : proposed.source(),
                value == null && proposed != null,
                fact.confidentiality() == Confidentiality.HEALTH);
    }

    private static String shown(FactDefinition fact, Object value) {
        return switch (value) {
            case Boolean yes -> yes ? "oui" : "non";
            case String text when fact.type() == FactType.DATE -> French.numericDate(LocalDate.parse(text));
            default -> value.toString();
        };
    }

    private static List<FactsPage.ResourceRow> rows(List<ResourceLine> lines) {
        var rows = new ArrayList<FactsPage.ResourceRow>();
        for (var line : lines) {
            rows.add(new FactsPage.ResourceRow(
                    rows.size(),
                    line.nature().name(),
                    "%02d/%d"
                            .formatted(
                                    line.month().getMonthValue(), line.month().getYear()),
                    Long.toString(line.amount().amount()),
                    line.source()));
        }
        for (int spare = 0; rows.size() < LEAST_ROWS || spare < 3; spare++) {
            rows.add(new FactsPage.ResourceRow(rows.size(), "", "", "", ""));
        }
        return rows;
    }

    private static FactsPage.Summary summary(ResourceSummary summary) {
        return new FactsPage.Summary(
                summary.nature().label(),
                French.count(summary.months(), "mois", "mois"),
                French.francs(summary.total()),
                FrenchText.francs(summary.average()));
    }

    private List<Fact> family(ApplicationFile file) {
        var persons = people.findAll(file.persons());
        return file.family().stream()
                .map(member -> {
                    var person = persons.get(member.person());
                    var birth = person == null ? null : person.birthDate();
                    return Fact.of(
                            FileWords.name(person) + ", "
                                    + French.inSentence(member.link().label()),
                            birth == null ? null : French.day(birth));
                })
                .toList();
    }
}
