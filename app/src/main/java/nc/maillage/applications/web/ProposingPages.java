package nc.maillage.applications.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.ApplicationState;
import nc.maillage.applications.usecase.Act;
import nc.maillage.applications.usecase.AssessApplication;
import nc.maillage.applications.usecase.FileLaw;
import nc.maillage.applications.usecase.OpenedFiles;
import nc.maillage.applications.usecase.ProposeDecision;
import nc.maillage.decisions.Decisions;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.MemberAssessment;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.people.People;
import nc.maillage.people.PersonSummary;
import nc.maillage.platform.French;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.SeenVersion;
import nc.maillage.platform.web.Tone;
import nc.maillage.platform.web.Typed;
import nc.maillage.schemes.PublishedSchemes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What would be granted, in the agent's own words, before a second pair of eyes. */
@Controller
class ProposingPages {
    private static final int LONGEST = 4_000;

    private final OpenedFiles files;
    private final FileHeads heads;
    private final AssessApplication assess;
    private final ProposeDecision propose;
    private final PublishedSchemes schemes;
    private final People people;
    private final Clock clock;
    private final FileLaw law;

    ProposingPages(
            OpenedFiles files,
            FileHeads heads,
            AssessApplication assess,
            ProposeDecision propose,
            PublishedSchemes schemes,
            People people,
            Clock clock,
            FileLaw law) {
        this.files = files;
        this.heads = heads;
        this.assess = assess;
        this.propose = propose;
        this.schemes = schemes;
        this.people = people;
        this.clock = clock;
        this.law = law;
    }

    @Requires(Right.PROPOSE)
    @GetMapping("/demandes/{number}/proposition")
    ModelAndView form(@PathVariable String number) {
        var file = files.open(number, Right.PROPOSE);
        var today = LocalDate.now(clock);
        var months = validity(file);
        var to = months == null
                ? ""
                : French.numericDate(today.plusMonths(months).minusDays(1));
        var reason = months == null
                ? ""
                : "Durée de %s fixée par le service, aucun texte lu ne la donne."
                        .formatted(French.count(months, "mois", "mois"));
        var typed = new ProposalPage.Typed(French.numericDate(today), to, reason, "", "");
        return page(file, typed, new FormErrors(), null, HttpStatus.OK);
    }

    @Requires(Right.PROPOSE)
    @PostMapping("/demandes/{number}/proposition")
    Object propose(
            @PathVariable String number,
            @RequestParam(defaultValue = "") SeenVersion version,
            ProposalPage.Typed typed) {
        var file = files.open(number, Right.PROPOSE);
        var errors = new FormErrors();
        var safe = new ProposalPage.Typed(
                text(typed.from()),
                text(typed.to()),
                text(typed.validityReason()),
                text(typed.words()),
                text(typed.withoutPiece()));
        var intended = new ProposeDecision.Intended(
                Typed.date(safe.from()).orNull("from", errors),
                Typed.date(safe.to()).orNull("to", errors),
                said(safe.validityReason(), "validityReason", errors),
                said(safe.words(), "words", errors),
                said(safe.withoutPiece(), "withoutPiece", errors));
        if (!errors.isEmpty()) {
            return page(file, safe, errors, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (propose.propose(file.id(), version.number(), intended)) {
            case Act.Done done -> "redirect:" + FileWords.address(done.file());
            case Act.Invalid(var messages) -> {
                messages.forEach(errors::add);
                yield page(file, safe, errors, null, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case Act.Impossible(var why) -> page(file, safe, errors, why, HttpStatus.CONFLICT);
            case Act.ChangedMeanwhile changed ->
                page(files.open(file.id(), Right.PROPOSE), safe, errors, changed.why(), HttpStatus.CONFLICT);
        };
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static String said(String typed, String field, FormErrors errors) {
        var read = Typed.text(typed, LONGEST).orNull(field, errors);
        return read == null ? "" : read;
    }

    private @Nullable Integer validity(ApplicationFile file) {
        return schemes.version(file.scheme(), file.schemeVersion())
                .map(version -> version.defaultValidityMonths())
                .orElse(null);
    }

    private ModelAndView page(
            ApplicationFile file,
            ProposalPage.Typed typed,
            FormErrors errors,
            @Nullable String conflict,
            HttpStatus status) {
        var verdict = assess.verdict(file);
        var assessment = verdict instanceof Decisions.Assessed.Done(var done) ? done : null;
        var possible = assessment != null && assessment.proposal() != Proposal.FOR_A_PERSON;
        var page = new ProposalPage(
                heads.of(file, "proposition", "Proposer la décision"),
                assessment == null ? Tone.JUDGE : tone(assessment.proposal()),
                assessment == null
                        ? "Les règles ne répondent pas encore"
                        : assessment.proposal().label(),
                assessment == null ? "" : assessment.summary(),
                assessment == null ? List.of() : persons(file, assessment),
                assessment != null && assessment.proposal() == Proposal.GRANT,
                assessment != null && assessment.category() != null,
                file.isWaiting(),
                possible && file.state().stage().open(),
                possible ? null : "Jugez d’abord les questions et établissez les faits qui manquent.",
                "Aucun texte lu ne donne la durée\u00A0: choisissez-la et dites pourquoi.",
                typed,
                file.state() instanceof ApplicationState.SentBack(var proposal, var reasons) ? reasons : null,
                errors,
                conflict);
        return new ModelAndView("applications/proposal", Map.of("page", page), status);
    }

    private List<String> persons(ApplicationFile file, Assessment assessment) {
        var names = new ArrayList<String>();
        var concerned = law.concerned(file);
        var first = concerned.isEmpty() ? List.of(file.applicant()) : concerned;
        first.stream()
                .map(person ->
                        people.find(person).map(PersonSummary::displayName).orElse(FileWords.RESTRICTED))
                .forEach(names::add);
        assessment.members().stream()
                .filter(MemberAssessment::isAttached)
                .map(MemberAssessment::name)
                .forEach(names::add);
        return names;
    }

    private static Tone tone(Proposal proposal) {
        return switch (proposal) {
            case GRANT -> Tone.OK;
            case REFUSE -> Tone.NO;
            case ROUTE_ELSEWHERE -> Tone.INFO;
            case FOR_A_PERSON -> Tone.JUDGE;
        };
    }
}
