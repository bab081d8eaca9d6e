package nc.maillage.recruitment;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.organisation.Unit;
import nc.maillage.organisation.Units;
import nc.maillage.recruitment.store.ProposalStore;
import nc.maillage.recruitment.usecase.ImportNotice;
import nc.maillage.recruitment.usecase.ImportNotice.Imported;
import nc.maillage.recruitment.usecase.JudgeProposal;
import nc.maillage.testing.Actors;
import org.springframework.stereotype.Component;

/** Imports notices as somebody, accepts all that they propose, reads the chart. */
@Component
public class Charts {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private final Actors actors;
    private final ImportNotice importer;
    private final JudgeProposal judge;
    private final ProposalStore proposals;
    private final Units units;

    Charts(Actors actors, ImportNotice importer, JudgeProposal judge, ProposalStore proposals, Units units) {
        this.actors = actors;
        this.importer = importer;
        this.judge = judge;
        this.proposals = proposals;
        this.units = units;
    }

    public UUID take(Session who, byte[] file) {
        var done = actors.as(who, () -> importer.run("avis.txt", file));
        return ((Imported.Done) done).notices().getFirst();
    }

    /** The text of an example, one word changed. */
    public UUID take(Session who, String name, String word, String other) {
        var text = new String(InventedNotices.read(name), StandardCharsets.UTF_8);
        return take(who, text.replace(word, other).getBytes(StandardCharsets.UTF_8));
    }

    /** The sure ones at once, the doubtful ones one by one. */
    public void acceptAll(Session who) {
        actors.as(who, () -> judge.acceptSure(null));
        actors.as(who, () -> proposals.waiting(null)).forEach(each -> actors.as(who, () -> judge.accept(each.id())));
    }

    public List<Unit> units(Session who) {
        return actors.as(who, () -> units.tree());
    }

    public Unit unit(Session who, String name) {
        return units(who).stream()
                .filter(each -> each.nameOn(DAY).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " in " + tree(who)));
    }

    /** « above > unit », with the names of the day. */
    public List<String> tree(Session who) {
        var all = units(who);
        return all.stream()
                .map(unit -> all.stream()
                                .filter(each -> each.id().equals(unit.parent()))
                                .map(each -> each.nameOn(DAY).name() + " > ")
                                .findFirst()
                                .orElse("")
                        + unit.nameOn(DAY).name())
                .toList();
    }
}
