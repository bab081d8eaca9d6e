package nc.maillage.decisions.lawreplay.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.Actor;
import nc.maillage.audit.AuditLog;
import nc.maillage.decisions.LawReplayId;
import nc.maillage.decisions.LawReplays.Asked;
import nc.maillage.decisions.LawReplays.Request;
import nc.maillage.decisions.lawreplay.domain.LawReading;
import nc.maillage.decisions.lawreplay.domain.LawReplay;
import nc.maillage.decisions.lawreplay.domain.LawReplayRules;
import nc.maillage.decisions.lawreplay.domain.LawRun;
import nc.maillage.decisions.lawreplay.domain.ReadingTyped;
import nc.maillage.decisions.lawreplay.store.KeptDecisionStore;
import nc.maillage.decisions.lawreplay.store.LawRunStore;
import nc.maillage.decisions.usecase.ProgramVersion;
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.Ids;
import nc.maillage.platform.web.Typed;
import nc.maillage.schemes.SchemeCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a replay to run, once all that was typed holds together; where anything does not, nothing is kept. */
@Component
@Transactional
public class AskLawReplay {
    private final KnownLaws laws;
    private final LawRunStore runs;
    private final KeptDecisionStore decisions;
    private final ProgramVersion program;
    private final AuditLog log;
    private final Ids ids;
    private final Clock clock;
    private final SchemeCatalogue catalogue;

    AskLawReplay(
            KnownLaws laws,
            LawRunStore runs,
            KeptDecisionStore decisions,
            ProgramVersion program,
            AuditLog log,
            Ids ids,
            Clock clock,
            SchemeCatalogue catalogue) {
        this.laws = laws;
        this.runs = runs;
        this.decisions = decisions;
        this.program = program;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
        this.catalogue = catalogue;
    }

    public Asked ask(Request typed) {
        Permissions.require(Right.REPLAY_LAW);
        var refusals = new ArrayList<Asked.Refused>();
        var from = reading("from", typed.from(), refusals);
        var to = reading("to", typed.to(), refusals);
        var first = day("signedFrom", typed.signedFrom(), refusals);
        var last = day("signedTo", typed.signedTo(), refusals);
        var scheme = scheme(typed.scheme().strip(), from, to, refusals);
        if (from == null || to == null || !refusals.isEmpty()) {
            return refusals.getFirst();
        }
        var asked = new LawReplay(from, to, scheme, first, last, typed.later());
        return new LawReplayRules(asked, laws.oldest(scheme).orElse(null), LocalDate.now(clock))
                .objection()
                .<Asked>map(objection -> new Asked.Refused(objection.field(), objection.why()))
                .orElseGet(() -> keep(asked));
    }

    private Asked keep(LawReplay asked) {
        var at = clock.instant();
        var extent = decisions.extent(asked, at);
        var run = new LawRun(
                new LawReplayId(ids.next()),
                runs.nextNumber(),
                asked,
                Actor.current().map(AgentId::new).orElse(null),
                at,
                program.name(),
                laws.print(asked.scheme(), asked.from().knownOn()),
                laws.print(asked.scheme(), asked.to().knownOn()),
                extent.decisions(),
                extent.last(),
                new LawRun.Course(null, null, null, 0, 0, 0));
        runs.insert(run);
        var details = new HashMap<String, String>();
        details.put("number", Integer.toString(run.number()));
        details.put("from", asked.from().asked());
        details.put("to", asked.to().asked());
        if (asked.scheme() != null) {
            details.put("scheme", asked.scheme());
        }
        log.append("law.replay.asked", "law-replay", run.id().value(), details);
        return new Asked.Done(run.id(), run.number(), extent.decisions());
    }

    private @Nullable LawReading reading(String field, String typed, List<Asked.Refused> refusals) {
        return switch (ReadingTyped.read(typed, laws.versions(), catalogue, LocalDate.now(clock))) {
            case ReadingTyped.Read(var reading) -> reading;
            case ReadingTyped.Wrong(var why) -> {
                refusals.add(new Asked.Refused(field, why));
                yield null;
            }
        };
    }

    private static @Nullable LocalDate day(String field, String typed, List<Asked.Refused> refusals) {
        return switch (Typed.date(typed)) {
            case Typed.Value<LocalDate>(var day) -> day;
            case Typed.Nothing<LocalDate> _ -> null;
            case Typed.Wrong<LocalDate>(var why) -> {
                refusals.add(new Asked.Refused(field, why));
                yield null;
            }
        };
    }

    /** The one that is named, by itself or by its version: they must be the same. */
    private @Nullable String scheme(
            String typed, @Nullable LawReading from, @Nullable LawReading to, List<Asked.Refused> refusals) {
        if (!typed.isEmpty() && catalogue.byKey(typed).isEmpty()) {
            refusals.add(new Asked.Refused("scheme", "Le dispositif « %s » n’existe pas.".formatted(typed)));
            return null;
        }
        var named = Stream.of(
                        typed.isEmpty() ? null : typed,
                        from == null ? null : from.scheme(),
                        to == null ? null : to.scheme())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (named.size() > 1) {
            refusals.add(new Asked.Refused(
                    "scheme",
                    "Un rejeu compare deux droits d’un même dispositif, pas « %s » et « %s »."
                            .formatted(named.get(0), named.get(1))));
        }
        return named.isEmpty() ? null : named.getFirst();
    }
}
