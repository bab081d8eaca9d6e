package nc.maillage.people;

import java.util.List;
import java.util.random.RandomGenerator;

/** « Syllabes » : how one language begins, continues and ends its names. */
record Syllables(List<String> first, List<String> middle, List<String> last, int most) {
    static Syllables of(String first, String middle, String last, int most) {
        return new Syllables(words(first), words(middle), words(last), most);
    }

    static List<String> words(String line) {
        return List.of(line.strip().split("\\s+"));
    }

    String name(RandomGenerator chance) {
        var name = new StringBuilder(one(first, chance));
        int inner = most == 0 ? 0 : chance.nextInt(most + 1);
        for (int i = 0; i < inner; i++) {
            name.append(one(middle, chance));
        }
        name.append(one(last, chance));
        return name.toString().replaceAll("([aeiou])\\1{2,}", "$1$1");
    }

    static String one(List<String> of, RandomGenerator chance) {
        return of.get(chance.nextInt(of.size()));
    }
}
