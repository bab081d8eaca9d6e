package nc.maillage.decisions.lawreplay.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.decisions.domain.AppealState;
import nc.maillage.decisions.lawreplay.domain.Bearing;
import nc.maillage.decisions.lawreplay.domain.ConditionChange;
import nc.maillage.decisions.lawreplay.domain.HouseholdType;
import nc.maillage.decisions.lawreplay.domain.LawRun;
import nc.maillage.decisions.lawreplay.domain.MoveNature;
import nc.maillage.decisions.lawreplay.domain.Moves;
import nc.maillage.decisions.lawreplay.domain.Rereading;
import nc.maillage.decisions.lawreplay.store.KeptDecisionStore;
import nc.maillage.decisions.lawreplay.store.KeptDecisionStore.Moving;
import nc.maillage.decisions.lawreplay.store.RunLineStore.Written;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.people.People;
import nc.maillage.people.Residence;
import nc.maillage.platform.French;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what moves: with the household of the day, the commune where the person then lived, the state of the appeal. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LineWriter {
    private final KeptDecisionStore decisions;
    private final People people;

    LineWriter(KeptDecisionStore decisions, People people) {
        this.decisions = decisions;
        this.people = people;
    }

    List<Written> lines(LawRun run, Map<UUID, Rereading> moves) {
        var moving = decisions.moving(moves.keySet());
        var day = French.dayOf(run.at());
        var lines = new ArrayList<Written>();
        moves.forEach((id, move) -> {
            var decision = moving.get(id);
            if (decision == null) {
                throw new IllegalStateException("decision " + id + " is gone");
            }
            lines.add(
                    switch (move) {
                        case Rereading.Moved moved -> moved(id, moved, decision, day);
                        case Rereading.Impossible(var why) -> unreadable(id, why, decision, day);
                        case Rereading.Same _, Rereading.AlreadyKnown _ ->
                            throw new IllegalArgumentException("decision " + id + " does not move");
                    });
        });
        return lines;
    }

    private Written moved(UUID id, Rereading.Moved move, Moving decision, LocalDate day) {
        return line(
                id,
                move.nature(),
                decision,
                move.from(),
                move.to(),
                move.changes(),
                Bearing.of(decision.ruling(), decision.signed(), move.to()),
                day);
    }

    private Written unreadable(UUID id, String why, Moving decision, LocalDate day) {
        var told = new ConditionChange(MoveNature.UNREADABLE.label(), null, null, null, why, false);
        return line(id, MoveNature.UNREADABLE, decision, null, null, List.of(told), Bearing.TO_JUDGE, day);
    }

    private Written line(
            UUID id,
            MoveNature nature,
            Moving decision,
            @Nullable Assessment from,
            @Nullable Assessment to,
            List<ConditionChange> changes,
            Bearing bearing,
            LocalDate day) {
        return new Written(
                id,
                nature.name(),
                decision.signedOn().getYear(),
                people.residenceOn(decision.person(), decision.signedOn())
                        .map(Residence::communeName)
                        .orElse(null),
                HouseholdType.of(decision.household()).name(),
                from == null ? null : from.proposal().name(),
                from == null ? null : from.category(),
                from == null ? null : Moves.amounts(from),
                to == null ? null : to.proposal().name(),
                to == null ? null : to.category(),
                to == null ? null : Moves.amounts(to),
                changes,
                AppealState.of(decision.challenged(), decision.appealUntil(), day)
                        .name(),
                bearing.name());
    }
}
