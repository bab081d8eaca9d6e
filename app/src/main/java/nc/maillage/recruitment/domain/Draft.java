package nc.maillage.recruitment.domain;

import nc.maillage.notices.text.Fold;
import nc.maillage.organisation.UnitKind;
import org.jspecify.annotations.Nullable;

/** A unit while its notice is being read: what a later sentence adds is put on it. */
final class Draft {
    private static final int LONGEST_QUOTE = 400;

    final UnitKind kind;
    String name;
    final String quote;
    final boolean root;

    @Nullable
    String acronym;

    @Nullable
    Draft parent;

    @Nullable
    String doubt;

    Draft(UnitKind kind, String name, String quote, boolean root) {
        this.kind = kind;
        this.name = name;
        this.quote = cut(quote);
        this.root = root;
    }

    boolean isNamed(String other) {
        return Fold.key(name).equals(Fold.key(other));
    }

    static String cut(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
