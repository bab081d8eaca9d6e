package nc.maillage.keeping.person;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes other people's names out of whatever text: those of anyone tied to the person, and those of agents. */
final class Mask {
    private static final String OTHER = "[autre personne]";
    private static final String AGENT = "[agent]";
    private static final int SHORTEST = 2;

    private record Hidden(Pattern pattern, String by) {}

    private final List<Hidden> hidden = new ArrayList<>();

    private Mask() {}

    static Mask around(Rows rows, UUID collectivity, UUID person) throws SQLException {
        var own = words(rows.words(
                "select value from people.name where collectivity_id = ? and person_id = ?", collectivity, person));
        var mask = new Mask();
        mask.hide(rows.words("""
                select first_name || ' ' || last_name from organisation.agent where collectivity_id = ?
                union select last_name || ' ' || first_name from organisation.agent where collectivity_id = ?
                """, collectivity, collectivity), AGENT);
        mask.hide(
                without(
                        own,
                        rows.words("select last_name from organisation.agent where collectivity_id = ?", collectivity)),
                AGENT);
        var others = words(rows.words("""
                with tied(id) as (
                    select b.person_id from people.membership a join people.membership b using (household_id) where a.person_id = ?
                    union select case person_id when ? then relative_id else person_id end from people.kinship
                        where ? in (person_id, relative_id)
                    union select b.person_id from people.family_member a join people.family_member b using (family_id)
                        where a.person_id = ?
                    union select m.person from applications.family_member m
                        join applications.application f on f.id = m.application
                        where f.applicant = ? or m.application in (select application from applications.family_member where person = ?)
                    union select f.applicant from applications.application f
                        join applications.family_member m on m.application = f.id where m.person = ?)
                select n.value from tied join people.name n on n.person_id = tied.id where tied.id <> ?
                """, person, person, person, person, person, person, person, person));
        others.removeAll(own);
        mask.hide(others, OTHER);
        return mask;
    }

    private static List<String> without(Set<String> own, List<String> names) {
        return names.stream()
                .filter(name -> !own.contains(name.toLowerCase(Locale.FRENCH)))
                .toList();
    }

    private static Set<String> words(List<String> names) {
        var words = new HashSet<String>();
        for (var name : names) {
            words.add(name.toLowerCase(Locale.FRENCH));
            for (var word : name.toLowerCase(Locale.FRENCH).split("[\\s'’-]+")) {
                words.add(word);
            }
        }
        return words;
    }

    private void hide(Collection<String> names, String by) {
        var longestFirst = names.stream()
                .filter(name -> name.length() >= SHORTEST)
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .map(Pattern::quote)
                .toList();
        if (!longestFirst.isEmpty()) {
            var either = "(?iu)(?<![\\p{L}\\p{N}])(?:" + String.join("|", longestFirst) + ")(?![\\p{L}\\p{N}])";
            hidden.add(new Hidden(Pattern.compile(either), by));
        }
    }

    Object of(Object value) {
        return switch (value) {
            case String text -> text(text);
            case List<?> list -> list.stream().map(this::of).toList();
            case Map<?, ?> map -> {
                var masked = new LinkedHashMap<String, Object>();
                map.forEach((key, each) -> masked.put(String.valueOf(key), of(each)));
                yield masked;
            }
            default -> value;
        };
    }

    private String text(String text) {
        var masked = text;
        for (var each : hidden) {
            masked = each.pattern().matcher(masked).replaceAll(Matcher.quoteReplacement(each.by()));
        }
        return masked.replaceAll("(\\[autre personne\\])([\\s-]+\\[autre personne\\])+", "$1");
    }
}
