package nc.maillage.demo;

import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nc.maillage.candidacies.domain.Answers;
import nc.maillage.candidacies.domain.HandedFile;
import nc.maillage.candidacies.domain.PieceKind;
import nc.maillage.candidacies.retention.usecase.ErasureRequests;
import nc.maillage.candidacies.usecase.Changed;
import nc.maillage.candidacies.usecase.OnlineDesk;
import nc.maillage.demo.CandidacyBook.Person;
import nc.maillage.demo.DatedActs.Act;
import nc.maillage.demo.play.Papers;
import nc.maillage.platform.MailAddress;
import nc.maillage.recruitment.PublishedVacancies;
import nc.maillage.recruitment.VacancyId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Candidates without an account: each asks for a link, finds it in a mail, and does the rest with it. */
@Component
class OnlineCandidates {
    private static final int MINUTES_TO_ANSWER = 23;

    private final OnlineDesk desk;
    private final PublishedVacancies vacancies;
    private final ErasureRequests erasures;
    private final CandidateMailbox mailbox;
    private final Clock clock;
    private final Papers papers = new Papers();

    OnlineCandidates(
            OnlineDesk desk,
            PublishedVacancies vacancies,
            ErasureRequests erasures,
            CandidateMailbox mailbox,
            Clock clock) {
        this.desk = desk;
        this.vacancies = vacancies;
        this.erasures = erasures;
        this.mailbox = mailbox;
        this.clock = clock;
    }

    /** @param place of this candidate among those of the notice: no two of them write at the same second */
    List<Act> acts(VacancyId vacancy, Person it, int place, Days days) {
        var time = LocalTime.of(7 + 5 * place % 12, (17 * place + 11) % 60, (29 * place + 7) % 60);
        var acts = new ArrayList<Act>();
        acts.add(Act.on(days.on(it.started()), time, () -> ask(vacancy, it)));
        add(acts, it.sent(), days, time, () -> answer(it, it.answers(days), it.lacks()));
        add(acts, it.sent(), days, time.plusMinutes(MINUTES_TO_ANSWER), () -> send(it));
        add(acts, it.completed(), days, time, () -> answer(it, it.answers(days), List.of()));
        add(acts, it.withdrawn(), days, time, () -> withdraw(it));
        add(acts, it.asksErasure(), days, time, () -> askErasure(it));
        return acts;
    }

    private static void add(List<Act> acts, @Nullable Integer day, Days days, LocalTime time, Runnable work) {
        if (day != null) {
            acts.add(Act.on(days.on(day), time, work));
        }
    }

    private void ask(VacancyId vacancy, Person it) {
        var notice = vacancies.of(vacancy).orElseThrow();
        desk.ask(notice, it.first(), it.last(), new MailAddress(it.address()), clock.instant());
    }

    /** With a file of each kind that is needed, those that it lacks left out. */
    private void answer(Person it, Answers answers, Collection<PieceKind> lacking) {
        var opened = opened(it);
        var files = opened.candidacy().answering(answers, clock.instant()).missing(opened.pieces()).stream()
                .filter(kind -> !lacking.contains(kind))
                .map(this::file)
                .toList();
        done(
                it,
                desk.edit(token(it), opened.candidacy().version(), answers, files, List.of(), clock.instant())
                        .orElseThrow());
    }

    private HandedFile file(PieceKind kind) {
        var paper = papers.of(kind.name(), kind.label());
        return new HandedFile(kind, paper.fileName(), paper.content());
    }

    private void send(Person it) {
        done(it, desk.send(token(it), version(it), clock.instant()).orElseThrow());
    }

    private void withdraw(Person it) {
        done(it, desk.withdraw(token(it), version(it), clock.instant()).orElseThrow());
    }

    private void askErasure(Person it) {
        erasures.ask(opened(it).candidacy().id());
    }

    private OnlineDesk.Opened opened(Person it) {
        return desk.open(token(it)).orElseThrow();
    }

    private long version(Person it) {
        return opened(it).candidacy().version();
    }

    private String token(Person it) {
        return mailbox.lastLink(it.address());
    }

    private static void done(Person it, Changed changed) {
        if (!(changed instanceof Changed.Done(var _, var refused)) || !refused.isEmpty()) {
            throw new IllegalStateException("the candidacy of %s could not go on: %s".formatted(it.name(), changed));
        }
    }
}
