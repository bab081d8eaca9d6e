package nc.maillage.candidacies.employment.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.candidacies.employment.domain.AskedFact;
import nc.maillage.candidacies.employment.domain.CandidateFile;
import nc.maillage.candidacies.employment.domain.EmploymentFile;
import nc.maillage.candidacies.employment.domain.FileStep;
import nc.maillage.candidacies.employment.domain.PrintedFacts;
import nc.maillage.law.appeal.DelayReading;
import nc.maillage.law.appeal.DelayState;
import nc.maillage.law.employment.LevelReading;
import nc.maillage.law.employment.LevelState;
import nc.maillage.law.employment.NoticeFacts;
import nc.maillage.law.fact.FactProblem;
import nc.maillage.notices.NoticeField;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of the file of a notice. */
@Component
class EmploymentViews {
    private final FactViews views;

    EmploymentViews(FactViews views) {
        this.views = views;
    }

    static String address(EmploymentFile file) {
        return "/recrutement/" + file.vacancy().id().value();
    }

    EmploymentPage page(
            EmploymentFile file, @Nullable FileStep sentStep, Map<String, String> typed, FormErrors errors) {
        var filling = new Filling(file, sentStep, typed);
        var vacancy = file.vacancy();
        var title = vacancy.notice().text(NoticeField.TITLE);
        return new EmploymentPage(
                address(file) + "/emploi-local",
                address(file) + "/candidatures",
                address(file),
                title == null ? vacancy.number() : title,
                vacancy.number(),
                level(filling),
                counts(file),
                doubts(file),
                file.dropped().stream().map(EmploymentViews::dropped).toList(),
                file.toInform(),
                step(filling, FileStep.LACK, Drawings.of("carence", file.lack())),
                step(filling, FileStep.CONTRACT, Drawings.of("contractuel", file.contract())),
                step(filling, FileStep.NOMINATION, null),
                step(filling, FileStep.INFORMATION, Drawings.of("information", file.information())),
                step(filling, FileStep.CHALLENGE, null),
                file.delays().stream().map(delay -> delay(delay, file.day())).toList(),
                views.history(file.stated(), FileStep.everyFact(), Map.of()),
                errors);
    }

    /** The file with what was sent and refused. */
    private record Filling(EmploymentFile file, @Nullable FileStep sent, Map<String, String> typed) {
        Map<String, String> typed(FileStep step) {
            return step == sent ? typed : Map.of();
        }
    }

    static List<EmploymentPage.Counted> counts(EmploymentFile file) {
        return file.counts().entrySet().stream()
                .map(each -> new EmploymentPage.Counted(
                        Drawings.state(each.getKey()),
                        each.getKey().sentence().replace("{attendu}", "il manque un fait, une preuve ou un jugement"),
                        each.getValue()))
                .toList();
    }

    private EmploymentPage.Level level(Filling filling) {
        var file = filling.file();
        var reading = file.level();
        var found = reading.level();
        return new EmploymentPage.Level(
                new StateTag(
                        tone(reading.state()),
                        tone(reading.state()).icon(),
                        reading.state().label()),
                found == null ? "Aucun niveau retenu pour l’instant" : found.label(),
                reading.sentence(),
                observed(reading),
                facts(file, FileStep.LEVEL),
                form(filling, FileStep.LEVEL),
                reading.openQuestions(),
                reading.reference().inFrench(),
                reading.reference().link(),
                reading.grade().label(),
                reading.grade().symbol());
    }

    private List<Fact> facts(EmploymentFile file, FileStep step) {
        var facts = new ArrayList<Fact>();
        if (step == FileStep.LEVEL) {
            var printed = PrintedFacts.corps(file.vacancy().notice());
            facts.add(Fact.of("Corps imprimé", printed.isEmpty() ? null : String.join("\u00A0; ", printed)));
            facts.add(
                    Fact.of("Ligne de durée", PrintedFacts.words(file.vacancy().notice())));
        }
        facts.addAll(views.facts(file.facts(), step.facts()));
        return facts;
    }

