package nc.maillage.notices.reading;

import java.util.regex.Pattern;
import nc.maillage.notices.text.Line;

/** What a line of the header without a label looks like. */
final class HeaderLine {
    private static final Pattern DIRECTION =
            Pattern.compile("(?:direction|secretariat general|commissariat|cabinet)\\b");
    private static final Pattern UNIT = Pattern.compile(
            "\\(?(?:service|section|pole|bureau|unite|cellule|division|departement|etablissement|secteur|agence|antenne)s?\\b");

    private HeaderLine() {}

    static boolean isDirection(Line line) {
        return DIRECTION.matcher(line.folded()).lookingAt();
    }

    /** A direction or something under it. */
    static boolean isUnit(Line line) {
        return isDirection(line) || isService(line);
    }

    /** A name right under the direction: the service, though nothing says so. */
    static boolean isNamed(Header.Loose each, Header header) {
        Line line = each.line();
        boolean wanted = each.after() == Label.DIRECTION
                || each.after() == Label.CORPS
                || each.after() == Label.RESIDENCE && header.line(Label.RESIDENCE) > header.line(Label.CORPS);
        return wanted
                && !line.isItem()
                && !line.isHeading()
                && line.text().length() < 120
                && Character.isUpperCase(line.text().charAt(0))
                && !isShouted(line.text());
    }

    /** All in capitals: a letterhead rather than a name. */
    static boolean isShouted(String text) {
        return text.equals(text.toUpperCase(java.util.Locale.FRENCH));
    }

    static boolean isService(Line line) {
        return UNIT.matcher(line.folded()).lookingAt();
    }
}
