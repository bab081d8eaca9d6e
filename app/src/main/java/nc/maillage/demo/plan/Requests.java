package nc.maillage.demo.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nc.maillage.demo.plan.Families.Family;
import nc.maillage.demo.plan.Request.Channel;
import org.jspecify.annotations.Nullable;

/** « Demandes » drawn so that each ending has its share: old grants first, then their renewals, then all others. */
final class Requests {
    static final int VALIDITY_MONTHS = 12;
    private static final int ENOUGH_FOR_ALL = 40;
    private static final int SETTLED_MONTHS = 8;
    private static final List<Ending> SCARCE =
            List.of(Ending.REFUSED_RESIDENCE, Ending.GRANTED_M, Ending.GRANTED_C, Ending.ROUTED);

    private final Population population;
    private final Families families;
    private final List<Family> waiting;
    private final LocalDate today;
    private final Chance chance;
    private final Situations situations;
    private final Course course;
    private final int[] left;
    private final List<Draft> drafts = new ArrayList<>();

    /** « Ébauche » : a request and its acts, before it has its place in the order of arrival. */
    record Draft(
            Family family,
            Request request,
            Course.Run run,
            @Nullable Draft renews) {}

    Requests(Population population, int count, LocalDate today, Chance chance) {
        this.population = population;
        this.families = new Families(population);
        this.waiting = families.ofTheSouth(chance.on("families", 0));
        this.today = today;
        this.chance = chance;
        var ceiling = new Ceiling();
        this.situations = new Situations(ceiling, today, chance.on("situations", 0));
        this.course = new Course(ceiling, today);
        this.left = shares(count);
    }

    private static int[] shares(int count) {
        var weights = Stream.of(Ending.values()).mapToInt(Ending::weight).toArray();
        var shares = Apportionment.of(count, weights);
        for (int i = 0; count >= ENOUGH_FOR_ALL && i < shares.length; i++) {
            if (shares[i] == 0) {
                shares[i]++;
                shares[Ending.GRANTED_A.ordinal()]--;
            }
        }
        return shares;
    }

    List<Draft> draw() {
        written();
        SCARCE.forEach(this::firsts);
        oldGrants();
        renewals();
        Stream.of(Ending.values()).forEach(this::firsts);
        drafts.sort(Comparator.comparing(draft -> draft.run().steps().getFirst().at()));
        return drafts;
    }

    private void firsts(Ending ending) {
        while (left[ending.ordinal()] > 0 && first(ending, window(ending))) {
            left[ending.ordinal()]--;
        }
    }

    /** The file that awaits a judgement is played by hand. */
    private void written() {
        population.toJudge().ifPresent(key -> {
            if (left[Ending.TO_JUDGE.ordinal()] > 0) {
                var home = population.homes().get(key);
                var family = new Family(home, 0, home.members().getFirst().person());
                add(family, Ending.TO_JUDGE, today.minusDays(50), null, false);
                left[Ending.TO_JUDGE.ordinal()]--;
            }
        });
    }

    private void oldGrants() {
        for (var ending : List.of(Ending.GRANTED_A, Ending.GRANTED_B)) {
            int old = left[ending.ordinal()] * 45 / 100;
            for (int i = 0; i < old && first(ending, new int[] {370, 780}); i++) {
                left[ending.ordinal()]--;
            }
        }
    }

    private void renewals() {
        for (var old : List.copyOf(drafts)) {
            var signed = old.run().signedOn();
            if (signed == null
                    || !old.request().ending().granted()
                    || old.request().withdrawn()
                    || !chance.perMille(620)) {
                continue;
            }
            var received = WorkDays.onOrAfter(signed.plusMonths(VALIDITY_MONTHS).minusDays(chance.between(9, 42)));
            renewalEnding(received, old.request().ending()).ifPresent(ending -> {
                if (add(
                        old.family(),
                        ending,
                        received,
                        old,
                        old.request().situation().otherCover())) {
                    left[ending.ordinal()]--;
                }
            });
        }
    }

