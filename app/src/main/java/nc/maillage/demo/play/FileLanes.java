package nc.maillage.demo.play;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nc.maillage.demo.plan.Aid;
import nc.maillage.demo.plan.Plan;
import nc.maillage.demo.plan.Request;
import nc.maillage.demo.plan.Step;
import nc.maillage.demo.plan.Step.Deed;
import org.jspecify.annotations.Nullable;

/**
 * « Couloirs » : the files, shared out so that those of one family, and a request and the one that renews it, are played
 * one after the other, and no act reads what is written beside it.
 */
final class FileLanes {
    static final int COUNT = 2;

    private final Map<Integer, Integer> lanes = new HashMap<>();

    private final int requests;

    /** « Dossier » of the plan: whom it concerns, and the one that it renews. */
    private record File(
            int key, List<Integer> persons, @Nullable Integer renews) {}

    FileLanes(Plan plan) {
        requests = plan.requests().size();
        var files = Stream.concat(
                        plan.requests().stream().map(FileLanes::file),
                        plan.aids().stream().map(this::file))
                .toList();
        var firsts = firsts(files);
        var ranks = new HashMap<Integer, Integer>();
        for (var file : files) {
            int first = first(firsts, file.key());
            ranks.putIfAbsent(first, ranks.size());
            lanes.put(file.key(), ranks.getOrDefault(first, 0) % COUNT);
        }
    }

    private static File file(Request request) {
        var persons = IntStream.concat(
                IntStream.of(request.applicant()), request.attached().stream().mapToInt(Request.Attached::person));
        return new File(request.key(), persons.boxed().toList(), request.renews());
    }

    private File file(Aid aid) {
        var persons = Stream.concat(Stream.of(aid.applicant()), aid.concerned().stream());
        return new File(requests + aid.key(), persons.toList(), null);
    }

    /** Of an act on a file; any other is of the first. */
    int of(Step step) {
        return lanes.getOrDefault(file(step.deed()), 0);
    }

    /** For each file, one before it in the same group, itself where it is the first. */
    private static Map<Integer, Integer> firsts(List<File> files) {
        var firsts = new HashMap<Integer, Integer>();
        var met = new HashMap<Integer, Integer>();
        for (var file : files) {
            firsts.put(file.key(), file.key());
            for (int before : before(file, met)) {
                int one = first(firsts, before);
                int other = first(firsts, file.key());
                firsts.put(Math.max(one, other), Math.min(one, other));
            }
            file.persons().forEach(person -> met.put(person, file.key()));
        }
        return firsts;
    }

    private static List<Integer> before(File file, Map<Integer, Integer> met) {
        var before = new ArrayList<Integer>();
        var renewed = file.renews();
        if (renewed != null) {
            before.add(renewed);
        }
        file.persons().stream().map(met::get).forEach(known -> {
            if (known != null) {
                before.add(known);
            }
        });
        return before;
    }

    private static int first(Map<Integer, Integer> firsts, int key) {
        int at = key;
        for (int before = firsts.getOrDefault(at, at); before != at; before = firsts.getOrDefault(at, at)) {
            at = before;
        }
        return at;
    }

    private int file(Deed deed) {
        return switch (deed) {
            case Deed.Register of -> of.request();
            case Deed.Bring of -> of.request();
            case Deed.Check of -> of.request();
            case Deed.RefusePiece of -> of.request();
            case Deed.AskPiece of -> of.request();
            case Deed.BringLacking of -> of.request();
            case Deed.Establish of -> of.request();
            case Deed.Propose of -> of.request();
            case Deed.SendBack of -> of.request();
            case Deed.Sign of -> of.request();
            case Deed.Notify of -> of.request();
            case Deed.Withdraw of -> of.request();
            case Deed.WithdrawCard of -> of.request();
            case Deed.OnAid of -> requests + of.aid();
            case Deed.Meet _, Deed.Move _, Deed.Birth _, Deed.Leave _, Deed.Guard _ -> -1;
        };
    }
}
