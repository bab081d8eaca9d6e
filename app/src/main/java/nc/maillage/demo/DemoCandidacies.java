package nc.maillage.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.candidacies.Candidacies;
import nc.maillage.candidacies.retention.usecase.SetRetention;
import nc.maillage.demo.CandidacyBook.Answered;
import nc.maillage.demo.CandidacyBook.Person;
import nc.maillage.demo.DatedActs.Act;
import nc.maillage.demo.DemoOrganisation.Cast;
import nc.maillage.demo.VacancyBook.Offer;
import nc.maillage.recruitment.VacancyId;
import org.springframework.stereotype.Component;

/** Who answers the notices of the demonstration, what becomes of each candidacy, and for how long its house keeps it. */
@Component
class DemoCandidacies {
    private static final String RETENTION = "/demo/retention.yaml";
    private static final int CHOSEN_BEFORE = 7;
    private static final String TELL = "candidacies.tell";
    private static final List<String> OF_A_CANDIDACY = List.of("candidacies.receipt", "candidacies.remind");

    private final CandidacyBook book = CandidacyBook.shipped();
    private final OnlineCandidates online;
    private final RecruiterActs recruiters;
    private final RecruiterJudgments judgments;
    private final VacancyEndings endings;
    private final Candidacies candidacies;
    private final CandidateMailbox mailbox;
    private final PastJobs jobs;
    private final SetRetention retention;
    private final DatedActs acts;

    DemoCandidacies(
            OnlineCandidates online,
            RecruiterActs recruiters,
            RecruiterJudgments judgments,
            VacancyEndings endings,
            Candidacies candidacies,
            CandidateMailbox mailbox,
            PastJobs jobs,
            SetRetention retention,
            DatedActs acts) {
        this.online = online;
        this.recruiters = recruiters;
        this.judgments = judgments;
        this.endings = endings;
        this.candidacies = candidacies;
        this.mailbox = mailbox;
        this.jobs = jobs;
        this.retention = retention;
        this.acts = acts;
    }

    /** What happens to a notice once it is public, its own ending among the rest. */
    void play(Offer offer, VacancyId vacancy, Cast cast, LocalDate today) {
        var who = cast.with(Role.HUMAN_RESOURCES).getFirst();
        var days = new Days(Offer.friday(today, offer.deposited()), today);
        var all = new ArrayList<Act>();
        endings.day(offer, today).ifPresent(day -> {
            all.add(Act.on(day, LocalTime.of(15, 0), () -> endings.end(offer, vacancy, who, day, today)));
            all.add(Act.on(day, LocalTime.of(15, 1), () -> jobs.done(TELL, vacancy.value())));
        });
        book.of(offer.notice()).ifPresent(notice -> {
            answers(all, vacancy, notice, days, who);
            all.addAll(judgments.acts(vacancy, notice, days, who));
            if (offer.course().over()) {
                all.add(Act.on(today.plusDays(1), LocalTime.MIN, () -> settle(vacancy, notice)));
            }
        });
        acts.play(cast.collectivity().id(), all);
    }

    private void answers(List<Act> all, VacancyId vacancy, Answered notice, Days days, Session who) {
        int place = 0;
        for (var person : notice.people()) {
            place++;
            if (person.paper() == null) {
                all.addAll(online.acts(vacancy, person, place, days));
            }
            all.addAll(recruiters.acts(vacancy, person, days, who));
        }
    }

    /** What a program that ran since would have sent. */
    private void settle(VacancyId vacancy, Answered notice) {
        mailbox.leftLongAgo(notice.people().stream().map(Person::address).toList());
        List<UUID> sent = candidacies.sentTo(vacancy).stream()
                .map(each -> each.id().value())
                .toList();
        OF_A_CANDIDACY.forEach(kind -> jobs.over(kind, sent));
    }

    /** A house that is not in the book has chosen nothing. */
    void keep(Cast cast, LocalDate today) {
        var who = cast.with(Role.HUMAN_RESOURCES).getFirst();
        var days = new Days(today.minusMonths(CHOSEN_BEFORE), today);
        List<Act> chosen = BookEntry.of(RETENTION).stream()
                .filter(entry -> entry.text("house").equals(cast.collectivity().slug()))
                .map(entry -> RecruiterActs.act(days, 0, LocalTime.NOON, who, () -> choose(entry)))
                .toList();
        acts.play(cast.collectivity().id(), chosen);
    }

    private void choose(BookEntry entry) {
        retention
                .run(entry.required("months"), entry.required("kept"), false, entry.text("why"))
                .orFail();
    }
}
