package nc.maillage.law.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.fr.Alors;
import io.cucumber.java.fr.Quand;
import java.time.LocalDate;
import java.util.Optional;
import nc.maillage.law.AsOf;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.parameter.ParameterValue;

/** The French sentences of the examples on a figure alone and its days. */
public final class FigureSteps {
    private Optional<ParameterValue> found = Optional.empty();

    @Quand("^on cherche le chiffre \"(.*)\" du (\\S+)$")
    public void find(String figure, String day) {
        found = LawOfTheDay.figures().find(ParameterKey.of(figure), AsOf.on(LocalDate.parse(day)));
    }

    @Alors("il vaut {string}")
    public void isWorth(String rendered) {
        assertThat(found.map(ParameterValue::rendered).map(CaseSteps::plain).orElse("inconnu"))
                .isEqualTo(rendered);
    }

    @Alors("il est connu : {string}")
    public void known(String answer) {
        assertThat(found.isPresent()).isEqualTo(answer.equals("oui"));
    }
}
