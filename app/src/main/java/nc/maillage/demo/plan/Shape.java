package nc.maillage.demo.plan;

import java.util.ArrayList;
import java.util.List;
import nc.maillage.demo.plan.Home.Tie;

/** « Composition d’un foyer » : ages and ties, before anyone has a name. One home in five holds several families. */
final class Shape {
    static final int MAJORITY = 18;
    private static final int[] SOUTH_KINDS = {200, 240, 260, 80, 220};
    private static final int[] NORTH_KINDS = {110, 160, 330, 110, 290};
    private static final int[] SOUTH_CHILDREN = {46, 36, 13, 4, 1};
    private static final int[] NORTH_CHILDREN = {15, 30, 30, 16, 9};
    private static final int TWINS = 14;

    private final Chance chance;
    private final boolean north;
    private final List<Seat> seats = new ArrayList<>();

    /** « Place dans le foyer ». */
    record Seat(boolean woman, int age, Tie tie, int family, boolean child, boolean twin) {}

    private Shape(Chance chance, boolean north) {
        this.chance = chance;
        this.north = north;
    }

    static List<Seat> draw(Chance chance, boolean north, int most) {
        var shape = new Shape(chance, north);
        int kind = most == 1 ? 0 : most == 2 ? 1 : chance.weighted(north ? NORTH_KINDS : SOUTH_KINDS);
        switch (kind) {
            case 0 -> shape.alone();
            case 1 -> shape.couple(shape.bands(22, 14, 30, 12, 40, 14, 50, 24, 60, 27, 70, 19), 0);
            case 2 -> shape.family(2);
            case 3 -> shape.family(1);
            default -> shape.severalFamilies();
        }
        return List.copyOf(shape.seats.subList(0, Math.min(most, shape.seats.size())));
    }

    /** The same ages for the same mother of three, whatever the seed. */
    static List<Seat> motherOf(int age, int... children) {
        var seats = new ArrayList<Seat>();
        seats.add(new Seat(true, age, Tie.SELF, 0, false, false));
        for (int i = 0; i < children.length; i++) {
            seats.add(new Seat(i % 2 == 0, children[i], Tie.CHILD, 0, true, false));
        }
        return seats;
    }

    private void alone() {
        int age = bands(20, 24, 30, 17, 40, 13, 50, 15, 60, 16, 70, 12, 80, 4);
        seats.add(new Seat(chance.perMille(480), age, Tie.SELF, 0, false, false));
    }

    /** Pairs of first age and weight; each band lasts ten years. */
    private int bands(int... ages) {
        var weights = new int[ages.length / 2];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = ages[2 * i + 1];
        }
        return ages[2 * chance.weighted(weights)] + chance.between(0, 9);
    }

    private void couple(int age, int family) {
        boolean first = chance.perMille(500);
        seats.add(new Seat(first, age, family == 0 ? Tie.SELF : Tie.CHILD, family, false, false));
        seats.add(new Seat(
                !first,
                Math.max(MAJORITY + 1, age + chance.between(-5, 5)),
                family == 0 ? Tie.PARTNER : Tie.OTHER,
                family,
                false,
                false));
    }

    private void family(int parents) {
        int age = bands(22, 24, 30, 42, 40, 30, 48, 6);
        if (parents == 2) {
            couple(age, 0);
        } else {
            seats.add(new Seat(chance.perMille(850), age, Tie.SELF, 0, false, false));
        }
        int many = 1
                + chance.weighted(north ? NORTH_CHILDREN : SOUTH_CHILDREN)
                - (parents == 1 && chance.perMille(400) ? 1 : 0);
        children(Math.max(1, many), age, 0, Tie.CHILD);
    }

    /** Grown children stay in the home but are a family of their own. */
    private void children(int many, int parentAge, int family, Tie tie) {
        int age = chance.between(0, Math.clamp(parentAge - 19L, 0, 6));
        for (int i = 0; i < many; i++) {
            boolean grown = age >= MAJORITY;
            boolean twin = i > 0 && !grown && chance.perMille(TWINS);
            int kept = twin ? seats.getLast().age() : age;
            seats.add(new Seat(chance.perMille(490), kept, tie, grown ? next() : family, !grown, twin));
            age = kept + chance.between(1, 4);
            if (age > Math.min(24, parentAge - 17)) {
                return;
            }
        }
    }

    private int next() {
        return seats.stream().mapToInt(Seat::family).max().orElse(-1) + 1;
    }

    private void severalFamilies() {
        int age = bands(45, 28, 55, 40, 65, 24, 75, 9);
        if (chance.perMille(620)) {
            couple(age, 0);
        } else {
            seats.add(new Seat(chance.perMille(700), age, Tie.SELF, 0, false, false));
        }
        int branches = 1 + chance.weighted(60, north ? 40 : 30);
        for (int branch = 0; branch < branches; branch++) {
            branch(Math.clamp(age - 22L - chance.between(0, 8), MAJORITY + 1, 45));
        }
        if (chance.perMille(350)) {
            seats.add(new Seat(chance.perMille(500), chance.between(19, 60), Tie.OTHER, next(), false, false));
        }
    }

    private void branch(int age) {
        int family = next();
        if (chance.perMille(550)) {
            couple(age, family);
        } else {
            seats.add(new Seat(chance.perMille(600), age, Tie.CHILD, family, false, false));
        }
        int many = chance.weighted(24, 44, 24, 8);
        if (many > 0) {
            children(many, age, family, Tie.GRANDCHILD);
        }
    }
}
