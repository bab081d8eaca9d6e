package nc.maillage.organisation;

import java.util.Map;
import nc.maillage.audit.AuditLog;
import nc.maillage.platform.CollectivityId;
import nc.maillage.platform.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * « Corriger la collectivité » : its displayed names, unless somebody corrected them meanwhile; its address and its
 * province never change.
 */
@Service
@Transactional
public class AmendCollectivity {
    private final RightToKeep right;
    private final CollectivityStore store;
    private final AuditLog log;

    AmendCollectivity(RightToKeep right, CollectivityStore store, AuditLog log) {
        this.right = right;
        this.store = store;
        this.log = log;
    }

    public Filing<CollectivityId> run(String name, String directorate, int version) {
        right.require();
        var entry = new Entry();
        var longest = CreateCollectivity.LONGEST_NAME;
        var newName = entry.text("name", name, longest, "Écrivez le nom de la collectivité.");
        var newDirectorate =
                entry.text("directorate", directorate, longest, "Écrivez le nom ou le sigle de la direction.");
        if (!entry.sound()) {
            return entry.refused();
        }
        var current = store.byId(Tenancy.required()).orElseThrow();
        var amended = new Collectivity(current.id(), current.slug(), newName, newDirectorate, current.province());
        if (!store.update(amended, version)) {
            return Filing.refused("version", Written.COLLECTIVITY_CHANGED);
        }
        log.append("collectivity.amended", "collectivity", current.id().value(), Map.of());
        return new Filing.Kept<>(current.id());
    }
}
