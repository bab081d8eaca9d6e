package nc.maillage.law.appeal;

import static java.util.Objects.requireNonNull;
import static nc.maillage.law.example.CaseSteps.plain;
import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.fr.Alors;
import io.cucumber.java.fr.Quand;
import io.cucumber.java.fr.Soit;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.law.AsOf;
import nc.maillage.law.example.FigureSteps;
import nc.maillage.law.example.LawOfTheDay;
import nc.maillage.law.fact.Choice;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.law.fact.FactType;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.FactsReader;
import nc.maillage.law.fact.FactsReading;
import org.jspecify.annotations.Nullable;

/** The French sentences of the examples of the delays: a day is named by its label, as on a page. */
public final class AppealSteps {
    private static final LocalDate LATER_THAN_ANY = LocalDate.of(2100, 1, 1);
    private final Map<String, Object> given = new LinkedHashMap<>();
    private final FigureSteps figure = new FigureSteps();
    private List<DelayReading> readings = List.of();

    @Soit("une procédure où")
    public void procedure(DataTable facts) {
        facts.asLists().stream().skip(1).forEach(row -> is(row.getFirst(), row.getLast()));
    }

    @Soit("^\"([^\"]*)\" vaut \"([^\"]*)\"$")
    public void is(String label, String answer) {
        FactDefinition fact = AppealFacts.SHEET.definitions().stream()
                .filter(each -> plain(each.label()).equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no fact is called " + label));
        if (answer.equals("inconnu")) {
            given.remove(fact.key());
        } else {
            given.put(fact.key(), value(fact, answer));
        }
    }

    @Quand("^on lit les délais le (\\S+)$")
    public void read(String day) {
        read(day, day);
    }

    @Quand("^on lit les délais le (\\S+), avec le droit connu le (\\S+)$")
    public void read(String day, String known) {
        AsOf asOf = new AsOf(LocalDate.parse(day), LocalDate.parse(known));
        readings = AppealLaw.read(facts(), LawOfTheDay.figures(), asOf);
    }

    @Alors("le délai {string} est {string}")
    public void state(String key, String label) {
        assertThat(reading(key).state().label()).isEqualTo(label);
    }

    @Alors("le délai {string} se termine au plus tôt le {string}")
    public void ends(String key, String day) {
        assertThat(text(reading(key).ends())).isEqualTo(day);
    }

    @Alors("le délai {string} dit {string}")
    public void says(String key, String sentence) {
        assertThat(plain(reading(key).sentence())).isEqualTo(sentence);
    }

    @Alors("le délai {string} dure {string}")
    public void lasts(String key, String figures) {
        assertThat(plain(String.join(
                        " et ",
                        reading(key).figures().stream()
                                .map(figure -> figure.rendered())
                                .toList())))
                .isEqualTo(figures);
    }

    @Alors("le délai {string} cite {string}")
    public void cites(String key, String article) {
        assertThat(plain(reading(key).reference().inFrench())).contains(article);
    }

    @Alors("le délai {string} pose la question {string}")
    public void asks(String key, String question) {
        assertThat(reading(key).openQuestions()).contains(question);
    }

    @Quand("^on cherche le chiffre \"(.*)\" du (\\S+)$")
    public void find(String name, String day) {
        figure.find(name, day);
    }

    @Alors("il est connu : {string}")
    public void known(String answer) {
        figure.known(answer);
    }

    private DelayReading reading(String key) {
        return readings.stream()
                .filter(reading -> reading.delay().clause().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no delay is called " + key));
    }

    private Facts facts() {
        return switch (FactsReader.read(AppealFacts.SHEET, given, LATER_THAN_ANY)) {
            case FactsReading.Read(var read) -> read;
            case FactsReading.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static Object value(FactDefinition fact, String answer) {
        return fact.type() == FactType.YES_NO
                ? (Object) answer.equals("oui")
                : fact.choices().stream()
                        .filter(choice -> plain(choice.label()).equals(answer))
                        .map(Choice::value)
                        .findFirst()
                        .orElse(answer);
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "aucun jour" : requireNonNull(day).toString();
    }
}
