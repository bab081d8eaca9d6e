package nc.maillage.portal.web.vacancies;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nc.maillage.platform.web.Paging;
import nc.maillage.recruitment.ResidenceAsked;
import nc.maillage.recruitment.VacancyClosing;
import nc.maillage.recruitment.VacancyFilter;
import nc.maillage.recruitment.VacancyOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A search as an address writes it; what it does not understand of one asks for nothing. */
record VacancyQuery(VacancyFilter filter, @Nullable VacancyOrder asked, int page) {
    static final String WORDS = "q";
    static final String EMPLOYER = "employeur";
    static final String CORPS = "corps";
    static final String PLACE = "lieu";
    static final String RESIDENCE = "residence";
    static final String CLOSING = "cloture";
    static final String ORDER = "tri";
    private static final int LONGEST = 200;
    private static final int MOST_VALUES = 20;

    static VacancyQuery read(MultiValueMap<String, String> typed) {
        return read(typed, VacancyClosing.OPEN);
    }

    /** @param otherwise what is looked for where the address says nothing */
    static VacancyQuery read(MultiValueMap<String, String> typed, VacancyClosing otherwise) {
        var words = texts(typed, WORDS);
        var filter = new VacancyFilter(
                words.isEmpty() ? "" : words.getFirst(),
                texts(typed, EMPLOYER),
                texts(typed, CORPS),
                texts(typed, PLACE),
                texts(typed, RESIDENCE).stream()
                        .flatMap(key -> named(ResidenceAsked.values(), ResidenceAsked::key, key))
                        .distinct()
                        .toList(),
                texts(typed, CLOSING).stream()
                        .flatMap(key -> named(VacancyClosing.values(), VacancyClosing::key, key))
                        .findFirst()
                        .orElse(otherwise));
        var order = texts(typed, ORDER).stream()
                .flatMap(key -> named(VacancyOrder.values(), VacancyOrder::key, key))
                .findFirst()
                .orElse(null);
        return new VacancyQuery(filter, order, Paging.asked(typed.getFirst(Paging.PARAMETER)));
    }

    static VacancyQuery of(VacancyFilter filter) {
        return new VacancyQuery(filter, null, 1);
    }

    boolean hasWords() {
        return !filter.words().isBlank();
    }

    /** Nearness says nothing where no word is looked for. */
    VacancyOrder order() {
        if (asked == null || asked == VacancyOrder.RELEVANCE && !hasWords()) {
            return hasWords() ? VacancyOrder.RELEVANCE : VacancyOrder.DEADLINE;
        }
        return asked;
    }

    VacancyQuery with(VacancyFilter other) {
        return new VacancyQuery(other, asked, 1);
    }

    /** That path with what is asked, the page left out. */
    String at(String path) {
        var all = fields().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .toList();
        return all.isEmpty() ? path : path + "?" + String.join("&", all);
    }

    /** What an address or a form carries of it. */
    List<Map.Entry<String, String>> fields() {
        var all = new ArrayList<Map.Entry<String, String>>();
        add(all, WORDS, List.of(filter.words()));
        add(all, EMPLOYER, filter.employers());
        add(all, CORPS, filter.corps());
        add(all, PLACE, filter.places());
        add(
                all,
                RESIDENCE,
                filter.residences().stream().map(ResidenceAsked::key).toList());
        if (filter.closing() != VacancyClosing.OPEN) {
            add(all, CLOSING, List.of(filter.closing().key()));
        }
        if (asked != null) {
            add(all, ORDER, List.of(asked.key()));
        }
        return all;
    }

    private static void add(List<Map.Entry<String, String>> all, String name, List<String> values) {
        values.stream().filter(value -> !value.isBlank()).forEach(value -> all.add(Map.entry(name, value)));
    }

    private static <E> Stream<E> named(E[] values, Function<E, String> key, String typed) {
        return Arrays.stream(values).filter(each -> key.apply(each).equals(typed));
    }

    private static List<String> texts(MultiValueMap<String, String> typed, String name) {
        return typed.getOrDefault(name, List.of()).stream()
                .map(VacancyQuery::plain)
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(MOST_VALUES)
                .toList();
    }

    /** One line that a database keeps. */
    private static String plain(@Nullable String typed) {
        var text = typed == null
                ? ""
                : typed.replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST).strip() : text;
    }
}
