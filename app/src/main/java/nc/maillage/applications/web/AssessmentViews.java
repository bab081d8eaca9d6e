package nc.maillage.applications.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.ApplicationState;
import nc.maillage.applications.domain.PieceRequest;
import nc.maillage.applications.usecase.AssessApplication;
import nc.maillage.applications.usecase.FileLaw;
import nc.maillage.decisions.AssessmentPage;
import nc.maillage.decisions.AssessmentPages;
import nc.maillage.decisions.Decisions;
import nc.maillage.law.Outcome;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.MemberAssessment;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.Agents;
import nc.maillage.people.People;
import nc.maillage.people.PersonSummary;
import nc.maillage.platform.French;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of the verdict: conditions, questions in place, proposal, clock, who acts next. */
@Component
class AssessmentViews {
    private final FileHeads heads;
    private final AssessApplication assess;
    private final AssessmentPages drawings;
    private final QuestionForms questions;
    private final People people;
    private final Agents agents;
    private final Clock clock;
    private final FileLaw law;

    AssessmentViews(
            FileHeads heads,
            AssessApplication assess,
            AssessmentPages drawings,
            QuestionForms questions,
            People people,
            Agents agents,
            Clock clock,
            FileLaw law) {
        this.heads = heads;
        this.assess = assess;
        this.drawings = drawings;
        this.questions = questions;
        this.people = people;
        this.agents = agents;
        this.clock = clock;
        this.law = law;
    }

    VerdictPage of(ApplicationFile file, @Nullable JudgmentForm typed, FormErrors errors, @Nullable String conflict) {
        var verdict = assess.verdict(file);
        var assessment = verdict instanceof Decisions.Assessed.Done(var done) ? done : null;
        var mayJudge = file.state().stage().open() && Permissions.may(Right.ASSESS);
        return new VerdictPage(
                heads.of(file, "appreciation", "Appréciation"),
                assessment == null ? null : drawn(assessment, file),
                verdict instanceof Decisions.Assessed.Impossible(var why) ? why : List.of(),
                mayJudge ? questions.of(file, "appreciation", typed, Permissions.may(Right.SEE_HEALTH)) : List.of(),
                assessment == null ? nothingYet() : side(file, assessment),
                ClockPanel.of(file, LocalDate.now(clock)),
                next(file, assessment),
                errors,
                conflict);
    }

    private AssessmentPage drawn(Assessment assessment, ApplicationFile file) {
        return drawings.of(assessment, file.id().value(), null);
    }

    private static VerdictPage.Side nothingYet() {
        return new VerdictPage.Side(Tone.JUDGE, "Les règles ne répondent pas encore", List.of(), false, "");
    }

    private VerdictPage.Side side(ApplicationFile file, Assessment assessment) {
        var lines = new ArrayList<StateTag>();
        var mayGrant = assessment.proposal() == Proposal.GRANT || assessment.proposal() == Proposal.FOR_A_PERSON;
        if (mayGrant && law.sheet(file).hasMembers()) {
            members(file, assessment, lines);
        }
        int questions = assessment.toJudge().size();
        int missing = assessment.missing().size();
        long awaited = file.requests().stream().filter(PieceRequest::awaited).count();
        if (questions > 0) {
            lines.add(StateTag.of(Tone.JUDGE, French.count(questions, "question à juger", "questions à juger")));
        }
        if (missing > 0) {
            lines.add(StateTag.of(Tone.PAUSE, French.count(missing, "fait à établir", "faits à établir")));
        }
        if (awaited > 0) {
            lines.add(StateTag.of(Tone.PAUSE, French.count(awaited, "pièce attendue", "pièces attendues")));
        }
        var ready = assessment.proposal() != Proposal.FOR_A_PERSON;
        return new VerdictPage.Side(
                tone(assessment),
                headline(assessment),
                lines,
                ready && file.state().stage().open() && Permissions.may(Right.PROPOSE),
                ready
                        ? awaited > 0 ? "La pièce peut manquer si vous dites pourquoi." : ""
                        : "Possible quand les questions seront jugées et les faits établis.");
    }

    private void members(ApplicationFile file, Assessment assessment, List<StateTag> lines) {
        var together = new ArrayList<String>();
        together.add(
                people.find(file.applicant()).map(PersonSummary::firstNames).orElse("La personne"));
        assessment.members().stream()
                .filter(MemberAssessment::isAttached)
                .map(MemberAssessment::name)
                .forEach(together::add);
        lines.add(StateTag.of(Tone.OK, French.list(together)));
        assessment.members().stream()
                .filter(member -> member.outcome() == Outcome.NOT_FULFILLED)
                .forEach(member -> lines.add(StateTag.of(Tone.NO, "Non rattaché\u00A0: " + member.name())));
    }

    private static Tone tone(Assessment assessment) {
        return switch (assessment.proposal()) {
            case GRANT -> Tone.OK;
            case REFUSE -> Tone.NO;
            case ROUTE_ELSEWHERE -> Tone.INFO;
            case FOR_A_PERSON -> Tone.JUDGE;
        };
    }

    private static String headline(Assessment assessment) {
        long persons = 1
                + assessment.members().stream()
                        .filter(MemberAssessment::isAttached)
                        .count();
        return switch (assessment.proposal()) {
            case GRANT ->
                assessment.category() == null
                        ? "Accorder\u00A0: " + French.inSentence(assessment.schemeTitle())
                        : "Accorder la carte %s à %s"
                                .formatted(assessment.category(), French.count(persons, "personne", "personnes"));
            case REFUSE -> "Refuser la demande";
            case ROUTE_ELSEWHERE -> "Orienter vers " + assessment.routedTo();
            case FOR_A_PERSON -> "À vous de juger";
        };
    }

    private List<VerdictPage.Actor> next(ApplicationFile file, @Nullable Assessment assessment) {
        var actors = new ArrayList<VerdictPage.Actor>();
        var officer = file.officer();
        var name = officer == null
                ? "Personne encore"
                : agents.byId(officer).map(Agent::displayName).orElse("Un agent");
        if (file.state().stage().open()) {
            actors.add(new VerdictPage.Actor(
                    name,
                    assessment != null && assessment.proposal() != Proposal.FOR_A_PERSON
                            ? "Proposer la décision"
                            : "Établir les faits, juger les questions"));
        }
        file.requests().stream()
                .filter(PieceRequest::awaited)
                .forEach(request -> actors.add(new VerdictPage.Actor(
                        "La personne", "Envoyer\u00A0: " + request.labelFor(Permissions.may(Right.SEE_HEALTH)))));
        if (!(file.state() instanceof ApplicationState.Decided)) {
            actors.add(new VerdictPage.Actor("Un second agent", "Seconde lecture, jamais la même personne"));
        }
        actors.add(new VerdictPage.Actor(
                assessment != null && assessment.category() != null ? "Courrier et carte" : "Courrier",
                "Le jour de la décision"));
        return actors;
    }
}
