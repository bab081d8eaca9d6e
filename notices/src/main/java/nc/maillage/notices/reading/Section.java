package nc.maillage.notices.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.maillage.notices.text.Line;
import org.jspecify.annotations.Nullable;

/** A section of the body, by the folded words of its heading; how deep a heading is never counts. */
enum Section {
    DETAILS("d", "details? de l'offre(?: d'emploi)?"),
    RESPNC("e", "emplois?(?: de reference)? (?:respn?c?|resp nc)"),
    CONTEXT("c", "contexte(?: et missions?)?"),
    SECONDARY("mas", "(?:missions?|activites?)(?: et taches)? (?:secondaires?|annexes?|complementaires?)|secondaires?"),
    MISSIONS("m", "missions?(?: (?:principales?|generales?|du poste))*"),
    ACTIVITIES(
            "apt",
            "(?:activites?|taches)(?: et (?:taches|activites))?(?: principales?)?(?: du poste| de l'emploi)?|principales?"),
    PARTICULARITIES(
            "cps",
            "(?:caracteristiques?|particularites?|specificites?|conditions|contraintes) ?(?:particulieres?)?(?: et contraintes)?"
                    + "(?: (?:de l'emploi|du poste|liees? (?:a l'emploi|au poste)|d'exercice))?(?: \\(.{0,40}\\))?"),
    PROFILE("p", "profil(?: du candidat| recherche| du poste| attendu)?"),
    KNOW_HOW("sp", Section.PROFILE_BEFORE + "savoirs?[- ]?faires?(?: theoriques?| operationnels?)?"),
    BEHAVIOUR("csp", Section.PROFILE_BEFORE + "(?:comportements?(?: professionnels?)?|savoirs?[- ]?etre)"),
    KNOWLEDGE(
            "scdp",
            Section.PROFILE_BEFORE
                    + "(?:savoirs?(?:\\s*/\\s*connaissances?)?(?:\\s*/\\s*diplomes?)?(?: exiges?)?|connaissances?(?:\\s*/\\s*diplomes?)?(?: exiges?)?|diplomes?(?: exiges?)?)"),
    CONTACT("c", "contacts?(?: et informations?(?: complementaires?)?)?|renseignements"),
    ANSWER("pc", "pour repondre a cette offre|candidatures?|comment (?:postuler|candidater)|modalites de candidature"),
    OTHER(
            "upfnhcrle",
            "unite organisationnelle|place dans l'organigramme|fonction du superieur hierarchique directe?|(?:nb|nombre) d'agents(?: permanents)? encadres"
                    + "|habilitations?[^:]{0,70}|planning de travail|conditions de travail|fourniture de materiels?|regimes? indemnitaires?|liaisons? [a-z ]+"
                    + "|encadrement|environnement de travail|emplois referens.{0,30}|responsabilites principales du poste");

    /** « Profil du candidat Savoir / Connaissance »: two headings on one line. */
    private static final String PROFILE_BEFORE = "(?:profil du candidat\\s*[:/-]?\\s*)?";

    private static final List<Section> ALL = List.of(values());
    private static final int LONGEST_HEADING = 110;

    private final String initials;
    private final Pattern pattern;

    Section(String initials, String words) {
        this.initials = initials;
        this.pattern = Pattern.compile("(?:\\d{1,2}\\s*[.)-]\\s*)?(?:" + words + ")\\s*(?::|$|/\\s*$|(?=\\())");
    }

    /** A section with the place where text goes on after its heading. */
    record Match(Section section, int valueStart) {}

    static @Nullable Match at(Line line) {
        String folded = line.folded();
        int start = firstLetter(folded);
        if (start < 0 || line.isItem() && !mayBeBullet(folded)) {
            return null;
        }
        char first = folded.charAt(start);
        String head = folded.length() > LONGEST_HEADING ? folded.substring(0, LONGEST_HEADING) : folded;
        for (Section section : ALL) {
            if (section.initials.indexOf(first) >= 0) {
                Matcher matcher = section.pattern.matcher(head);
                if (matcher.lookingAt() && section.accepts(line, matcher.end())) {
                    return new Match(section, matcher.end());
                }
            }
        }
        return null;
    }

    /** « Place dans l’organigramme » is printed as an item among the missions. */
    private static boolean mayBeBullet(String folded) {
        return folded.startsWith("place dans l'org")
                || folded.startsWith("fonction du sup")
                || folded.startsWith("nb d'agents")
                || folded.startsWith("nombre d'agents")
                || folded.startsWith("unite organis");
    }

    private boolean accepts(Line line, int end) {
        boolean colon = end > 0 && line.folded().charAt(end - 1) == ':';
        boolean alone = line.from(end).isEmpty();
        return alone
                || line.isHeading()
                || colon && (this != ANSWER || line.folded().startsWith("cand"));
    }

    private static int firstLetter(String folded) {
        for (int i = 0; i < Math.min(folded.length(), 5); i++) {
            if (Character.isLetter(folded.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the header is over once this heading is met. */
    boolean opensBody() {
        return this != SECONDARY && this != OTHER && this != CONTACT && this != KNOWLEDGE && this != ANSWER;
    }
}
