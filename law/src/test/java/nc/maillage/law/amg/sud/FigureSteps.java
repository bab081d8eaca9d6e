package nc.maillage.law.amg.sud;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.fr.Alors;
import io.cucumber.java.fr.Quand;
import java.time.LocalDate;
import java.util.Optional;
import nc.maillage.law.AsOf;
import nc.maillage.law.Fraction;
import nc.maillage.law.example.LawOfTheDay;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.parameter.ParameterValue;
import nc.maillage.law.scheme.InForce;

/** The French sentences of the examples on figures and on the days from which they are known. */
public final class FigureSteps {
    private Optional<ParameterValue> found = Optional.empty();
    private InForce inForce = new InForce.No("");

    @Quand("^on cherche le SMAG du (\\S+)$")
    public void smag(String day) {
        find(AmgSudParameters.SMAG.name(), day);
    }

    @Quand("^on cherche le chiffre \"(.*)\" du (\\S+)$")
    public void find(String figure, String day) {
        found = LawOfTheDay.figures().find(ParameterKey.of(figure), AsOf.on(LocalDate.parse(day)));
    }

    @Quand("^on cherche la règle du (\\S+) telle que connue le (\\S+)$")
    public void rule(String day, String known) {
        AsOf asOf = new AsOf(LocalDate.parse(day), LocalDate.parse(known));
        inForce = new AmgSud().inForce(LawOfTheDay.figures(), asOf);
    }

    @Alors("^il est de (\\d+) F$")
    public void isOf(long amount) {
        assertThat(found.map(ParameterValue::value)).contains(Fraction.of(amount));
    }

    @Alors("il n’est pas connu")
    public void isUnknown() {
        known("non");
    }

    @Alors("il est connu : {string}")
    public void known(String answer) {
        assertThat(found.isPresent()).isEqualTo(answer.equals("oui"));
    }

    @Alors("elle est en vigueur : {string}")
    public void inForce(String answer) {
        assertThat(inForce instanceof InForce.Yes).isEqualTo(answer.equals("oui"));
    }
}
