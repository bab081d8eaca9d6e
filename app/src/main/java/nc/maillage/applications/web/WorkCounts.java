package nc.maillage.applications.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.applications.store.QueueFilter;
import nc.maillage.applications.store.QueueStore;
import nc.maillage.applications.store.WorkGroup;
import nc.maillage.platform.web.Count;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import org.springframework.stereotype.Component;

/** The counts above a list; each opens the files behind it. */
@Component
class WorkCounts {
    private static final List<WorkGroup> WORK = List.of(
            WorkGroup.ALL,
            WorkGroup.LATE,
            WorkGroup.TO_START,
            WorkGroup.TO_JUDGE,
            WorkGroup.TO_PROPOSE,
            WorkGroup.SENT_BACK,
            WorkGroup.WAITING,
            WorkGroup.IN_REVIEW);

    private final QueueStore queue;

    WorkCounts(QueueStore queue) {
        this.queue = queue;
    }

    List<Count> of(String path, boolean mine, QueueFilter filter, PageAddress address) {
        var base = filter.unassigned() && mine
                ? QueueFilter.workOf(CurrentAgent.required().agent().id(), WorkGroup.ALL)
                : filter;
        var numbers = queue.counts(base);
        var groups = mine ? WORK : Arrays.asList(WorkGroup.values());
        var counts = new ArrayList<Count>();
        for (var group : groups) {
            var href = address.with("groupe", group == WorkGroup.ALL ? null : group.key())
                    .href();
            var current = filter.group() == group && !(mine && filter.unassigned());
            long number = numbers.getOrDefault(group, 0L);
            counts.add(
                    group == WorkGroup.ALL
                            ? Count.total(group.label(), number, href, current)
                            : Count.of(tag(group), number, href, current));
        }
        if (mine && Permissions.may(Right.REVIEW)) {
            counts.add(Count.of(new StateTag(Tone.JUDGE, "eyes", "À relire"), toReview(), "/propositions", false));
        }
        if (mine) {
            counts.add(Count.of(
                    new StateTag(Tone.CALM, "users", "À prendre"),
                    queue.count(QueueFilter.toTake()),
                    PageAddress.of(path).with("groupe", "a-prendre").href(),
                    filter.unassigned()));
        }
        return counts;
    }

    /** Proposals of others, for whoever may read them a second time. */
    long toReview() {
        var own = QueueFilter.workOf(CurrentAgent.required().agent().id(), WorkGroup.IN_REVIEW);
        var all = new QueueFilter(WorkGroup.IN_REVIEW, true, false, null, "", "", null, null, null);
        return Permissions.may(Right.REVIEW) ? queue.count(all) - queue.count(own) : 0;
    }

    private static StateTag tag(WorkGroup group) {
        return switch (group) {
            case ALL, TO_START -> new StateTag(Tone.CALM, "doc", group.label());
            case LATE -> new StateTag(Tone.NO, "alert", group.label());
            case TO_JUDGE -> new StateTag(Tone.JUDGE, "ask", group.label());
            case TO_PROPOSE -> new StateTag(Tone.INFO, "pen", group.label());
            case SENT_BACK -> new StateTag(Tone.NO, "undo", group.label());
            case WAITING -> new StateTag(Tone.PAUSE, "pause", group.label());
            case IN_REVIEW -> new StateTag(Tone.CALM, "eyes", group.label());
            case DECIDED -> new StateTag(Tone.OK, "sign", group.label());
            case CLOSED -> new StateTag(Tone.CALM, "none", group.label());
        };
    }
}