    private Optional<Ending> renewalEnding(LocalDate received, Ending before) {
        long age = today.toEpochDay() - received.toEpochDay();
        if (age < 2) {
            return Optional.empty();
        }
        var wanted = chance.perMille(830) ? before : Ending.REFUSED_RESOURCES;
        return Stream.concat(Stream.of(wanted), Arrays.stream(Ending.values()).filter(Ending::open))
                .filter(ending -> ending != Ending.OVERDUE && left[ending.ordinal()] > 0)
                .filter(ending -> age >= window(ending)[0] && (ending.decided() || age <= window(ending)[1]))
                .findFirst();
    }

    /** Days before today between which a request with that ending is received. */
    private static int[] window(Ending ending) {
        return switch (ending) {
            case REGISTERED -> new int[] {1, 7};
            case INSTRUCTION -> new int[] {6, 38};
            case OVERDUE -> new int[] {63, 74};
            case TO_JUDGE -> new int[] {12, 50};
            case WAITING_PIECE -> new int[] {10, 52};
            case PROPOSED -> new int[] {16, 48};
            case SENT_BACK -> new int[] {20, 50};
            case REFUSED_RESOURCES, REFUSED_RESIDENCE, ROUTED, WITHDRAWN, GRANTED_C, GRANTED_M -> new int[] {34, 700};
            case GRANTED_A, GRANTED_B -> new int[] {34, 355};
        };
    }

    private boolean first(Ending ending, int[] window) {
        var received = WorkDays.onOrBefore(today.minusDays(chance.between(window[0], window[1])));
        Predicate<Family> suits = family -> suits(family, ending, received);
        var found = waiting.stream().filter(suits).findFirst();
        if (found.isEmpty()) {
            return false;
        }
        waiting.remove(found.get());
        var day = ending == Ending.REFUSED_RESIDENCE
                ? found.get().home().since().plusDays(chance.between(20, 140))
                : received;
        boolean covered = families.applicant(found.get()).cover() != Person.Cover.NONE;
        return add(found.get(), ending, day, null, covered) || first(ending, window);
    }

    private boolean suits(Family family, Ending ending, LocalDate received) {
        var person = families.applicant(family);
        int age = person.ageOn(received);
        boolean covered = person.cover() != Person.Cover.NONE;
        if (age < Shape.MAJORITY || ending.needsCover() && !covered || ending.needsNoCover() && covered) {
            return false;
        }
        if (ending == Ending.REFUSED_RESIDENCE) {
            var since = family.home().since();
            return families.since(family.home()).equals(since)
                    && family.home().before() != null
                    && since.isBefore(today.minusDays(200))
                    && since.isAfter(today.minusDays(760));
        }
        boolean fits = ending != Ending.GRANTED_M || person.woman() && age < 42;
        return fits
                && (ending != Ending.GRANTED_C || age > 58)
                && families.since(family.home()).isBefore(received.minusMonths(SETTLED_MONTHS))
                && (family.home().leaves() == null || family.home().met().isBefore(received.minusDays(40)));
    }

    private boolean add(Family family, Ending ending, LocalDate day, @Nullable Draft renews, boolean covered) {
        var own = chance.on("request", drafts.size());
        var run = course.run(
                family.home().key(), ending, day, renews == null && ending.granted() && own.perMille(30), own);
        var attached = families.attachedOn(family, run.receivedOn());
        int persons = 1 + attached.size();
        var since = families.since(family.home());
        if (ending == Ending.REFUSED_RESIDENCE && run.receivedOn().isBefore(since.plusDays(2))) {
            return false;
        }
        var request = new Request(
                drafts.size(),
                family.home().key(),
                family.applicant(),
                attached,
                run.receivedOn(),
                Channel.values()[own.weighted(62, 20, 18)],
                null,
                ending,
                situations.of(ending, since, persons, run.receivedOn(), covered),
                run.withdrawn());
        drafts.add(new Draft(family, request, run, renews));
        return true;
    }
}
