package nc.maillage.demo.load;

import java.util.ArrayList;
import java.util.List;
import nc.maillage.demo.load.Series.Counters;

/** « Plan de chargement » : which home is copied how many times, and with which number each part begins. */
record LoadPlan(List<Part> parts, Counters end) {
    private static final int A_PART = 4_000;
    private static final int A_FILE = 20;

    LoadPlan {
        parts = List.copyOf(parts);
    }

    /** « Lot » : written in one transaction; {@code begins} is read by one lane only. */
    record Part(int turn, List<Turn> turns, int persons, Counters begins) {}

    /** « Tour » : one copy to make. */
    record Turn(HomeForms home, int rank) {}

    /** Homes with files first, until there are that many files, then the others, until there are that many persons. */
    static LoadPlan of(List<HomeForms> homes, int persons, int files, Counters begins) {
        var plan = new Drawing(persons, files, begins);
        plan.copy(homes.stream().filter(home -> home.files() > 0).toList());
        plan.copy(homes.stream().filter(home -> home.files() == 0).toList());
        plan.close();
        return new LoadPlan(plan.parts, begins);
    }

    private static final class Drawing {
        private final List<Part> parts = new ArrayList<>();
        private final Counters numbers;
        private List<Turn> turns = new ArrayList<>();
        private Counters begins;
        private int personsLeft;
        private int filesLeft;
        private int weight;

        Drawing(int persons, int files, Counters numbers) {
            this.personsLeft = persons;
            this.filesLeft = files;
            this.numbers = numbers;
            this.begins = new Counters(numbers.last());
        }

        /** Round after round, until nothing more fits. */
        void copy(List<HomeForms> homes) {
            boolean some = true;
            for (int rank = 1; some; rank++) {
                some = false;
                for (var home : homes) {
                    if (home.persons() <= personsLeft && home.files() <= filesLeft) {
                        take(home, rank);
                        some = true;
                    }
                }
            }
        }

        private void take(HomeForms home, int rank) {
            turns.add(new Turn(home, rank));
            numbers.skip(home.taken());
            personsLeft -= home.persons();
            filesLeft -= home.files();
            weight += home.persons() + A_FILE * home.files();
            if (weight >= A_PART) {
                close();
            }
        }

        void close() {
            int persons = turns.stream().mapToInt(turn -> turn.home().persons()).sum();
            parts.add(new Part(parts.size(), List.copyOf(turns), persons, begins));
            begins = new Counters(numbers.last());
            turns = new ArrayList<>();
            weight = 0;
        }
    }
}
