package nc.maillage.recruitment.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nc.maillage.organisation.UnitKind;
import org.jspecify.annotations.Nullable;

/** « 4 services (service de…, service de… et service de…) » : the units of a list, as many as it announces or with a doubt. */
final class UnitList {
    private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*(?![^()]*\\))");
    private static final Pattern AND_KIND =
            Pattern.compile("\\s+et\\s+(?=" + Phrases.ARTICLE + "?" + Phrases.KIND + "\\s)");
    private static final Pattern STARTS =
            Pattern.compile("^(?:et\\s+)?" + Phrases.ARTICLE + "?(" + Phrases.KIND + ")\\s+");
    private static final Pattern ITEM = Pattern.compile("^([^(]{2,150}?)\\s*(?:" + Phrases.ACRONYM + ")?\\s*\\.?$");
    private static final Pattern LEADING = Pattern.compile("^(?:et\\s+)?" + Phrases.ARTICLE + "?");

    private UnitList() {}

    /** One unit of the list. */
    record Item(
            UnitKind kind,
            String name,
            @Nullable String acronym,
            @Nullable String doubt) {}

    static List<Item> of(String list, UnitKind announced, int expected) {
        var parts = new ArrayList<String>();
        for (var part : COMMA.split(list.strip())) {
            parts.addAll(List.of(AND_KIND.split(part)));
        }
        joinWhatHasNoKind(parts);
        if (expected > 0 && parts.size() == expected - 1) {
            splitLast(parts);
        }
        var doubt = expected <= 0 || parts.size() == expected
                ? null
                : "Le texte en annonce %d, on en lit %d.".formatted(expected, parts.size());
        var items = new ArrayList<Item>();
        for (var part : parts) {
            var item = item(part.strip(), announced, doubt);
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    /** « service logistique, administratif et financier » is one name: what follows has no kind of its own. */
    private static void joinWhatHasNoKind(List<String> parts) {
        if (parts.stream().noneMatch(part -> STARTS.matcher(part).find())) {
            return;
        }
        for (int i = parts.size() - 1; i > 0; i--) {
            if (!STARTS.matcher(parts.get(i)).find()) {
                parts.set(i - 1, parts.get(i - 1) + ", " + parts.remove(i));
            }
        }
    }

    private static void splitLast(List<String> parts) {
        var last = parts.getLast();
        var cut = last.lastIndexOf(" et ");
        if (cut > 0) {
            parts.set(parts.size() - 1, last.substring(0, cut));
            parts.add(last.substring(cut + 4));
        }
    }

    private static @Nullable Item item(String part, UnitKind announced, @Nullable String doubt) {
        var starts = STARTS.matcher(part);
        var hasKind = starts.find();
        var bare = LEADING.matcher(part).replaceFirst("");
        var match = ITEM.matcher(bare);
        if (!match.matches() || !match.group(1).codePoints().anyMatch(Character::isLetter)) {
            return null;
        }
        var kind = hasKind ? Phrases.kind(starts.group(1)) : announced;
        var name = hasKind
                ? capital(match.group(1))
                : kind.label() + " " + match.group(1).strip();
        var several = hasKind && Phrases.isPlural(starts.group(1)) ? "Le texte en nomme plusieurs ensemble." : doubt;
        return new Item(kind, name, match.group(2), several);
    }

    static String capital(String text) {
        var clean = text.strip();
        return clean.isEmpty() ? clean : clean.substring(0, 1).toUpperCase(Locale.FRENCH) + clean.substring(1);
    }
}
