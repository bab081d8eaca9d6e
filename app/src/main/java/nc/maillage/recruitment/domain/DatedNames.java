package nc.maillage.recruitment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** « Depuis le 1er mars 2023, par délibération n° …, cette direction est dénommée … » : a name, its first day and its act. */
final class DatedNames {
    private static final Pattern RENAMED = Pattern.compile("(?iu:depuis le|à compter du)\\s+" + Phrases.DAY
            + "(?:,?\\s+(?iu:par|suite à|en vertu de)\\s+(?iu:la |l[’'])?" + Phrases.ACT
            + ")?,?\\s+(?iu:cette|la)\\s+(?iu:direction)[^,.]{0,150}?\\s+est\\s+(?iu:désormais\\s+)?(?iu:dénommée|renommée|intitulée|devenue)"
            + ",?\\s*(?iu:la )?([^(.]{5,200}?)\\s*(?:" + Phrases.ACRONYM + ")?\\s*(?:\\.|$)");
    private static final Pattern CREATED = Pattern.compile("(?iu:par)\\s+(?iu:la |l[’'])?" + Phrases.ACT
            + ",\\s[^.]{0,150}?\\sa\\s+créé\\s+(?iu:la )((?iu:direction)\\s[^(.]{5,200}?)\\s*(?:" + Phrases.ACRONYM
            + ")?\\s*(?:[.,]|$)");

    private DatedNames() {}

    /** @param from null where the act tells no day */
    record DatedName(
            String name,
            @Nullable String acronym,
            @Nullable LocalDate from,
            @Nullable String act,
            String quote) {}

    /** The name that the direction took, null where no sentence tells. */
    static @Nullable DatedName taken(List<String> sentences) {
        for (var sentence : sentences) {
            var renamed = RENAMED.matcher(sentence);
            if (renamed.find()) {
                return new DatedName(
                        UnitList.capital(renamed.group(3)),
                        renamed.group(4),
                        Phrases.day(renamed.group(1)),
                        renamed.group(2),
                        sentence);
            }
        }
        return null;
    }

    /** The names under which it was created. */
    static List<DatedName> created(List<String> sentences) {
        var names = new ArrayList<DatedName>();
        for (var sentence : sentences) {
            var created = CREATED.matcher(sentence);
            if (created.find()) {
                names.add(new DatedName(
                        UnitList.capital(created.group(2)),
                        created.group(3),
                        Phrases.day(created.group(1)),
                        created.group(1),
                        sentence));
            }
        }
        return names;
    }
}
