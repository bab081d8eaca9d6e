package nc.maillage.people.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.people.Birth;
import nc.maillage.people.NameKind;
import nc.maillage.people.domain.PersonName;
import nc.maillage.people.domain.Profile;
import nc.maillage.people.domain.Profile.NameWord;

/** « Mots de recherche » of a person's names, for whoever brings in persons by the thousand. */
public final class SearchTerms {
    private SearchTerms() {}

    /** Each different word, and what it sounds like. */
    public static Map<String, String> of(List<String> names) {
        var known =
                names.stream().map(name -> PersonName.of(NameKind.FORMER, name)).toList();
        var words = new LinkedHashMap<String, String>();
        new Profile(known, Birth.UNKNOWN)
                .words().stream().map(NameWord::word).forEach(word -> words.put(word.written(), word.sound()));
        return words;
    }
}
