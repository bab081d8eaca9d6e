package nc.maillage.applications.web;

import nc.maillage.access.CurrentAgent;
import nc.maillage.access.NavCount;
import nc.maillage.applications.store.QueueFilter;
import nc.maillage.applications.store.QueueStore;
import nc.maillage.applications.store.WorkGroup;
import org.springframework.stereotype.Component;

/** The number beside « Mon travail ». */
@Component
class MyWorkCount implements NavCount {
    private final QueueStore queue;

    MyWorkCount(QueueStore queue) {
        this.queue = queue;
    }

    @Override
    public String href() {
        return "/travail";
    }

    @Override
    public int count() {
        return CurrentAgent.current()
                .map(session ->
                        (int) queue.count(QueueFilter.workOf(session.agent().id(), WorkGroup.ALL)))
                .orElse(0);
    }
}
