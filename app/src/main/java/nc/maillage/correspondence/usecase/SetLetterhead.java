package nc.maillage.correspondence.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.correspondence.Letterhead;
import nc.maillage.correspondence.Letterheads;
import nc.maillage.correspondence.store.LetterheadStore;
import nc.maillage.organisation.Collectivities;
import nc.maillage.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class SetLetterhead implements Letterheads {
    private static final int MOST_LINES = 6;
    private static final int LONGEST = 80;

    private final LetterheadStore store;
    private final Collectivities collectivities;
    private final AuditLog log;
    private final Clock clock;

    SetLetterhead(LetterheadStore store, Collectivities collectivities, AuditLog log, Clock clock) {
        this.store = store;
        this.collectivities = collectivities;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Current current() {
        var collectivity = collectivities
                .byId(Tenancy.required())
                .orElseThrow(() -> new IllegalStateException("no collectivity " + Tenancy.required()));
        return store.find(collectivity.name())
                .map(kept -> new Current(kept.head(), kept.version()))
                .orElseGet(() -> new Current(
                        new Letterhead(
                                collectivity.name(),
                                collectivity.directorate(),
                                List.of(collectivity.directorate()),
                                "",
                                ""),
                        0));
    }

    @Override
    public Changed change(Letterhead head, int version) {
        Permissions.require(Right.MANAGE_LETTER_TEXTS);
        var flaw = flaw(head);
        if (flaw != null) {
            return flaw;
        }
        var me = CurrentAgent.required().agent().id().value();
        if (!store.save(head, version, me, clock.instant())) {
            return new Changed.ChangedMeanwhile();
        }
        log.append("letterhead.changed", "collectivity", Tenancy.required().value(), Map.of());
        return new Changed.Done();
    }

    private static Changed.@Nullable Refused flaw(Letterhead head) {
        if (head.service().isBlank()) {
            return new Changed.Refused("service", "Donnez le nom du service qui répond aux personnes.");
        }
        if (head.lines().isEmpty()) {
            return new Changed.Refused("lines", "Donnez au moins une ligne d’adresse.");
        }
        if (head.lines().size() > MOST_LINES || head.lines().stream().anyMatch(line -> line.length() > LONGEST)) {
            return new Changed.Refused(
                    "lines",
                    "L’adresse tient en %d lignes de %d signes, pour laisser la place au destinataire. Raccourcissez-la."
                            .formatted(MOST_LINES, LONGEST));
        }
        return null;
    }
}
