package nc.maillage.people.web;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nc.maillage.people.Communes;
import nc.maillage.platform.web.Choice;
import org.jspecify.annotations.Nullable;

/** The places one may live in, as a list to choose from: Poya stands in it twice. */
public final class Places {
    static final Map<String, String> OUTSIDE = outside();

    private static final List<Choice> HOMES = homes();
    private static final List<Choice> COMMUNES = Communes.all().stream()
            .map(commune -> Choice.of(commune.code(), commune.name()))
            .sorted(Comparator.comparing(Choice::label, Collator.getInstance(Locale.FRENCH)))
            .toList();

    private Places() {}

    public static List<Choice> toLive() {
        return HOMES;
    }

    public static List<Choice> communes() {
        return COMMUNES;
    }

    static String value(String commune, @Nullable String province) {
        return province == null ? commune : commune + ":" + province;
    }

    private static List<Choice> homes() {
        var inside = Communes.all().stream()
                .flatMap(commune -> commune.provinces().stream()
                        .map(province ->
                                Choice.of(value(commune.code(), province), Communes.nameIn(commune.code(), province))))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(Locale.FRENCH)));
        var all = new ArrayList<>(inside.toList());
        OUTSIDE.forEach((value, label) -> all.add(Choice.of(value, label)));
        return List.copyOf(all);
    }

    private static Map<String, String> outside() {
        var outside = new LinkedHashMap<String, String>();
        Stream.of(
                        "Wallis-et-Futuna",
                        "Polynésie française",
                        "France hexagonale ou outre-mer",
                        "Vanuatu",
                        "Un autre pays")
                .forEach(place -> outside.put(place, place));
        return outside;
    }
}
