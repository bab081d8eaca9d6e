package nc.maillage.demo.play;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nc.maillage.demo.plan.Request;
import nc.maillage.demo.plan.Step;
import nc.maillage.demo.plan.Step.Deed;

/**
 * « Couloirs » : the requests, shared out so that those of one family, and a request and the one that renews it, are played
 * one after the other, and no act reads what is written beside it.
 */
final class FileLanes {
    static final int COUNT = 2;

    private final Map<Integer, Integer> lanes = new HashMap<>();

    FileLanes(List<Request> requests) {
        var firsts = firsts(requests);
        var ranks = new HashMap<Integer, Integer>();
        for (var request : requests) {
            int first = first(firsts, request.key());
            ranks.putIfAbsent(first, ranks.size());
            lanes.put(request.key(), ranks.getOrDefault(first, 0) % COUNT);
        }
    }

    /** Of an act on a request; any other is of the first. */
    int of(Step step) {
        return lanes.getOrDefault(request(step.deed()), 0);
    }

    /** For each request, one before it in the same group, itself where it is the first. */
    private static Map<Integer, Integer> firsts(List<Request> requests) {
        var firsts = new HashMap<Integer, Integer>();
        var met = new HashMap<Integer, Integer>();
        for (var request : requests) {
            firsts.put(request.key(), request.key());
            for (int before : before(request, met)) {
                int one = first(firsts, before);
                int other = first(firsts, request.key());
                firsts.put(Math.max(one, other), Math.min(one, other));
            }
            persons(request).forEach(person -> met.put(person, request.key()));
        }
        return firsts;
    }

    private static List<Integer> before(Request request, Map<Integer, Integer> met) {
        var before = new ArrayList<Integer>();
        var renewed = request.renews();
        if (renewed != null) {
            before.add(renewed);
        }
        persons(request).map(met::get).forEach(known -> {
            if (known != null) {
                before.add(known);
            }
        });
        return before;
    }

    private static Stream<Integer> persons(Request request) {
        return IntStream.concat(
                        IntStream.of(request.applicant()),
                        request.attached().stream().mapToInt(Request.Attached::person))
                .boxed();
    }

    private static int first(Map<Integer, Integer> firsts, int key) {
        int at = key;
        for (int before = firsts.getOrDefault(at, at); before != at; before = firsts.getOrDefault(at, at)) {
            at = before;
        }
        return at;
    }

    private static int request(Deed deed) {
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
            case Deed.Meet _, Deed.Move _, Deed.Birth _, Deed.Leave _, Deed.Guard _ -> -1;
        };
    }
}
