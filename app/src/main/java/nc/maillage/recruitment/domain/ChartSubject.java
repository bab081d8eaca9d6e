package nc.maillage.recruitment.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.maillage.notices.text.Fold;
import nc.maillage.organisation.UnitKind;
import org.jspecify.annotations.Nullable;

/** Which unit a sentence speaks of: one that it names, one known by its acronym, or that of the sentence before. */
final class ChartSubject {
    private static final String VERB =
            "(?iu:comprend|compte|regroupe|dispose|est composée?|est organisée?|est rattachée?"
                    + "|se compose|exerce|met en|assure|emploie|et ses|est en charge|est chargée?|a pour)";
    private static final String ABOVE =
            "(?iu:du|de la|de l[’'])\\s*((?iu:p[ôo]le|service)\\s[^(,.;:]{2,100}?|[A-Z]{2,15})";
    private static final Pattern NAMED =
            Pattern.compile("^(?:(?iu:rattachée?)[^,]{0,150},\\s*)?" + Phrases.ARTICLE + "("
                    + Phrases.KIND + ")((?:\\s[^(,.;:]{1,150}?)?)(?:\\s*" + Phrases.ACRONYM
                    + ")?(?:,[^,]{0,200},)?(?:\\s+" + ABOVE
                    + ")?\\s+" + VERB + "(?!\\p{L})");
    private static final Pattern BY_ACRONYM = Pattern.compile("^" + Phrases.ARTICLE + "([A-Z][A-Z+&-]{1,14})\\s");
    private static final Pattern ATTACHED = Pattern.compile(
            "(?iu:est rattachée?)\\s+(?iu:au|à la|à l[’'])\\s*((?iu:p[ôo]le|service)\\s[^(,.;:]{2,100}?)(?=\\s+(?iu:de la|du|de l[’'])\\s*[A-Z]{2,15}|\\s+et\\s+"
                    + VERB + "|[,.;:]|$)");

    private final ChartDraft draft;
    private static final Pattern PRONOUN =
            Pattern.compile("^(?iu:il|elle|ce service|cette direction|ce pôle|ce bureau)\\s");

    private @Nullable Draft current;
    private boolean certain;

    ChartSubject(ChartDraft draft) {
        this.draft = draft;
    }

    @Nullable
    Draft current() {
        return current == null ? draft.root() : current;
    }

    /** Whether the last sentence says itself of which unit it speaks. */
    boolean certain() {
        return certain;
    }

    void read(String sentence) {
        certain = true;
        var named = NAMED.matcher(sentence);
        if (named.find()) {
            current = named(named, sentence);
        } else if (startsWithRoot(sentence)) {
            current = draft.root();
        } else {
            var acronym = BY_ACRONYM.matcher(sentence);
            var known = acronym.find() ? draft.byAcronym(acronym.group(1)) : null;
            current = known == null ? current : known;
            certain = known != null || PRONOUN.matcher(sentence).find();
        }
        attach(sentence);
    }

    private @Nullable Draft named(Matcher named, String sentence) {
        var kind = Phrases.kind(named.group(1));
        var rest = named.group(2).strip();
        var root = draft.root();
        if (kind == UnitKind.DIRECTION) {
            if (root != null && root.acronym == null) {
                root.acronym = named.group(3);
            }
            return root;
        }
        if (rest.isEmpty()) {
            return current;
        }
        var unit = draft.unit(kind, UnitList.capital(named.group(1) + " " + rest), named.group(3), sentence);
        place(unit, named.group(4), sentence);
        return unit;
    }

    private void attach(String sentence) {
        var attached = ATTACHED.matcher(sentence);
        if (current != null && !current.root && attached.find()) {
            place(current, attached.group(1), sentence);
        }
    }

    private void place(Draft unit, @Nullable String above, String sentence) {
        if (above == null) {
            return;
        }
        var known = draft.byAcronym(above);
        if (known != null) {
            draft.put(unit, known);
        } else if (above.indexOf(' ') > 0) {
            var word = above.substring(0, above.indexOf(' '));
            draft.put(unit, draft.unit(Phrases.kind(word), UnitList.capital(above), null, sentence));
        }
    }

    private boolean startsWithRoot(String sentence) {
        var root = draft.root();
        return root != null
                && Fold.key(sentence).matches("(?:le |la |l )?" + Pattern.quote(Fold.key(root.name)) + "\\b.*");
    }
}
