package nc.maillage.decisions.lawreplay.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nc.maillage.decisions.lawreplay.domain.LawCalendar;
import nc.maillage.decisions.lawreplay.domain.LawPrint;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.schemes.PublishedSchemes;
import nc.maillage.schemes.PublishedSchemes.SchemeVersion;
import nc.maillage.schemes.SchemeCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The law that this collectivity works with, and since when each part of it is known. */
@Component
@Transactional(readOnly = true)
public class KnownLaws {
    private final PublishedSchemes schemes;
    private final SchemeCatalogue catalogue;

    KnownLaws(PublishedSchemes schemes, SchemeCatalogue catalogue) {
        this.schemes = schemes;
        this.catalogue = catalogue;
    }

    public List<SchemeVersion> versions() {
        return schemes.all();
    }

    SchemeCatalogue catalogue() {
        return catalogue;
    }

    public ParameterSet figures() {
        return schemes.parameters();
    }

    /** Those of which a version is published here, each once. */
    public List<Scheme> published() {
        return versions().stream()
                .map(SchemeVersion::scheme)
                .distinct()
                .flatMap(key -> catalogue.byKey(key).stream())
                .toList();
    }

    public LawCalendar calendar(Scheme scheme) {
        return LawCalendar.of(scheme, figures());
    }

    /** The first day on which the law of that scheme is known; of all those published, where none is named. */
    public Optional<LocalDate> oldest(@Nullable String scheme) {
        var figures = figures();
        return scope(scheme).stream()
                .map(each -> LawCalendar.of(each, figures).oldest())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
    }

    public LawPrint print(@Nullable String scheme, LocalDate knownOn) {
        return LawPrint.of(scope(scheme), figures(), knownOn);
    }

    private List<Scheme> scope(@Nullable String scheme) {
        return scheme == null ? published() : catalogue.byKey(scheme).stream().toList();
    }
}
