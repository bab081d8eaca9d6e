package nc.maillage.demo.load;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nc.maillage.correspondence.LetterSeals;
import nc.maillage.decisions.DecisionId;
import nc.maillage.decisions.SignedTexts;
import nc.maillage.decisions.SignedTexts.Texts;
import nc.maillage.demo.load.Copy.Source;
import nc.maillage.demo.load.Originals.Row;
import nc.maillage.demo.load.Series.Kind;
import nc.maillage.entitlements.usecase.SealCards;
import org.springframework.stereotype.Component;

/** Numbers go on where the originals stop; what was sealed is sealed anew. */
@Component
class NumberPlaces {
    private static final String NUMBER = "number";
    private static final String SEQUENCE = "sequence";

    private final SignedTexts signed;
    private final LetterSeals letters;
    private final SealCards cards;
    private final Set<String> drawn = ConcurrentHashMap.newKeySet();

    NumberPlaces(SignedTexts signed, LetterSeals letters, SealCards cards) {
        this.signed = signed;
        this.letters = letters;
        this.cards = cards;
    }

    /** How many numbers of each series a copy takes. */
    Map<Series, Integer> add(Places places, OriginalHome home) {
        var taken = new HashMap<Series, Integer>();
        home.of("people.person")
                .forEach(row -> places.column(row, NUMBER, next(places, taken, Series.of(Kind.PERSON))));
        home.of("applications.application").forEach(row -> {
            var number = row.text(NUMBER).split("-", 3);
            var series = new Series(Kind.REQUEST, number[0], Integer.parseInt(number[1]));
            written(places, taken, row, series);
        });
        home.of("decisions.decision").forEach(row -> {
            int place = written(places, taken, row, yearly(Kind.DECISION, row));
            places.column(row, SEQUENCE, place);
        });
        home.of("correspondence.letter").forEach(row -> {
            int place = written(places, taken, row, yearly(Kind.LETTER, row));
            places.column(row, SEQUENCE, place);
        });
        home.of("entitlements.card").forEach(row -> card(places, row));
        seals(places, home);
        return taken;
    }

    private static Series yearly(Kind kind, Row row) {
        return new Series(kind, "", Integer.parseInt(row.text("year")));
    }

    private static int next(Places places, Map<Series, Integer> taken, Series series) {
        taken.merge(series, 1, Integer::sum);
        return places.add(copy -> Integer.toString(copy.next(series)));
    }

    private static int written(Places places, Map<Series, Integer> taken, Row row, Series series) {
        int place = next(places, taken, series);
        places.word(row.text(NUMBER), copy -> series.written(Integer.parseInt(copy.value(place))));
        return place;
    }

    private void card(Places places, Row row) {
        var digits = row.text(NUMBER);
        drawn.add(digits);
        int number = places.word(digits, copy -> draw(copy, digits));
        int token = places.add(copy -> cards.token(
                copy.value(number),
                LocalDate.parse(row.text("issued_on")),
                LocalDate.parse(row.text("valid_from")),
                LocalDate.parse(row.text("valid_to"))));
        places.column(row, "token", token);
    }

    /** Never the number of another card. */
    private String draw(Copy copy, String original) {
        var random = copy.random(original);
        while (true) {
            var digits = SealCards.draw(random);
            if (drawn.add(digits)) {
                return digits;
            }
        }
    }

    /** The seal of an act is printed in its letter: acts come first, and forms are drawn up once all words are known. */
    private void seals(Places places, OriginalHome home) {
        var acts = new LinkedHashMap<Row, Integer>();
        home.of("decisions.decision").forEach(row -> acts.put(row, places.word(row.text("seal"))));
        var contents = new LinkedHashMap<Row, Integer>();
        home.of("correspondence.letter").forEach(row -> contents.put(row, places.add()));
        acts.forEach((row, place) -> places.fill(place, act(places, row)));
        contents.forEach((row, place) -> letter(places, row, place));
    }

    private Source act(Places places, Row row) {
        var kept = signed.of(new DecisionId(row.id("id")));
        var number = places.form(row.text(NUMBER));
        var facts = places.form(kept.facts());
        var verdict = places.form(kept.verdict());
        return copy -> signed.seal(copy.text(number), new Texts(copy.text(facts), copy.text(verdict), kept.figures()));
    }

    private void letter(Places places, Row row, int place) {
        var number = places.form(row.text(NUMBER));
        var content = places.form(row.text("content"));
        places.fill(place, copy -> copy.text(content));
        places.column(row, "content", place);
        places.column(row, "seal", places.add(copy -> letters.of(copy.text(number), copy.value(place))));
    }
}
