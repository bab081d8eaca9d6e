package nc.maillage.schemes.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nc.maillage.law.configured.AidCheck;
import nc.maillage.law.configured.AidSpecification;
import nc.maillage.law.configured.ConfiguredAid;
import nc.maillage.organisation.Collectivities;
import nc.maillage.organisation.Collectivity;
import nc.maillage.platform.Tenancy;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.schemes.SchemeCatalogue;
import nc.maillage.schemes.domain.AidDraft;
import nc.maillage.schemes.domain.AidEntryReading;
import nc.maillage.schemes.domain.VersionDraft;
import nc.maillage.schemes.store.VersionStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a draft as the aid that it would be, were it published now, and puts its examples to the test. */
@Component
@Transactional(readOnly = true)
public class ReadAid {
    private final VersionStore versions;
    private final SchemeCatalogue catalogue;
    private final Collectivities collectivities;
    private final Clock clock;

    ReadAid(VersionStore versions, SchemeCatalogue catalogue, Collectivities collectivities, Clock clock) {
        this.versions = versions;
        this.catalogue = catalogue;
        this.collectivities = collectivities;
        this.clock = clock;
    }

    /**
     * « Brouillon lu » : without an aid, {@code errors} says field by field what is wrong.
     *
     * @param check of its examples; null where it is no aid yet
     * @param last the version that it would follow
     */
    public record Read(
            AidDraft draft,
            @Nullable ConfiguredAid aid,
            @Nullable AidCheck check,
            FormErrors errors,
            @Nullable AidSpecification last) {
        public boolean isReady() {
            return check != null && check.passes();
        }

        public Optional<AidSpecification> specification() {
            return Optional.ofNullable(aid).map(found -> found.specifications().getFirst());
        }
    }

    public Read read(AidDraft draft) {
        var key = Optional.ofNullable(draft.scheme()).orElseGet(() -> AidEntryReading.key(draft.entry()));
        var last = versions.of(key).stream().filter(VersionDraft::isPublished).findFirst();
        var today = LocalDate.now(clock);
        var reading = AidEntryReading.of(
                draft.entry(), last.map(found -> found.version().number()).orElse(0) + 1, collectivity(), today);
        var errors = reading.errors();
        var specification = reading.specification();
        objections(draft, key, last.orElse(null), specification, today, errors);
        var aid = specification == null || !errors.isEmpty() ? null : ConfiguredAid.of(specification);
        return new Read(
                draft,
                aid,
                aid == null ? null : aid.check(),
                errors,
                last.map(VersionDraft::specification).orElse(null));
    }

    /** What can only be seen beside the versions that there are already. */
    private void objections(
            AidDraft draft,
            String key,
            @Nullable VersionDraft last,
            @Nullable AidSpecification specification,
            LocalDate today,
            FormErrors errors) {
        var scheme = draft.scheme();
        if (scheme == null && catalogue.byKey(key).isPresent()) {
            errors.add("key", "Une autre aide porte déjà ce nom court. Choisissez-en un autre.");
        }
        if (scheme != null && !scheme.equals(AidEntryReading.key(draft.entry()))) {
            errors.add("key", "Une nouvelle version garde le nom court de l’aide : « " + scheme + " ».");
        }
        if (last != null
                && specification != null
                && !specification.applies().from().isAfter(today)) {
            errors.add(
                    "applies_from",
                    "Des demandes ont pu être décidées sous la version en vigueur : celle-ci s’applique au plus tôt demain.");
        }
    }

    private String collectivity() {
        return collectivities.byId(Tenancy.required()).map(Collectivity::name).orElseThrow();
    }

    /** Of a draft that is whole. */
    static AidSpecification whole(Read read) {
        return Objects.requireNonNull(read.specification().orElse(null));
    }
}
