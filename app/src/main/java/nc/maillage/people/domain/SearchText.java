package nc.maillage.people.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nc.maillage.people.Birth;
import org.jspecify.annotations.Nullable;

/**
 * « Recherche telle que tapée » : names in any order, a birth, a person's or a file's number.
 *
 * @param typed the words of names as they were typed, one for each of {@code words}
 * @param unfinished the last word may still be under the hand
 * @param problem why the birth could not be read; the rest is searched all the same
 */
public record SearchText(
        List<String> typed,
        List<Word> words,
        Birth birth,
        @Nullable Integer personNumber,
        @Nullable String fileNumber,
        boolean unfinished,
        @Nullable String problem) {
    private static final int MOST = 200;
    private static final Pattern DATE =
            Pattern.compile("\\b(?:\\d{1,2}[/.\\-]\\d{1,2}[/.\\-]\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2}|(?:19|20)\\d{2})\\b");
    private static final Pattern FILE = Pattern.compile("\\b\\p{L}{2,8}-\\d{2,4}-\\d{2,8}\\b");
    private static final Pattern NUMBER = Pattern.compile("\\b\\d{5,7}\\b");
    private static final int MOST_WORDS = 8;

    public static SearchText read(String text, String birth, LocalDate today) {
        var rest = new StringBuilder(text.length() > MOST ? text.substring(0, MOST) : text);
        var file = cut(rest, FILE);
        var within = birth.isBlank() ? cut(rest, DATE) : null;
        var number = cut(rest, NUMBER);
        var reading = BirthText.read(within == null ? birth : within, today);
        var typed = new ArrayList<String>();
        var words = new ArrayList<Word>();
        for (var piece : rest.toString().split("[^\\p{L}\\p{M}\\p{N}'’‘ʻʼ]+")) {
            var word = String.join("", NormalName.words(piece));
            if (!word.isEmpty() && words.size() < MOST_WORDS) {
                typed.add(piece);
                words.add(Word.of(word));
            }
        }
        return new SearchText(
                typed,
                words,
                reading instanceof BirthText.Reading.Read(var read) ? read : Birth.UNKNOWN,
                number == null ? null : Integer.valueOf(number),
                file,
                !text.endsWith(" "),
                reading instanceof BirthText.Reading.Refused(var why) ? why : null);
    }

    private static @Nullable String cut(StringBuilder text, Pattern pattern) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        var found = matcher.group();
        text.replace(matcher.start(), matcher.end(), " ");
        return found;
    }

    public boolean empty() {
        return words.isEmpty() && birth.equals(Birth.UNKNOWN) && personNumber == null && fileNumber == null;
    }
}
