package nc.maillage.notices.lists;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nc.maillage.notices.text.Fold;

/** « Mots des avis »: the domains, the communes, and the noise that logos leave. */
public final class Vocabulary {
    private static final Set<String> DOMAINS = keys("domains.txt");
    private static final Set<String> NOISE = keys("noise.txt");
    private static final Set<String> COMMUNES = keys("communes.txt");
    private static final List<String> COMMUNE_NAMES = ListFile.lines("communes.txt");

    private Vocabulary() {}

    public static boolean isNoise(String text) {
        return NOISE.contains(Fold.key(text));
    }

    public static boolean isCommune(String text) {
        return COMMUNES.contains(Fold.key(text));
    }

    public static List<String> communes() {
        return COMMUNE_NAMES;
    }

    /** Whether the text names one domain, or several joined by a comma, « ou » or « et ». */
    public static boolean isDomain(String text) {
        String key = Fold.key(text);
        if (DOMAINS.contains(key)) {
            return true;
        }
        String bare = key.startsWith("domaine ") ? key.substring(8) : key;
        for (String part : bare.split(" ou | et ")) {
            if (!part.isEmpty() && !DOMAINS.contains(part) && !areDomains(part)) {
                return false;
            }
        }
        return !bare.isEmpty();
    }

    private static boolean areDomains(String words) {
        for (String domain : DOMAINS) {
            if (words.startsWith(domain + " ") && isDomain(words.substring(domain.length() + 1))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> keys(String file) {
        return ListFile.lines(file).stream().map(Fold::key).collect(Collectors.toUnmodifiableSet());
    }
}
