package nc.maillage.demo;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.candidacies.Candidacies;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.SentCandidacy;
import nc.maillage.candidacies.domain.AskedPieces;
import nc.maillage.candidacies.domain.Candidacy;
import nc.maillage.candidacies.domain.Visa;
import nc.maillage.candidacies.usecase.FollowCandidacy;
import nc.maillage.candidacies.usecase.OpenCandidacies;
import nc.maillage.candidacies.usecase.RegisterPaper;
import nc.maillage.candidacies.usecase.RegisterPaper.Paper;
import nc.maillage.demo.CandidacyBook.OnPaper;
import nc.maillage.demo.CandidacyBook.Person;
import nc.maillage.demo.CandidacyBook.Stamped;
import nc.maillage.demo.DatedActs.Act;
import nc.maillage.platform.French;
import nc.maillage.recruitment.PublishedVacancies;
import nc.maillage.recruitment.VacancyId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What human resources do of one candidacy: type in a paper, retain its day, write down a visa, remind. */
@Component
class RecruiterActs {
    private static final LocalTime FIRST_THING = LocalTime.of(7, 30);
    private static final LocalTime MORNING = LocalTime.of(9, 40);
    private static final LocalTime LATER = LocalTime.of(10, 25);

    private final RegisterPaper register;
    private final FollowCandidacy follow;
    private final OpenCandidacies open;
    private final Candidacies candidacies;
    private final PublishedVacancies vacancies;

    RecruiterActs(
            RegisterPaper register,
            FollowCandidacy follow,
            OpenCandidacies open,
            Candidacies candidacies,
            PublishedVacancies vacancies) {
        this.register = register;
        this.follow = follow;
        this.open = open;
        this.candidacies = candidacies;
        this.vacancies = vacancies;
    }

    List<Act> acts(VacancyId vacancy, Person it, Days days, Session who) {
        var acts = new ArrayList<Act>();
        var paper = it.paper();
        if (paper != null) {
            acts.add(act(days, paper.received(), MORNING, who, () -> register(vacancy, it, paper, days)));
            if (paper.counted() != null) {
                acts.add(act(days, paper.day(), LATER, who, () -> retain(vacancy, it, paper)));
            }
        }
        var visa = it.visa();
        if (visa != null) {
            var known = visa.arrived() == null ? Integer.valueOf(visa.transmitted()) : visa.arrived();
            acts.add(act(days, known, LATER, who, () -> stamp(vacancy, it, visa, days)));
        }
        if (it.reminded() != null) {
            acts.add(act(days, it.reminded(), LATER, who, () -> remind(vacancy, it)));
        }
        return acts;
    }

    static Act act(Days days, @Nullable Integer day, LocalTime time, Session who, Runnable work) {
        return Act.on(
                days.on(Objects.requireNonNull(day)),
                day == Days.TODAY ? FIRST_THING : time,
                () -> CurrentAgent.actAs(who, () -> {
                    work.run();
                    return who;
                }));
    }

    private void register(VacancyId vacancy, Person it, OnPaper paper, Days days) {
        var answers = it.answers(days);
        var seen = EnumSet.copyOf(AskedPieces.of(answers.way(), answers.claims(), answers.corpsChange())
                .missing(List.of()));
        seen.removeAll(it.lacks());
        var posted = paper.posted() == null ? null : days.on(paper.posted());
        register.run(
                vacancies.of(vacancy).orElseThrow(),
                new Paper(answers, paper.route(), days.on(paper.received()), posted, seen, List.of()));
    }

    private void retain(VacancyId vacancy, Person it, OnPaper paper) {
        require(
                it,
                follow.retainDay(
                        read(vacancy, it),
                        Objects.requireNonNull(paper.counted()),
                        Objects.requireNonNull(paper.why())));
    }

    private void stamp(VacancyId vacancy, Person it, Stamped visa, Days days) {
        var transmitted = days.on(visa.transmitted());
        var arrived = visa.arrived() == null ? null : days.on(visa.arrived());
        var words = Stream.of(
                        "transmis le " + French.day(transmitted),
                        arrived == null ? "" : "arrivé le " + French.day(arrived),
                        "par " + visa.by())
                .filter(each -> !each.isEmpty())
                .toList();
        require(
                it,
                follow.recordVisa(
                        read(vacancy, it), new Visa(transmitted, arrived, visa.by()), String.join(", ", words)));
    }

    private void remind(VacancyId vacancy, Person it) {
        require(it, follow.remind(read(vacancy, it)) == FollowCandidacy.Reminder.SENT);
    }

    /** As its page reads it: the log of reads tells of it. */
    private Candidacy read(VacancyId vacancy, Person it) {
        return open.open(id(vacancy, it)).orElseThrow().candidacy();
    }

    private CandidacyId id(VacancyId vacancy, Person it) {
        return candidacies.sentTo(vacancy).stream()
                .filter(sent -> sent.name().equals(it.name()))
                .map(SentCandidacy::id)
                .findFirst()
                .orElseThrow();
    }

    private static void require(Person it, boolean done) {
        if (!done) {
            throw new IllegalStateException("the candidacy of %s could not be followed".formatted(it.name()));
        }
    }
}