    private static EmploymentPage.@Nullable Observed observed(LevelReading reading) {
        var observed = reading.observed();
        if (observed == null) {
            return null;
        }
        var years = observed.years();
        return new EmploymentPage.Observed(
                French.capitalised(observed.rendered()),
                years.sinceInFrench(),
                years.reference().inFrench(),
                years.reference().link(),
                years.grade().label(),
                years.grade().symbol(),
                years.confirmed());
    }

    private static Tone tone(LevelState state) {
        return switch (state) {
            case AS_OBSERVED, RETAINED -> Tone.OK;
            case DIFFERENT, UNCHECKED, NOT_PRINTED, UNREADABLE, NOT_GIVEN -> Tone.JUDGE;
        };
    }

    private EmploymentPage.Step step(Filling filling, FileStep step, @Nullable DrawnReading reading) {
        return new EmploymentPage.Step(facts(filling.file(), step), form(filling, step), reading);
    }

    private FactForm form(Filling filling, FileStep step) {
        var file = filling.file();
        return views.form(
                step,
                Permissions.may(Right.JUDGE_CANDIDACY) ? address(file) + "/emploi-local/" + step.slug() : null,
                file.facts(),
                file.stated(),
                List.of(),
                filling.typed(step));
    }

    /** What a count does not settle: said, so that nobody takes it for settled. */
    static List<String> doubts(EmploymentFile file) {
        var there = file.candidates().stream().filter(each -> !each.withdrawn()).toList();
        var doubts = new ArrayList<String>();
        long unsure = there.stream().filter(each -> !each.sure()).count();
        if (unsure > 0) {
            doubts.add(French.count(
                            unsure,
                            "candidature est hors délai, incomplète, ou son délai reste à juger",
                            "candidatures sont hors délai, incomplètes, ou leur délai reste à juger")
                    + ". Aucun texte lu ne dit si "
                    + French.plural(unsure, "elle compte", "elles comptent")
                    + " pour la carence\u00A0: une personne le dit.");
        }
        long withdrawn =
                file.candidates().stream().filter(CandidateFile::withdrawn).count();
        if (withdrawn > 0) {
            doubts.add(French.count(
                            withdrawn,
                            "candidature retirée n’est pas comptée",
                            "candidatures retirées ne sont pas comptées")
                    + ".");
        }
        if (file.facts().answer(NoticeFacts.PRIORITY_CANDIDATES.name()) == null && !there.isEmpty()) {
            doubts.add(
                    "Un candidat au moins n’est pas encore réglé\u00A0: rien ne dit encore s’il y a un candidat prioritaire.");
        }
        return doubts;
    }

    static EmploymentPage.Delay delay(DelayReading reading, LocalDate day) {
        return new EmploymentPage.Delay(
                reading.delay().clause().title(),
                StateTag.of(tone(reading.state()), reading.state().label()),
                reading.sentence(),
                left(reading, day),
                reading.reference().inFrench(),
                reading.reference().link(),
                reading.openQuestions());
    }

    /** Nothing is said of a delay that may be over: its end at the earliest is no end. */
    private static @Nullable String left(DelayReading reading, LocalDate day) {
        var ends = reading.ends();
        if (reading.state() != DelayState.RUNNING || ends == null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(day, ends);
        return days == 0
                ? "Aujourd’hui est son dernier jour au plus tôt."
                : "Encore " + French.count(days, "jour", "jours") + " au moins.";
    }

    private static Tone tone(DelayState state) {
        return switch (state) {
            case RUNNING -> Tone.PAUSE;
            case STOPPED -> Tone.OK;
            case FOR_A_PERSON, ENDED_AT_THE_EARLIEST, NO_LAW_KNOWN -> Tone.JUDGE;
            case NOT_BEGUN, DOES_NOT_RUN -> Tone.CALM;
        };
    }

    private static String dropped(FactProblem problem) {
        return FileStep.everyFact()
                        .filter(asked -> asked.key().equals(problem.path().replaceAll("[.].*", "")))
                        .map(AskedFact::label)
                        .findFirst()
                        .orElse(problem.path())
                + "\u00A0: " + problem.message() + ".";
    }
}
