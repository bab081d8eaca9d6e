package nc.maillage.applications.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.Channel;
import nc.maillage.applications.store.QueueFilter;
import nc.maillage.applications.store.QueueStore;
import nc.maillage.applications.store.WorkGroup;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.SortLink;
import nc.maillage.platform.web.Sorting;
import nc.maillage.platform.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Mon travail » and « Demandes »: the same list, of one agent or of all. */
@Controller
@Transactional(readOnly = true)
class WorkPages {
    private static final int SIZE = 25;

    private final QueueStore queue;
    private final WorkRows rows;
    private final WorkCounts counts;
    private final WorkNarrowing narrowing;
    private final Agents agents;
    private final Clock clock;

    WorkPages(QueueStore queue, WorkRows rows, WorkCounts counts, WorkNarrowing narrowing, Agents agents, Clock clock) {
        this.queue = queue;
        this.rows = rows;
        this.counts = counts;
        this.narrowing = narrowing;
        this.agents = agents;
        this.clock = clock;
    }

    /** What the address asks for. */
    record Asked(
            @Nullable String groupe,
            @Nullable String numero,
            @Nullable String nom,
            @Nullable String commune,
            @Nullable String voie,
            @Nullable String agent,
            @Nullable String du,
            @Nullable String au,
            @Nullable String tri,
            @Nullable String page,
            @Nullable String format) {
        static String text(@Nullable String value) {
            return value == null ? "" : value.strip();
        }

        boolean csv() {
            return "csv".equals(format);
        }
    }

    @Requires(Right.SEE_OWN_WORK)
    @GetMapping("/travail")
    Object work(Asked asked) {
        Permissions.require(Right.SEE_OWN_WORK);
        var agent = CurrentAgent.required().agent().id();
        var group = WorkGroup.of(Asked.text(asked.groupe()));
        var filter = "a-prendre".equals(asked.groupe()) ? QueueFilter.toTake() : QueueFilter.workOf(agent, group);
        return answer("/travail", true, narrowed(filter.numbered(Asked.text(asked.numero())), asked), asked);
    }

    @Requires(Right.SEE_APPLICATION)
    @GetMapping("/demandes")
    Object all(Asked asked) {
        Permissions.require(Right.SEE_APPLICATION);
        var filter = new QueueFilter(
                WorkGroup.of(Asked.text(asked.groupe())),
                false,
                "personne".equals(asked.agent()),
                officer(asked),
                Asked.text(asked.numero()),
                channel(asked),
                day(asked.du()),
                day(asked.au()),
                null);
        return answer("/demandes", false, narrowed(filter, asked), asked);
    }

    private QueueFilter narrowed(QueueFilter filter, Asked asked) {
        return narrowing.of(filter, Asked.text(asked.nom()), Asked.text(asked.commune()));
    }

    private Object answer(String path, boolean mine, QueueFilter filter, Asked asked) {
        var sorting = Sorting.read(asked.tri(), QueueStore.SORTS, Sorting.ascending("echeance"));
        if (asked.csv()) {
            return csv(filter, sorting, mine ? "mon-travail" : "demandes");
        }
        var address = address(path, asked);
        var paging = new Paging(
                address.with(Sorting.PARAMETER, asked.tri()), Paging.asked(asked.page()), SIZE, queue.count(filter));
        var files = queue.list(filter, sorting.column(), sorting.descending(), paging.size(), paging.offset());
        return new ModelAndView(
                "applications/work", Map.of("page", page(path, mine, filter, asked, paging, sorting, files)));
    }

    private WorkPage page(
            String path,
            boolean mine,
            QueueFilter filter,
            Asked asked,
            Paging paging,
            Sorting sorting,
            List<ApplicationFile> files) {
        var address = address(path, asked);
        var oldest = queue.oldestToTake();
        return new WorkPage(
                mine ? "Mon travail" : "Demandes",
                French.capitalised(French.date(LocalDate.now(clock))) + ".",
                path,
                mine,
                counts.of(path, mine, filter, address),
                rows.of(files),
                paging,
                heads(address, sorting),
                filters(asked),
                address.with(Sorting.PARAMETER, asked.tri())
                        .with("format", "csv")
                        .href(),
                queue.count(QueueFilter.toTake()),
                counts.toReview(),
                oldest.map(file -> French.date(file.receivedOn())).orElse(null),
                colleagues(),
                files.isEmpty() ? narrowing.whyEmpty() : WorkPage.Emptiness.FILTERED,
                paging.address().href(),
                Permissions.may(Right.REGISTER_APPLICATION),
                Permissions.may(Right.ASSESS),
                Permissions.may(Right.SEE_SCHEMES));
    }

    private List<Choice> colleagues() {
        return agents.all().stream()
                .map(agent -> Choice.of(agent.id().value().toString(), agent.displayName() + ", " + agent.title()))
                .toList();
    }

    private ResponseEntity<Resource> csv(QueueFilter filter, Sorting sorting, String name) {
        return rows.csv(queue.all(filter, sorting.column(), sorting.descending()))
                .download(name);
    }

    private static List<SortLink> heads(PageAddress address, Sorting sorting) {
        return List.of(
                sorting.link(address, "echeance", "Échéance"),
                sorting.link(address, "numero", "Demande"),
                sorting.link(address, "etat", "État"),
                sorting.link(address, "age", "Âge"));
    }

    private static PageAddress address(String path, Asked asked) {
        return PageAddress.of(path)
                .with("groupe", asked.groupe())
                .with("numero", asked.numero())
                .with("nom", asked.nom())
                .with("commune", asked.commune())
                .with("voie", asked.voie())
                .with("agent", asked.agent())
                .with("du", asked.du())
                .with("au", asked.au());
    }

    private static WorkPage.Filters filters(Asked asked) {
        var channels = Choice.of(Channel.class, channel -> French.capitalised(channel.label()));
        var active = !(Asked.text(asked.numero())
                        + Asked.text(asked.nom())
                        + Asked.text(asked.commune())
                        + Asked.text(asked.voie())
                        + Asked.text(asked.agent())
                        + Asked.text(asked.du())
                        + Asked.text(asked.au()))
                .isEmpty();
        return new WorkPage.Filters(
                Asked.text(asked.groupe()),
                Asked.text(asked.numero()),
                Asked.text(asked.nom()),
                Asked.text(asked.commune()),
                Asked.text(asked.voie()),
                Asked.text(asked.agent()),
                Asked.text(asked.du()),
                Asked.text(asked.au()),
                channels,
                WorkNarrowing.COMMUNES,
                active);
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        return Typed.date(typed) instanceof Typed.Value<LocalDate>(var day) ? day : null;
    }

    private static String channel(Asked asked) {
        var typed = Asked.text(asked.voie());
        return Arrays.stream(Channel.values()).anyMatch(each -> each.name().equals(typed)) ? typed : "";
    }

    private static @Nullable AgentId officer(Asked asked) {
        try {
            var typed = Asked.text(asked.agent());
            return typed.isEmpty() || typed.equals("personne") ? null : new AgentId(UUID.fromString(typed));
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
