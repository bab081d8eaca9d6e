package nc.maillage.recruitment.usecase;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nc.maillage.notices.text.Fold;
import nc.maillage.organisation.CountStaff;
import nc.maillage.organisation.CreateUnit;
import nc.maillage.organisation.CreateUnit.NewUnit;
import nc.maillage.organisation.DateNames;
import nc.maillage.organisation.Filing;
import nc.maillage.organisation.Headcount;
import nc.maillage.organisation.UnitId;
import nc.maillage.organisation.UnitKind;
import nc.maillage.organisation.UnitName;
import nc.maillage.organisation.Units;
import nc.maillage.platform.Ids;
import nc.maillage.recruitment.domain.ChartProposal;
import nc.maillage.recruitment.domain.ChartProposal.Effect;
import nc.maillage.recruitment.domain.ImportedNotice;
import nc.maillage.recruitment.domain.NamesBefore;
import nc.maillage.recruitment.domain.Post;
import nc.maillage.recruitment.domain.ProposalKind;
import nc.maillage.recruitment.domain.Proposed;
import nc.maillage.recruitment.store.NoticeStore;
import nc.maillage.recruitment.store.PostStore;
import nc.maillage.recruitment.store.ProposalStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes an accepted proposal where it belongs: the units in the organisation, the posts here. */
@Component
class ApplyProposal {
    private final Units units;
    private final CreateUnit create;
    private final DateNames names;
    private final CountStaff count;
    private final PostStore posts;
    private final ProposalStore proposals;
    private final NoticeStore notices;
    private final Ids ids;

    ApplyProposal(
            Units units,
            CreateUnit create,
            DateNames names,
            CountStaff count,
            PostStore posts,
            ProposalStore proposals,
            NoticeStore notices,
            Ids ids) {
        this.units = units;
        this.create = create;
        this.names = names;
        this.count = count;
        this.posts = posts;
        this.proposals = proposals;
        this.notices = notices;
        this.ids = ids;
    }

    /** @param seen the units as they were read for a proposal before, where nothing changed them */
    Filing<Effect> run(ChartProposal proposal, Proposed content, ImportedNotice notice, SeenUnits seen) {
        var day = Objects.requireNonNullElse(content.from(), notice.publishedOn());
        if (content.kind() == ProposalKind.UNIT) {
            var known = seen.find(content.name(), content.acronym(), day, content.within());
            return known.isPresent()
                    ? new Filing.Kept<>(Effect.found(known.get().id().value()))
                    : changing(opened(proposal, content, day, seen), seen);
        }
        var unit = unit(proposal, content, seen);
        if (unit.isEmpty()) {
            return Filing.refused("unit", missing(content));
        }
        return switch (content.kind()) {
            case NAME -> changing(dated(unit.get(), content), seen);
            case HEADCOUNT -> counted(unit.get(), content, day, notice);
            case POST -> new Filing.Kept<>(offered(unit.get(), content, day, notice));
            case TOOL, UNIT -> new Filing.Kept<>(Effect.found(unit.get().value()));
        };
    }

    private static Filing<Effect> changing(Filing<Effect> filing, SeenUnits seen) {
        seen.forget();
        return filing;
    }

    private Filing<Effect> opened(ChartProposal proposal, Proposed content, LocalDate day, SeenUnits seen) {
        var above = unit(proposal, content, seen);
        if (content.unit() != null && above.isEmpty()) {
            return Filing.refused("unit", missing(content));
        }
        var parent = above.flatMap(units::byId);
        var from = parent.map(each -> each.openedOn().isAfter(day) ? each.openedOn() : day)
                .orElse(day);
        var kind = Objects.requireNonNullElse(content.unitKind(), UnitKind.SERVICE);
        var filing = create.run(new NewUnit(
                above.orElse(null), kind, content.name(), content.acronym(), content.place(), from, content.act()));
        return made(filing);
    }

    private Filing<Effect> dated(UnitId id, Proposed content) {
        var from = content.from();
        if (from == null) {
            return Filing.refused("from", "Corrigez ce nom : donnez son premier jour.");
        }
        var before = units.byId(id).orElseThrow();
        if (before.names().stream().anyMatch(name -> name.from().equals(from) && same(name.name(), content.name()))) {
            return new Filing.Kept<>(Effect.found(id.value()));
        }
        var filing = names.run(id, new UnitName(content.name(), content.acronym(), from, null, content.act()));
        return switch (filing) {
            case Filing.Kept<UnitId> _ -> {
                var after = units.byId(id).orElseThrow().version();
                yield new Filing.Kept<>(
                        new Effect(id.value(), true, new NamesBefore(after, before.openedOn(), before.names())));
            }
            case Filing.Refused<UnitId>(var problems) -> new Filing.Refused<>(problems);
        };
    }

    private Filing<Effect> counted(UnitId id, Proposed content, LocalDate day, ImportedNotice notice) {
        return made(count.run(id, headcount(content, day, notice)));
    }

    static Headcount headcount(Proposed content, LocalDate day, ImportedNotice notice) {
        return new Headcount(
                Objects.requireNonNullElse(content.number(), -1),
                Objects.requireNonNullElse(content.counted(), ""),
                day,
                notice.source(),
                content.qualifier());
    }

    /** Every version of the notice is of the post. */
    private Effect offered(UnitId unit, Proposed content, LocalDate day, ImportedNotice notice) {
        var versions = notices.offering(notice);
        var known = posts.offeredBy(versions);
        var id = known.orElseGet(ids::next);
        if (known.isEmpty()) {
            posts.insert(Post.offered(id, unit, content.name(), content.corps(), content.job(), content.place(), day));
        }
        versions.forEach(each -> posts.link(id, each));
        return known.isPresent() ? Effect.found(id) : Effect.made(id);
    }

    /** The unit that the same notice proposed under that name, whatever it was corrected to; else the one of that name. */
    private Optional<UnitId> unit(ChartProposal proposal, Proposed content, SeenUnits seen) {
        var name = content.unit();
        if (name == null) {
            return Optional.empty();
        }
        for (var each : proposals.unitsOf(proposal.notice()).entrySet()) {
            if (same(each.getKey(), name)) {
                return Optional.of(new UnitId(each.getValue()));
            }
        }
        var day = Objects.requireNonNullElse(content.from(), LocalDate.MIN);
        return seen.find(name, content.unitAcronym(), day, content.within()).map(unit -> unit.id());
    }

    SeenUnits seen() {
        return new SeenUnits(units);
    }

    private static Filing<Effect> made(Filing<UnitId> filing) {
        return switch (filing) {
            case Filing.Kept<UnitId>(var id) -> new Filing.Kept<>(Effect.made(id.value()));
            case Filing.Refused<UnitId>(var problems) -> new Filing.Refused<>(problems);
        };
    }

    private static boolean same(@Nullable String one, String other) {
        return one != null && Fold.key(one).equals(Fold.key(other));
    }

    private static String missing(Proposed content) {
        return content.unit() == null
                ? "Corrigez-la : choisissez son unité."
                : "« %s » n’est pas dans l’organigramme : acceptez-la d’abord, ou choisissez une autre unité."
                        .formatted(content.unit());
    }
}
