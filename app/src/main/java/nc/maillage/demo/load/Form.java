package nc.maillage.demo.load;

import java.util.List;

/** « Formulaire » : a text that every copy repeats but for some places. */
final class Form {
    private final List<String> kept;
    private final List<Integer> places;

    /** One more text kept than there are places: they take turns. */
    Form(List<String> kept, List<Integer> places) {
        this.kept = List.copyOf(kept);
        this.places = List.copyOf(places);
    }

    static Form place(int place) {
        return new Form(List.of("", ""), List.of(place));
    }

    void write(StringBuilder out, String[] values) {
        out.append(kept.getFirst());
        for (int i = 0; i < places.size(); i++) {
            out.append(values[places.get(i)]).append(kept.get(i + 1));
        }
    }

    String with(String[] values) {
        if (places.isEmpty()) {
            return kept.getFirst();
        }
        var out = new StringBuilder();
        write(out, values);
        return out.toString();
    }
}
