package nc.maillage.demo.plan;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.demo.plan.Home.Stay;
import nc.maillage.demo.plan.Shape.Seat;

/** « Personnages » written by hand, the same whatever the seed: the mother who walks in, and a file that awaits a judgement. */
final class Cast {
    static final String WALK_IN_NAME = "Waïténé Clarisse";
    static final String COMMUNE = "98805";
    static final int WALK_IN_SIZE = 4;
    static final int TO_JUDGE_SIZE = 3;

    private Cast() {}

    /** « Rôle écrit » : one home, its people and when they came. */
    record Part(List<Seat> seats, List<Person> people, LocalDate since, String line, int met, int wealth) {}

    /** She has no request yet: whoever follows the guide registers it. */
    static Part walkIn(int key, LocalDate today) {
        var people = List.of(
                woman(key, "Waïténé", "Clarisse", today.minusYears(31).minusDays(104), true, "00 31 09"),
                child(key + 1, true, "Waïténé", "Inès", today.minusYears(9).minusDays(40)),
                child(key + 2, false, "Waïténé", "Noa", today.minusYears(6).minusDays(211)),
                child(key + 3, true, "Waïténé", "Swann", today.minusYears(2).minusDays(75)));
        return new Part(
                Shape.motherOf(31, 9, 6, 2), people, today.minusYears(4).minusDays(20), "14 rue du Banian", 150, 180);
    }

    /** She came from Lifou eight months ago: the centre of her interests is for a person to judge. */
    static Part toJudge(int key, LocalDate today) {
        var people = List.of(
                new Person(
                        key,
                        true,
                        "Népoura",
                        "Kaouma",
                        null,
                        "Lydie",
                        today.minusYears(39).minusDays(255),
                        true,
                        "98814",
                        "00 27 14",
                        Person.Cover.CAFAT,
                        false),
                child(key + 1, true, "Népoura", "Maëlys", today.minusYears(11).minusDays(31)),
                child(key + 2, false, "Népoura", "Élie", today.minusYears(5).minusDays(160)));
        return new Part(
                Shape.motherOf(39, 11, 5), people, today.minusMonths(8).minusDays(3), "8 rue des Flamboyants", 60, 240);
    }

    static Stay lifou(List<Place> places, LocalDate today) {
        var lifou = places.stream()
                .filter(place -> place.commune().equals("98814"))
                .findFirst()
                .orElseThrow();
        return new Stay(lifou, "tribu de Goaré", today.minusYears(9));
    }

    private static Person woman(int key, String name, String first, LocalDate birth, boolean customary, String phone) {
        return new Person(key, true, name, null, null, first, birth, customary, null, phone, Person.Cover.NONE, false);
    }

    private static Person child(int key, boolean girl, String name, String first, LocalDate birth) {
        return new Person(key, girl, name, null, null, first, birth, true, null, null, Person.Cover.NONE, false);
    }
}
