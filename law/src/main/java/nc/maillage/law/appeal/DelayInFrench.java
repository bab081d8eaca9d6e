package nc.maillage.law.appeal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.rule.RuleLine;
import org.jspecify.annotations.Nullable;

/** « Délai en français »: a delay as a lawyer reads it, written from the delay itself; no figure is in it. */
public final class DelayInFrench {
    private final Function<ParameterKey, String> figureNames;

    public DelayInFrench(Function<ParameterKey, String> figureNames) {
        this.figureNames = figureNames;
    }

    public List<RuleLine> lines(Delay delay) {
        List<RuleLine> lines = new ArrayList<>();
        lines.add(new RuleLine(0, delay.clause().title(), "commence " + begins(delay) + "."));
        lines.add(line(length(delay)));
        if (delay.lengthenedByDistance()) {
            lines.add(line("Il est allongé de " + figure(AppealParameters.FROM_FRANCE)
                    + " pour qui habite en France, hors de Nouvelle-Calédonie, et de "
                    + figure(AppealParameters.FROM_ABROAD) + " pour qui habite à l’étranger."));
        }
        FactKey<Boolean> stated = delay.stated();
        if (stated != null) {
            lines.add(line("Si " + fact(stated)
                    + " est faux, aucun délai ne court\u00A0; si on ne le sait pas, une personne" + " juge."));
        }
        if (delay.stoppedBy() != null) {
            lines.add(line("Il est arrêté par " + fact(delay.stoppedBy()) + ", jusqu’au dernier jour compris."));
        }
        if (delay.contested() != null) {
            lines.add(line("Si " + fact(delay.contested())
                    + " vient à temps, le délai ne se termine pas plus tôt\u00A0; ensuite une personne juge."));
        }
        if (delay.months() != null) {
            lines.add(line("Il se compte de quantième à quantième, ou jusqu’au dernier jour du mois qui n’a pas ce"
                    + " quantième. Le jour trouvé est le dernier au plus tôt\u00A0: la règle ne dit jamais que le délai"
                    + " est passé."));
        }
        return lines;
    }

    private static RuleLine line(String sentence) {
        return new RuleLine(0, "", sentence);
    }

    private String begins(Delay delay) {
        Delay after = delay.after();
        return after == null
                ? "le jour de " + fact(delay.from())
                : "le dernier jour du délai «\u00A0" + after.clause().title() + "\u00A0», s’il s’est terminé";
    }

    private String length(Delay delay) {
        ParameterKey months = delay.months();
        return months == null
                ? "Aucun texte lu ne dit combien il dure\u00A0: une personne juge."
                : "Il dure " + figure(months) + ", selon le droit du jour où il commence.";
    }

    private static String fact(@Nullable FactKey<?> key) {
        return key == null ? "" : "«\u00A0" + key.definition().label() + "\u00A0»";
    }

    private String figure(ParameterKey key) {
        return "[" + figureNames.apply(key) + "]";
    }
}
