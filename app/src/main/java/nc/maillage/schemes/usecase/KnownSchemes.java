package nc.maillage.schemes.usecase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.law.configured.ConfiguredAid;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.platform.Tenancy;
import nc.maillage.schemes.SchemeCatalogue;
import nc.maillage.schemes.domain.AidPeriods;
import nc.maillage.schemes.domain.VersionDraft;
import nc.maillage.schemes.store.VersionStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the program ships, and the aids that the collectivity of the session has published. */
@Component
class KnownSchemes implements SchemeCatalogue {
    private static final int MOST_KEPT = 500;

    private final SchemeCatalogue shipped = SchemeCatalogue.shipped();
    private final Map<List<Standing>, ConfiguredAid> made = new ConcurrentHashMap<>();
    private final VersionStore versions;

    KnownSchemes(VersionStore versions) {
        this.versions = versions;
    }

    /** A version never changes but for its end: what is made of these serves every collectivity that asks. */
    private record Standing(UUID version, @Nullable LocalDate to) {
        static Standing of(VersionDraft draft) {
            return new Standing(draft.id(), draft.version().to());
        }
    }

    @Override
    public List<Scheme> all() {
        return Stream.concat(shipped.all().stream(), aids().values().stream().map(this::aid))
                .sorted(Comparator.comparing(Scheme::key))
                .toList();
    }

    @Override
    public Optional<Scheme> byKey(String key) {
        return shipped.byKey(key).or(() -> Optional.ofNullable(aids().get(key)).map(this::aid));
    }

    @Override
    public Optional<Scheme> version(String key, int number) {
        return shipped.byKey(key)
                .or(() -> aids().getOrDefault(key, List.of()).stream()
                        .filter(draft -> draft.version().number() == number)
                        .findFirst()
                        .map(draft -> aid(List.of(draft))));
    }

    private Map<String, List<VersionDraft>> aids() {
        return Tenancy.current().isEmpty()
                ? Map.of()
                : versions.aids().stream()
                        .collect(Collectors.groupingBy(draft -> draft.version().scheme()));
    }

    private ConfiguredAid aid(List<VersionDraft> drafts) {
        if (made.size() > MOST_KEPT) {
            made.clear();
        }
        return made.computeIfAbsent(
                drafts.stream().map(Standing::of).toList(),
                any -> ConfiguredAid.of(drafts.stream()
                        .map(draft -> AidPeriods.until(
                                Objects.requireNonNull(draft.specification()),
                                draft.version().to()))
                        .toList()));
    }
}
