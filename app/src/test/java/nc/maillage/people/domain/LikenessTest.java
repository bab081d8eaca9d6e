package nc.maillage.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LikenessTest {
    @Test
    void letters_added_lost_changed_or_swapped_are_one_slip_each() {
        assertThat(Spelling.slips("lydie", "lydie")).isZero();
        assertThat(Spelling.slips("lydie", "lidie")).isEqualTo(1);
        assertThat(Spelling.slips("lydie", "lyddie")).isEqualTo(1);
        assertThat(Spelling.slips("lydie", "lyide")).isEqualTo(1);
        assertThat(Spelling.slips("lydie", "ldye")).isEqualTo(2);
        assertThat(Spelling.slips("", "abc")).isEqualTo(3);
    }

    @Property
    void slips_are_the_same_from_either_side_and_never_more_than_the_longer_word(
            @ForAll @AlphaChars @StringLength(max = 12) String one,
            @ForAll @AlphaChars @StringLength(max = 12) String other) {
        assertThat(Spelling.slips(one, other))
                .isEqualTo(Spelling.slips(other, one))
                .isLessThanOrEqualTo(Math.max(one.length(), other.length()));
    }

    @Test
    void first_and_family_names_are_read_in_any_order() {
        var known = Word.allOf("Népoura Lydie");

        assertThat(Likeness.read(Word.allOf("lidie nepoura"), known, false).places())
                .containsExactly(1, 0);
        assertThat(Likeness.read(Word.allOf("nepoura lidie"), known, false).places())
                .containsExactly(0, 1);
    }

    @Test
    void each_known_word_is_read_once() {
        var reading = Likeness.read(Word.allOf("marie marie"), Word.allOf("Marie Dupin"), false);

        assertThat(reading.places()).containsExactly(0, -1);
        assertThat(reading.whole()).isEqualTo(500);
    }

    @Test
    void an_unfinished_word_is_near_what_it_begins() {
        var begun = Likeness.read(Word.allOf("nepoura ly"), Word.allOf("Népoura Lydie"), true);
        var finished = Likeness.read(Word.allOf("nepoura ly"), Word.allOf("Népoura Lydie"), false);

        assertThat(begun.whole()).isGreaterThan(900);
        assertThat(finished.whole()).isLessThan(900);
    }

    @Property(tries = 300)
    void the_order_of_the_known_words_changes_nothing(
            @ForAll @Size(min = 1, max = 4) List<@AlphaChars @StringLength(min = 1, max = 8) String> typed,
            @ForAll @Size(min = 1, max = 5) List<@AlphaChars @StringLength(min = 1, max = 8) String> known) {
        var words = typed.stream().map(Word::of).toList();
        var one = known.stream().map(Word::of).toList();

        assertThat(Likeness.read(words, one, false).whole())
                .isEqualTo(Likeness.read(words, one.reversed(), false).whole());
    }
}
