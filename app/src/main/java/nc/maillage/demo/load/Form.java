package nc.maillage.demo.load;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

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

    /** From its beginning to its end. */
    void read(Consumer<String> keeping, IntConsumer filling) {
        keeping.accept(kept.getFirst());
        for (int i = 0; i < places.size(); i++) {
            filling.accept(places.get(i));
            keeping.accept(kept.get(i + 1));
        }
    }

    String with(String[] values) {
        if (places.isEmpty()) {
            return kept.getFirst();
        }
        var out = new StringBuilder();
        read(out::append, place -> out.append(values[place]));
        return out.toString();
    }
}
