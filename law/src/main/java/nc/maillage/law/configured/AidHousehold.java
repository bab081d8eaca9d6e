package nc.maillage.law.configured;

import java.util.List;

/** « Foyers distingués »: the compositions that the text names, those it admits; {@code health} where one tells a state of health. */
public record AidHousehold(List<Composition> compositions, boolean health) {
    public AidHousehold {
        compositions = List.copyOf(compositions);
    }

    /** « Composition du foyer ». */
    public record Composition(String key, String label, boolean accepted) {}

    public List<String> accepted() {
        return compositions.stream()
                .filter(Composition::accepted)
                .map(Composition::key)
                .toList();
    }
}
