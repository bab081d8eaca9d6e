package nc.maillage.keeping.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nc.maillage.platform.StartRefused;

/** What was typed after the name of a command: words in order, options with a value, options without. */
public record Arguments(List<String> words, Map<String, String> options) {
    public static Arguments read(
            List<String> typed, String usage, Set<String> valued, Set<String> plain, int fewest, int most) {
        var words = new ArrayList<String>();
        var options = new HashMap<String, String>();
        for (var each = typed.iterator(); each.hasNext(); ) {
            var word = each.next();
            if (!word.startsWith("--")) {
                words.add(word);
            } else if (plain.contains(word)) {
                options.put(word, "");
            } else if (valued.contains(word) && each.hasNext()) {
                options.put(word, each.next());
            } else {
                throw new StartRefused((valued.contains(word)
                                ? "%s attend une valeur. %s"
                                : word.startsWith("--passphrase")
                                        ? "%s : une phrase secrète ne se donne jamais sur la ligne de commande, que tout compte de la machine peut lire. %s"
                                        : "Option inconnue : « %s ». %s")
                        .formatted(word, usage));
            }
        }
        if (words.size() < fewest || words.size() > most) {
            throw new StartRefused(usage);
        }
        return new Arguments(words, options);
    }

    public String first() {
        return words.getFirst();
    }

    public boolean has(String option) {
        return options.containsKey(option);
    }

    public Optional<String> value(String option) {
        return Optional.ofNullable(options.get(option));
    }

    public String required(String option, String usage) {
        return value(option)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new StartRefused("Il manque %s. %s".formatted(option, usage)));
    }
}
