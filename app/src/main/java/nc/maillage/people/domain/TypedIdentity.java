package nc.maillage.people.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nc.maillage.people.Birth;
import nc.maillage.people.NameKind;
import org.jspecify.annotations.Nullable;

/** « Identité tapée » : which of the typed words are the family name and which the first names, as far as one can tell. */
public record TypedIdentity(String family, String first, Birth birth) {
    /** Read as the nearest file reads them; without any, the first word is the family name. */
    public static TypedIdentity of(SearchText text, @Nullable SearchMatch nearest) {
        var family = new ArrayList<String>();
        var first = new ArrayList<String>();
        for (int i = 0; i < text.typed().size(); i++) {
            boolean isFirst = nearest != null && i < nearest.kinds().size()
                    ? nearest.kinds().get(i) == NameKind.FIRST
                    : i > 0;
            (isFirst ? first : family).add(capitalised(text.typed().get(i)));
        }
        return new TypedIdentity(String.join(" ", family), String.join(" ", first), text.birth());
    }

    /** Null while a family name and a first name are not both there: too little to tell a likeness. */
    public @Nullable Profile profile() {
        return family.isBlank() || first.isBlank()
                ? null
                : new Profile(
                        List.of(PersonName.of(NameKind.USED, family), PersonName.of(NameKind.FIRST, first)), birth);
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.FRENCH) + word.substring(1);
    }
}
