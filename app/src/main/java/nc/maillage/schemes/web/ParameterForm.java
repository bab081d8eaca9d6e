package nc.maillage.schemes.web;

import java.util.regex.Pattern;
import nc.maillage.law.Fraction;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.parameter.DatedValue;
import nc.maillage.law.parameter.FigureUnit;
import nc.maillage.law.parameter.Parameter;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Typed;
import nc.maillage.schemes.TypedFigure;
import org.jspecify.annotations.Nullable;

/** What was typed to propose a value. */
record ParameterForm(
        @Nullable String valeur,
        @Nullable String depuis,
        @Nullable String publie,
        @Nullable String texte,
        @Nullable String article,
        @Nullable String lien,
        @Nullable String fiabilite,
        @Nullable String atteste,
        @Nullable String confirme) {
    private static final int LONGEST = 300;
    private static final Pattern LINK = Pattern.compile("https?://[\\w.-]+(?:[/?#][\\x21-\\x7E]*)?");

    ParameterPage.Typed typed() {
        return new ParameterPage.Typed(
                text(valeur),
                text(depuis),
                text(publie),
                text(texte),
                text(article),
                text(lien),
                text(fiabilite),
                atteste != null,
                confirme != null);
    }

    /** Null where something is wrong; the message is on its field. */
    @Nullable
    DatedValue read(Parameter parameter, FormErrors errors) {
        var value = number(parameter.unit(), errors);
        var from = Typed.date(depuis).required("depuis", errors, "Dites à partir de quel jour la valeur s’applique.");
        var published = Typed.date(publie).orNull("publie", errors);
        var text = Typed.line(texte, LONGEST).required("texte", errors, "Nommez le texte qui donne cette valeur.");
        var article = Typed.line(this.article, LONGEST).orNull("article", errors);
        var link = Typed.line(lien, 2 * LONGEST).required("lien", errors, "Donnez l’adresse où ce texte se lit.");
        if (link != null && !LINK.matcher(link).matches()) {
            errors.add("lien", "Une adresse commence par https:// et ne contient pas d’espace.");
        }
        var grade = grade(errors);
        if (value == null || from == null || text == null || grade == null || !errors.isEmpty()) {
            return null;
        }
        var reference = new LegalReference(text, article, null, null, link);
        return new DatedValue(
                parameter.key(),
                value,
                parameter.unit(),
                from,
                atteste != null,
                published,
                reference,
                grade,
                confirme != null);
    }

    private @Nullable Fraction number(FigureUnit unit, FormErrors errors) {
        var value = TypedFigure.read(text(valeur), unit);
        if (value == null) {
            errors.add("valeur", "Écrivez " + unit.expected() + ".");
        }
        return value;
    }

    private @Nullable Grade grade(FormErrors errors) {
        for (var grade : Grade.values()) {
            if (grade.symbol().equals(fiabilite)) {
                return grade;
            }
        }
        errors.add("fiabilite", "Dites d’où vient la valeur.");
        return null;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
