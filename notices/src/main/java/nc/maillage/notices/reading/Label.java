package nc.maillage.notices.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.maillage.notices.text.Line;
import org.jspecify.annotations.Nullable;

/** A label of the header under its many spellings, matched on folded text, with or without its colon. */
enum Label {
    REFERENCE("r", "(?:ref|references?)\\s*[.:]?(?=[\\s:n\\d]|$)\\s*:?\\s*(?:n\\s*°?\\s*:?\\s*)?"),
    EMPLOYER("e", "employeurs?\\b\\s*:?\\s*"),
    CORPS(
            "cg",
            "(?:corps|cadre|grade)(?:\\s+d'emplois?)?(?:\\s*(?:/|\\bou\\b|\\bet\\b)\\s*(?:cadres?|grades?|corps|domaines?|categories?"
                    + "|specialites?)(?:\\s+d'emplois?)?)+\\s*(?:\\(s\\))?\\s*:?\\s*"),
    CORPS_ALONE("cg", "(?:corps|cadre d'emplois?|grade)\\s*:\\s*"),
    FILIERE_CORPS("f", "filiere\\s*/\\s*(?:cadre|corps|grade)s?(?:\\s+d'emplois?)?\\s*:?\\s*"),
    FILIERE("f", "filiere\\s*:\\s*"),
    DIRECTION("d", "direction(?:\\s*/\\s*services?)?\\s*(?::\\s*|$)"),
    SERVICE(
            "spbudca",
            "(?:services?|sections?|secteurs?|poles?|bureaux?|unites?|cellules?|divisions?|departements?)(?:\\s*/\\s*[a-z]+)?\\s*(?::\\s*|$)"),
    RESIDENCE(
            "d",
            "duree (?:de residence )?(?:exigee )?(?:\\(1\\) ?)?pour (?:le |un )?recrutement(?: sur titre| sans concours"
                    + "| direct(?: d['e] ?(?:un )?adjoint administratif)?)*\\s*(?:\\(?1\\)?)?\\s*:?\\s*(?:\\(1\\)\\s*:?)?\\s*"),
    RESIDENCE_CUT("d", "duree de residence(?: exigee)?\\s*:?\\s*"),
    RESIDENCE_TAIL(
            "p",
            "pour (?:le |un )?recrutement (?:sur titre|sans concours|direct(?: d['e] ?(?:un )?adjoint administratif)?)\\s*(?:\\(1\\))?\\s*:?\\s*"),
    WORKPLACE("l", "lieux? (?:de |du )?travail\\b\\s*:?\\s*"),
    AVAILABILITY(
            "p",
            "postes? (?:vacants? |susceptibles? d'etre |disponibles? )*(?:vacants? |a )*(?:pourvoir|pouvoir|vacants?)\\s*(?::\\s*|$|(?=immediat|des que|le \\d|au \\d|\\d))"),
    AVAILABILITY_SAID("p123456789u", "(?:\\d{1,2} |une? )?postes? (?:a pourvoir|a pouvoir|vacants?|susceptibles?)\\b"),
    DEPOSIT("d", "date (?:de |du )?depots?(?: (?:de |d')?(?:l')?(?:offre|avis|annonce))?\\s*:?\\s*"),
    DEADLINE(
            "d",
            "date (?:limite|de cloture)(?: (?:de |des |du )?(?:depot des )?(?:candidatures?|cloture))?(?: dans [a-z]+)?\\s*:?\\s*"),
    REPUBLICATION(
            "ml",
            "(?:modification de la date|la date (?:limite|de cloture).{0,80}(?:repouss|report|prolong|modifi|prorog))"),
    STATUS(
            "lal",
            "(?:l')?(?:avp|avis|offre)[a-z ']{0,40} (?:a ete |est )?(?:rendue? )?(?:retiree?|infructueux|infructueuse|annulee?)\\b");

    private static final List<Label> ALL = List.of(values());

    private final String initials;
    private final Pattern pattern;

    Label(String initials, String regex) {
        this.initials = initials;
        this.pattern = Pattern.compile(regex);
    }

    /** A label with the place where its value starts. */
    record Match(Label label, int valueStart) {}

    static @Nullable Match at(Line line) {
        String folded = line.folded();
        if (folded.isEmpty()) {
            return null;
        }
        char first = folded.charAt(0);
        for (Label label : ALL) {
            if (label.initials.indexOf(first) >= 0) {
                Matcher matcher = label.pattern.matcher(folded);
                if (matcher.lookingAt()) {
                    return new Match(label.plain(), label.keepsAll() ? 0 : matcher.end());
                }
            }
        }
        return null;
    }

    /** Whether the whole line is the value. */
    private boolean keepsAll() {
        return this == REPUBLICATION || this == STATUS || this == AVAILABILITY_SAID;
    }

    private Label plain() {
        return switch (this) {
            case CORPS_ALONE, FILIERE_CORPS -> CORPS;
            case AVAILABILITY_SAID -> AVAILABILITY;
            case RESIDENCE_CUT, RESIDENCE_TAIL -> RESIDENCE;
            default -> this;
        };
    }
}
