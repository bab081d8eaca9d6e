package nc.maillage.decisions.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.decisions.store.ProposalQueue;
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Count;
import nc.maillage.platform.web.Csv;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.Sorting;
import nc.maillage.platform.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Secondes lectures » : the proposals that wait for the reader, oldest first. */
@Controller
@Transactional(readOnly = true)
class ProposalListPages {
    private static final String PATH = "/propositions";
    private static final int SIZE = 25;

    private final ProposalQueue queue;
    private final Words words;
    private final Clock clock;

    ProposalListPages(ProposalQueue queue, Words words, Clock clock) {
        this.queue = queue;
        this.words = words;
        this.clock = clock;
    }

    record Asked(
            @Nullable String qui,
            @Nullable String tri,
            @Nullable String page,
            @Nullable String format) {
        boolean mine() {
            return "moi".equals(qui);
        }
    }

    @Requires(Right.REVIEW)
    @GetMapping(PATH)
    Object list(Asked asked) {
        var reader = CurrentAgent.required().agent().id();
        var sorting = Sorting.read(asked.tri(), ProposalQueue.SORTS, Sorting.ascending("attente"));
        if ("csv".equals(asked.format())) {
            return csv(reader, asked.mine(), sorting).download("propositions");
        }
        var address = PageAddress.of(PATH).with("qui", asked.mine() ? "moi" : null);
        var paging = new Paging(
                address.with(Sorting.PARAMETER, asked.tri()),
                Paging.asked(asked.page()),
                SIZE,
                queue.count(reader, asked.mine()));
        var page = new ProposalListPage(
                asked.mine(),
                counts(reader, asked.mine()),
                rows(reader, asked.mine(), sorting, paging.size(), paging.offset()),
                paging,
                List.of(
                        sorting.link(address, "attente", "En attente"),
                        sorting.link(address, "dossier", "Dossier"),
                        sorting.link(address, "sens", "Proposition")),
                address.with(Sorting.PARAMETER, asked.tri())
                        .with("format", "csv")
                        .href());
        return new ModelAndView("decisions/proposals", Map.of("page", page));
    }

    private List<Count> counts(AgentId reader, boolean mine) {
        return List.of(
                new Count("À relire", queue.count(reader, false), PATH, !mine, Tone.JUDGE, "eyes"),
                new Count("Proposées par moi", queue.count(reader, true), PATH + "?qui=moi", mine, Tone.CALM, "pen"));
    }

    private List<ProposalListPage.Row> rows(AgentId reader, boolean mine, Sorting sorting, int size, long offset) {
        return rows(queue.list(reader, mine, sorting.column(), sorting.descending(), size, offset));
    }

    private List<ProposalListPage.Row> rows(List<ProposalQueue.Waiting> list) {
        var persons =
                words.persons(list.stream().map(ProposalQueue.Waiting::person).toList());
        var agents = words.names();
        return list.stream()
                .map(waiting -> row(
                        waiting, persons.get(waiting.person()), agents.getOrDefault(waiting.proposedBy(), Words.GONE)))
                .toList();
    }

    private ProposalListPage.Row row(ProposalQueue.Waiting waiting, @Nullable String person, String agent) {
        var since = French.dayOf(waiting.proposedAt());
        long days = ChronoUnit.DAYS.between(since, LocalDate.now(clock));
        return new ProposalListPage.Row(
                person == null ? null : PATH + "/" + waiting.id().value(),
                person == null ? Words.PROTECTED : person,
                waiting.reference(),
                words.scheme(waiting.scheme()),
                Words.ruling(waiting.ruling()),
                waiting.summary(),
                agent,
                French.shortDate(since),
                days == 0 ? "aujourd’hui" : French.count(days, "jour", "jours"));
    }

    private Csv csv(AgentId reader, boolean mine, Sorting sorting) {
        return new Csv(List.of("Dossier", "Personne", "Dispositif", "Proposition", "Proposée par", "Proposée le"))
                .lines(queue.all(reader, mine, sorting.column(), sorting.descending()), this::cells);
    }

    private List<List<String>> cells(List<ProposalQueue.Waiting> batch) {
        var rows = rows(batch);
        return IntStream.range(0, batch.size())
                .mapToObj(i -> cells(rows.get(i), batch.get(i)))
                .toList();
    }

    private static List<String> cells(ProposalListPage.Row row, ProposalQueue.Waiting waiting) {
        return List.of(
                row.reference(),
                row.person(),
                row.scheme(),
                row.ruling().label(),
                row.proposedBy(),
                Csv.day(French.dayOf(waiting.proposedAt())));
    }
}
