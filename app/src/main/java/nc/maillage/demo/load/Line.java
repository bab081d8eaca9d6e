package nc.maillage.demo.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** « Ligne » of a table in the text form of COPY: what every copy repeats is written once, with its separators. */
final class Line {
    private static final String NOTHING = "\\N";

    private final String[] kept;
    private final int[] places;

    private Line(List<String> kept, List<Integer> places) {
        this.kept = kept.toArray(String[]::new);
        this.places = places.stream().mapToInt(Integer::intValue).toArray();
    }

    static Line of(List<Optional<Form>> columns) {
        var kept = new ArrayList<String>();
        var places = new ArrayList<Integer>();
        var text = new StringBuilder();
        var separator = "";
        for (var column : columns) {
            text.append(separator);
            column.ifPresentOrElse(
                    form -> form.read(known -> escape(text, known), place -> {
                        places.add(place);
                        kept.add(text.toString());
                        text.setLength(0);
                    }),
                    () -> text.append(NOTHING));
            separator = "\t";
        }
        kept.add(text.append('\n').toString());
        return new Line(kept, places);
    }

    void write(StringBuilder out, Copy copy) {
        out.append(kept[0]);
        for (int i = 0; i < places.length; i++) {
            escape(out, copy.value(places[i]));
            out.append(kept[i + 1]);
        }
    }

    static void write(StringBuilder out, List<String> values) {
        var separator = "";
        for (var value : values) {
            out.append(separator);
            escape(out, value);
            separator = "\t";
        }
        out.append('\n');
    }

    private static void escape(StringBuilder out, String value) {
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char sign = switch (value.charAt(i)) {
                case '\\' -> '\\';
                case '\n' -> 'n';
                case '\r' -> 'r';
                case '\t' -> 't';
                default -> 0;
            };
            if (sign != 0) {
                out.append(value, from, i).append('\\').append(sign);
                from = i + 1;
            }
        }
        out.append(value, from, value.length());
    }
}
