package nc.maillage.people.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** « Mot » of a name in its normal form; what it sounds like is worked out when first asked for. */
public final class Word {
    private final String written;
    private @Nullable String sound;

    private Word(String written) {
        this.written = written;
    }

    public static Word of(String word) {
        return new Word(word);
    }

    public static List<Word> allOf(String name) {
        return NormalName.words(name).stream().map(Word::of).toList();
    }

    public String written() {
        return written;
    }

    public String sound() {
        var heard = sound;
        if (heard == null) {
            heard = NormalName.sound(written);
            sound = heard;
        }
        return heard;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Word word && word.written.equals(written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    @Override
    public String toString() {
        return written;
    }
}
