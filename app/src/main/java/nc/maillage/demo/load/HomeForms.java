package nc.maillage.demo.load;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nc.maillage.demo.load.Copy.Source;
import nc.maillage.demo.load.NamePlaces.Named;
import nc.maillage.demo.load.Originals.LogLine;
import nc.maillage.demo.load.Series.Kind;
import nc.maillage.people.usecase.SearchTerms;
import org.jspecify.annotations.Nullable;

/** « Formulaires d’un foyer » : filled in once a copy. */
final class HomeForms {
    private final UUID key;
    private final int persons;
    private final int files;
    private final String collectivity;
    private final Map<Series, Integer> taken;
    private final List<Source> sources;
    private final List<RowForm> rows = new ArrayList<>();
    private final List<Named> named;
    private final List<LogForm> log = new ArrayList<>();
    private final List<Form> letters;
    private final List<Form> cards;

    HomeForms(OriginalHome home, Places places, List<Named> named, Map<Series, Integer> taken) {
        this.key = home.key();
        this.persons = home.persons();
        this.files = home.files();
        this.collectivity = home.rows().getFirst().text("collectivity_id");
        this.named = List.copyOf(named);
        home.rows()
                .forEach(row -> rows.add(new RowForm(
                        row.table(),
                        Line.of(row.table().columns().stream()
                                .map(column -> Optional.ofNullable(places.form(row, column)))
                                .toList()))));
        home.log().forEach(line -> log.add(logForm(places, line)));
        letters = ids(home, places, "correspondence.letter");
        cards = ids(home, places, "entitlements.card");
        this.taken = new HashMap<>(taken);
        this.taken.put(Series.of(Kind.DRAWING), letters.size() + cards.size());
        this.sources = places.sources();
    }

    private record RowForm(CopiedTable table, Line line) {}

    private record LogForm(
            Instant at, @Nullable Form actor, String act, String kind, Form subject, Map<String, Form> details) {}

    private static List<Form> ids(OriginalHome home, Places places, String table) {
        return home.of(table).map(row -> places.form(row.text("id"))).toList();
    }

    private static LogForm logForm(Places places, LogLine line) {
        var details = new TreeMap<String, Form>();
        line.details().forEach((name, value) -> details.put(name, places.form(value)));
        var actor = line.actor();
        return new LogForm(
                line.at().toInstant(),
                actor == null ? null : places.form(actor.toString()),
                line.act(),
                line.kind(),
                places.form(line.subject().toString()),
                details);
    }

    int persons() {
        return persons;
    }

    int files() {
        return files;
    }

    Map<Series, Integer> taken() {
        return Map.copyOf(taken);
    }

    void write(int rank, Series.Counters numbers, Sheets sheets) {
        var copy = new Copy(rank, key, numbers);
        copy.fill(sources);
        rows.forEach(row -> row.line().write(sheets.of(row.table()), copy));
        for (var person : named) {
            var id = copy.text(person.person());
            var names = person.names().stream().map(copy::text).toList();
            var out = sheets.of(CopiedTable.SEARCH);
            SearchTerms.of(names).forEach((term, sound) -> Line.write(out, List.of(collectivity, id, term, sound)));
        }
        log.forEach(line -> sheets.log(said(line, copy)));
        letters.forEach(form -> sheets.letter(UUID.fromString(copy.text(form))));
        cards.forEach(form -> sheets.card(UUID.fromString(copy.text(form))));
    }

    private static LogLine said(LogForm line, Copy copy) {
        var details = new TreeMap<String, String>();
        line.details().forEach((name, form) -> details.put(name, copy.text(form)));
        var actor = line.actor();
        return new LogLine(
                line.at().atOffset(ZoneOffset.UTC),
                actor == null ? null : UUID.fromString(copy.text(actor)),
                line.act(),
                line.kind(),
                UUID.fromString(copy.text(line.subject())),
                details);
    }
}
