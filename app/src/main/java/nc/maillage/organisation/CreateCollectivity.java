package nc.maillage.organisation;

import java.util.Map;
import java.util.Set;
import nc.maillage.audit.AuditLog;
import nc.maillage.platform.CollectivityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Ouvrir une collectivité » : done by its first administrator, from behind its own wall. */
@Service
@Transactional
public class CreateCollectivity {
    static final int LONGEST_NAME = 120;
    private static final Set<String> PROVINCES = Set.of("SUD", "NORD", "ILES");

    private final RightToKeep right;
    private final CollectivityStore store;
    private final AuditLog log;

    CreateCollectivity(RightToKeep right, CollectivityStore store, AuditLog log) {
        this.right = right;
        this.store = store;
        this.log = log;
    }

    public Filing<CollectivityId> run(Collectivity asked) {
        right.require();
        var entry = new Entry();
        var name = entry.text("name", asked.name(), LONGEST_NAME, "Écrivez le nom de la collectivité.");
        var directorate = entry.text(
                "directorate", asked.directorate(), LONGEST_NAME, "Écrivez le nom ou le sigle de la direction.");
        entry.check(
                "slug",
                asked.slug().matches("[a-z][a-z0-9-]{1,29}"),
                "L’adresse courte compte 2 à 30 lettres minuscules sans accent, chiffres ou tirets : « sud ».");
        entry.check(
                "province", PROVINCES.contains(asked.province()), "Choisissez la province dont le droit s’applique.");
        entry.check(
                "slug",
                store.bySlug(asked.slug()).isEmpty(),
                "Cette adresse courte est déjà prise : choisissez-en une autre.");
        if (!entry.sound()) {
            return entry.refused();
        }
        store.insert(new Collectivity(asked.id(), asked.slug(), name, directorate, asked.province()));
        log.append("collectivity.opened", "collectivity", asked.id().value(), Map.of("slug", asked.slug()));
        return new Filing.Kept<>(asked.id());
    }
}
