package nc.maillage.demo.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import nc.maillage.demo.plan.Requests.Draft;
import nc.maillage.law.amg.sud.AmgSud;

/** « Plan de la démonstration » : the same seed and the same day give the same plan on any machine. */
public record Plan(
        long seed, LocalDate today, Population population, List<Request> requests, List<Aid> aids, List<Step> steps) {
    /** Whom the guide tells to look for: a mother of three who has no request yet. */
    public static final String WALK_IN = Cast.WALK_IN_NAME;

    private static final int REQUESTS_PER_THOUSAND = 200;
    private static final int AIDS_PER_THOUSAND = 40;

    public Plan {
        requests = List.copyOf(requests);
        aids = List.copyOf(aids);
        steps = List.copyOf(steps);
    }

    public static Plan draw(int size, long seed, LocalDate today) {
        var chance = new Chance(seed);
        var drawn = Population.draw(size, today, chance.on("population", 0));
        var count = Math.toIntExact((long) size * REQUESTS_PER_THOUSAND / 1000);
        var drafts = new Requests(drawn, count, today, chance.on("requests", 0)).draw();
        var population = metInTime(drawn, drafts);
        var steps = new ArrayList<>(new Encounters(population, today, chance.on("encounters", 0)).steps());
        var requests = numbered(drafts, steps);
        var others = Math.toIntExact((long) size * AIDS_PER_THOUSAND / 1000);
        var aids = told(new Aids(population, today, chance.on("aids", 0)).draw(others), steps);
        steps.sort(Comparator.comparing(Step::at));
        return new Plan(seed, today, population, requests, aids, steps);
    }

    /** A home is known at the latest on the day of its first request. */
    private static Population metInTime(Population drawn, List<Draft> drafts) {
        var homes = new ArrayList<>(drawn.homes());
        for (var draft : drafts) {
            var home = homes.get(draft.request().home());
            if (home.leaves() == null && home.met().isAfter(draft.request().receivedOn())) {
                homes.set(home.key(), home.metOn(draft.request().receivedOn()));
            }
        }
        return drawn.with(homes);
    }

    private static List<Request> numbered(List<Draft> drafts, List<Step> steps) {
        var keys = new IdentityHashMap<Draft, Integer>();
        var requests = new ArrayList<Request>();
        for (var draft : drafts) {
            int key = requests.size();
            keys.put(draft, key);
            var old = draft.renews();
            requests.add(draft.request().numbered(key, old == null ? null : keys.get(old)));
            draft.run().steps().forEach(step -> steps.add(step.about(key)));
        }
        return requests;
    }

    /** Of all schemes, in that collectivity. */
    public long files(Step.Body body) {
        return aids.stream().filter(aid -> aid.body() == body).count() + (body == Step.Body.SUD ? requests.size() : 0);
    }

    /** Under which it acts; what is on no file is as if on a card. */
    public String scheme(Step step) {
        return step.deed() instanceof Step.Deed.OnAid of ? aids.get(of.aid()).scheme() : AmgSud.KEY;
    }

    private static List<Aid> told(List<Aids.Drawn> drawn, List<Step> steps) {
        var aids = new ArrayList<Aid>();
        for (var each : drawn) {
            int key = aids.size();
            aids.add(each.aid().numbered(key));
            each.steps().forEach(step -> steps.add(step.ofAid(key)));
        }
        return aids;
    }

    /** Of all that is planned, to compare two plans. */
    public String digest() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            population.people().forEach(person -> sha.update(bytes(person)));
            population.homes().forEach(home -> sha.update(bytes(home)));
            requests.forEach(request -> sha.update(bytes(request)));
            aids.forEach(aid -> sha.update(bytes(aid)));
            steps.forEach(step -> sha.update(bytes(step)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Object planned) {
        return (planned + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
