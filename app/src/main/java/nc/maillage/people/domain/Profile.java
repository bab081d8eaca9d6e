package nc.maillage.people.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nc.maillage.people.Birth;
import nc.maillage.people.NameKind;

/** « Signalement » : the names and birth by which one person is told from another. */
public record Profile(List<PersonName> names, Birth birth) {
    /** « Mot d’un nom » : as recorded, and the kind of name it stands in. */
    public record NameWord(Word word, NameKind kind, String recorded) {}

    public List<String> valuesOf(NameKind kind) {
        return names.stream()
                .filter(name -> name.kind() == kind)
                .map(PersonName::value)
                .toList();
    }

    /** Every word one may type for this person, a name of several words also as one. */
    public List<NameWord> words() {
        var words = new ArrayList<NameWord>();
        for (var name : names) {
            var pieces = List.of(name.value().split("[\\s\\-]+"));
            for (var piece : pieces) {
                add(words, name, piece);
            }
            if (pieces.size() > 1) {
                add(words, name, name.value());
            }
        }
        return words;
    }

    private static void add(List<NameWord> words, PersonName name, String recorded) {
        var written = String.join("", NormalName.words(recorded));
        if (!written.isEmpty()) {
            words.add(new NameWord(Word.of(written), name.kind(), recorded));
        }
    }

    /** A full name for each family name and for all first names or the first alone, words in alphabetical order. */
    public Set<String> fullNames() {
        var full = new TreeSet<String>();
        for (var first : valuesOf(NameKind.FIRST)) {
            for (var family : names.stream().filter(PersonName::family).toList()) {
                full.add(inOrder(family.value() + " " + first));
                full.add(inOrder(family.value() + " " + first.split("\\s+")[0]));
            }
        }
        return full;
    }

    /** The words of a typed name in the order of {@link #fullNames()}. */
    public static String inOrder(String fullName) {
        return String.join(" ", NormalName.words(fullName).stream().sorted().toList());
    }
}
