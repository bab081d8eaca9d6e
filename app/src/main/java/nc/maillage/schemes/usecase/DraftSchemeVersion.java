package nc.maillage.schemes.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.law.configured.ConfiguredAid;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.platform.Ids;
import nc.maillage.schemes.PublishedSchemes.SchemeVersion;
import nc.maillage.schemes.SchemeCatalogue;
import nc.maillage.schemes.SchemePublication.Drafted;
import nc.maillage.schemes.SchemePublication.NewVersion;
import nc.maillage.schemes.domain.VersionDraft;
import nc.maillage.schemes.domain.VersionRules;
import nc.maillage.schemes.store.VersionStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prepares a version that another person will publish. */
@Component
public class DraftSchemeVersion {
    private final VersionStore versions;
    private final SuggestedPieces suggested;
    private final AuditLog log;
    private final Ids ids;
    private final Clock clock;
    private final SchemeCatalogue catalogue;

    DraftSchemeVersion(
            VersionStore versions,
            SuggestedPieces suggested,
            AuditLog log,
            Ids ids,
            Clock clock,
            SchemeCatalogue catalogue) {
        this.versions = versions;
        this.suggested = suggested;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
        this.catalogue = catalogue;
    }

    @Transactional
    public Drafted draft(NewVersion asked) {
        Permissions.require(Right.PUBLISH_SCHEME);
        var scheme = catalogue.byKey(asked.scheme()).orElse(null);
        if (scheme == null || scheme instanceof ConfiguredAid) {
            return new Drafted.Refused("scheme", "Ce dispositif n’est pas livré avec le programme.");
        }
        var number = versions.nextNumber(asked.scheme());
        var fault = VersionRules.check(
                asked.from(),
                lastFrom(asked.scheme()),
                asked.pieces(),
                suggested.official(asked.scheme()),
                asked.defaultValidityMonths(),
                asked.note());
        return fault.<Drafted>map(found -> new Drafted.Refused(found.field(), found.why()))
                .orElseGet(() -> keep(asked, scheme, number));
    }

    private Drafted keep(NewVersion asked, Scheme scheme, int number) {
        var version = new SchemeVersion(
                scheme.key(),
                number,
                scheme.title(),
                asked.from(),
                null,
                scheme.ruleDigest(),
                asked.pieces(),
                asked.defaultValidityMonths());
        var author = CurrentAgent.required().agent().id();
        var draft = VersionDraft.shipped(ids.next(), version, asked.note().strip(), author, clock.instant());
        versions.insert(draft);
        log.append(
                "scheme.version.drafted",
                "scheme-version",
                draft.id(),
                Map.of("scheme", scheme.key(), "number", "" + number));
        return new Drafted.Done(draft.id(), number);
    }

    private @Nullable LocalDate lastFrom(String scheme) {
        return versions.of(scheme).stream()
                .filter(VersionDraft::isPublished)
                .map(draft -> draft.version().from())
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
