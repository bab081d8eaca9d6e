package nc.maillage.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** What hurried hands type for somebody: one or two slips, names swapped, without accents, under another name. */
final class TypedQueries {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private final RandomGenerator chance;

    TypedQueries(long seed) {
        chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** @param slips how many letters went wrong; {@code birth} empty when none was typed */
    record Typed(String text, String birth, String manner, int slips) {}

    /** Five manners, in turn. */
    Typed of(NewPerson person, int turn) {
        var family = value(person, NameKind.USED);
        var first = value(person, NameKind.FIRST);
        return switch (turn % 5) {
            case 0 -> new Typed(slip(family + " " + first, 1), "", "one slip", 1);
            case 1 -> new Typed(slip(slip(family + " " + first, 1), 1), "", "two slips", 2);
            case 2 -> new Typed(slip(first + " " + family, 1), "", "swapped", 1);
            case 3 ->
                new Typed(slip(other(person, family) + " " + first.split(" ")[0], 1), birth(person), "other name", 1);
            default -> new Typed(slip(other(person, family) + " " + first, 1), "", "other name, no birth", 1);
        };
    }

    private static String birth(NewPerson person) {
        var day = person.birth().day();
        return day == null ? "" : "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private String other(NewPerson person, String family) {
        var others = new ArrayList<String>();
        person.names().stream()
                .filter(name -> name.kind() == NameKind.BIRTH || name.kind() == NameKind.CUSTOMARY)
                .forEach(name -> others.add(name.value()));
        return others.isEmpty() ? family : others.get(chance.nextInt(others.size()));
    }

    private static String value(NewPerson person, NameKind kind) {
        return person.names().stream()
                .filter(name -> name.kind() == kind)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private String slip(String text, int times) {
        var plain = chance.nextBoolean() ? text : text.toLowerCase(Locale.FRENCH);
        var typed = new StringBuilder(plain);
        for (int i = 0; i < times; i++) {
            slip(typed, chance.nextInt(typed.length()));
        }
        return typed.toString();
    }

    private void slip(StringBuilder typed, int at) {
        char letter = LETTERS.charAt(chance.nextInt(LETTERS.length()));
        if (typed.charAt(at) == ' ') {
            return;
        }
        switch (chance.nextInt(4)) {
            case 0 -> typed.setCharAt(at, letter);
            case 1 -> typed.deleteCharAt(at);
            case 2 -> typed.insert(at, letter);
            default -> {
                if (at + 1 < typed.length() && typed.charAt(at + 1) != ' ') {
                    char next = typed.charAt(at + 1);
                    typed.setCharAt(at + 1, typed.charAt(at));
                    typed.setCharAt(at, next);
                }
            }
        }
    }

    /** Of so many persons, chosen at random, each with what is typed for them. */
    List<Integer> chosen(int count, int among) {
        var places = new ArrayList<Integer>();
        while (places.size() < count) {
            places.add(chance.nextInt(among));
        }
        return places;
    }
}
