package nc.maillage.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * « Destinataire » : how a letter names and greets a person, and where she lives that day.
 *
 * @param lines of the address, the name first
 */
public record Addressee(List<String> lines, String greeting) {
    public Addressee {
        lines = List.copyOf(lines);
    }

    public static Addressee of(PersonSummary person, People people, LocalDate day) {
        var lines = new ArrayList<String>();
        lines.add((title(person.sex()) + " " + person.firstNames() + " " + person.usedName()).strip());
        people.residenceOn(person.id(), day).ifPresent(home -> {
            lines.add(home.line());
            lines.add(home.postalLine());
        });
        lines.removeIf(String::isBlank);
        return new Addressee(lines, greeting(person.sex()));
    }

    private static String greeting(@Nullable String sex) {
        return switch (sex) {
            case "F" -> "Madame,";
            case "M" -> "Monsieur,";
            case null, default -> "Madame, Monsieur,";
        };
    }

    private static String title(@Nullable String sex) {
        return switch (sex) {
            case "F" -> "Mme";
            case "M" -> "M.";
            case null, default -> "";
        };
    }
}
