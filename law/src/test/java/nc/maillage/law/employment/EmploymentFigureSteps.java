package nc.maillage.law.employment;

import io.cucumber.java.fr.Alors;
import io.cucumber.java.fr.Quand;
import nc.maillage.law.example.FigureSteps;

/** A figure of local employment, on a day. */
public final class EmploymentFigureSteps {
    private final FigureSteps figure = new FigureSteps();

    @Quand("^on cherche le chiffre \"(.*)\" du (\\S+)$")
    public void find(String name, String day) {
        figure.find(name, day);
    }

    @Alors("il vaut {string}")
    public void isWorth(String rendered) {
        figure.isWorth(rendered);
    }
}
