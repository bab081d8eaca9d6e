package nc.maillage.people.store;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nc.maillage.people.PersonId;
import nc.maillage.people.domain.Profile;
import nc.maillage.people.domain.Profile.NameWord;
import nc.maillage.people.domain.Word;
import nc.maillage.platform.Sha256;
import nc.maillage.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The words by which persons are found, and the digests by which a restricted one betrays itself to an exact name only. */
@Repository
@Transactional
public class SearchStore {
    private static final int MOST_NAMED = 20_000;

    private final PeopleRows people;

    SearchStore(PeopleRows people) {
        this.people = people;
    }

    /** Replaces the words of those persons. */
    public void index(Map<PersonId, Profile> profiles) {
        forget(profiles.keySet());
        insert(profiles);
    }

    /** Words of persons that have none yet. */
    public void insert(Map<PersonId, Profile> profiles) {
        var collectivity = Tenancy.required().value();
        var rows = new ArrayList<@Nullable Object[]>();
        var known = new TreeMap<String, @Nullable Object[]>();
        profiles.forEach((person, profile) -> {
            var words = new LinkedHashMap<String, String>();
            profile.words().stream().map(NameWord::word).forEach(word -> words.put(word.written(), word.sound()));
            words.forEach((term, sound) -> {
                rows.add(new @Nullable Object[] {collectivity, person.value(), term, sound});
                known.put(term, new @Nullable Object[] {collectivity, term, sound});
            });
        });
        people.add(
                "insert into people.vocabulary (collectivity_id, term, sound) values (?, ?, ?) on conflict do nothing",
                List.copyOf(known.values()));
        people.add(
                "insert into people.search_term (collectivity_id, person_id, term, sound) values (?, ?, ?, ?)", rows);
    }

    public void forget(Collection<PersonId> persons) {
        people.all()
                .sql("delete from people.search_term where person_id = any (cast(:ids as uuid[]))")
                .param("ids", Sql.ids(persons))
                .update();
    }

    /** The persons whose names look or sound like those words, or who were born that day, the likeliest first. */
    public List<PersonId> alike(List<Word> words, @Nullable LocalDate born, int atMost) {
        return people.all()
                .sql(
                        "select person_id from people.alike(cast(:terms as text[]), cast(:sounds as text[]), :born, :most)")
                .param("terms", words.stream().map(Word::written).toArray(String[]::new))
                .param("sounds", words.stream().map(Word::sound).toArray(String[]::new))
                .param("born", born, Types.DATE)
                .param("most", atMost)
                .query((row, n) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    /** Everyone with, for each word, a name that begins or sounds so: equalities and bounds, which the wall lets use their index. */
    public List<PersonId> named(List<Word> words) {
        return people.all()
                .sql("""
                select person_id
                from unnest(cast(:terms as text[]), cast(:sounds as text[])) with ordinality as typed(term, sound, n)
                    cross join lateral (
                        select word.term from people.vocabulary word
                        where word.term >= typed.term collate "C" and word.term < typed.term || chr(1114111) collate "C"
                        union
                        select word.term from people.vocabulary word where word.sound = typed.sound collate "C"
                    ) heard
                    join people.search_term known on known.term = heard.term
                group by person_id having count(distinct n) = :words limit :most
                """)
                .param("terms", words.stream().map(Word::written).toArray(String[]::new))
                .param("sounds", words.stream().map(Word::sound).toArray(String[]::new))
                .param("words", words.size())
                .param("most", MOST_NAMED)
                .query((row, n) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    /** Lets a restricted person be recognised by an exact full name and day of birth, and by nothing else. */
    public void hide(PersonId person, Profile profile) {
        reveal(person);
        var day = profile.birth().day();
        if (day == null) {
            return;
        }
        var rows = profile.fullNames().stream()
                .map(name -> new @Nullable Object[] {Tenancy.required().value(), person.value(), digest(name, day)})
                .toList();
        people.add("insert into people.hidden_key (collectivity_id, person_id, digest) values (?, ?, ?)", rows);
    }

    public void reveal(PersonId person) {
        people.of(person)
                .sql("delete from people.hidden_key where person_id = :id")
                .param("id", person.value())
                .update();
    }

    /** @param fullName its words in alphabetical order */
    public List<PersonId> hidden(String fullName, LocalDate born) {
        return people.all()
                .sql("select person_id from people.hidden_key where digest = :digest")
                .param("digest", digest(fullName, born))
                .query((row, n) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    private static String digest(String fullName, LocalDate born) {
        return Sha256.of(String.join("\n", Tenancy.required().toString(), fullName, born.toString()));
    }
}
