package nc.maillage.people.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nc.maillage.people.ContactKind;
import nc.maillage.people.PersonSummary;
import nc.maillage.people.usecase.OpenPerson.PersonFile;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Fact;
import org.jspecify.annotations.Nullable;

/** Who the page is about. */
public record Banner(String number, String name, @Nullable String alias, List<Fact> facts, boolean restricted) {
    static Banner of(PersonFile file) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("Naissance", birth(file)));
        facts.add(Fact.of(
                "Commune",
                file.residences().stream()
                        .map(row -> row.residence())
                        .filter(home -> home.to() == null || !home.to().isBefore(file.today()))
                        .map(home -> home.communeName())
                        .findFirst()
                        .orElse(null)));
        facts.add(Fact.of(
                "Téléphone",
                file.contacts().stream()
                        .filter(row -> row.kind() == ContactKind.PHONE)
                        .map(row -> row.messages() ? row.value() + ", SMS accepté" : row.value())
                        .findFirst()
                        .orElse(null)));
        facts.add(Fact.of("Personne n°", file.person().number()));
        return new Banner(
                file.person().number(),
                file.person().displayName(),
                alias(file.person()),
                facts,
                file.person().restricted());
    }

    static @Nullable String alias(PersonSummary person) {
        var parts = new ArrayList<String>();
        var birth = person.birthName();
        if (birth != null && !birth.equals(person.usedName())) {
            parts.add(born(person.sex()) + birth);
        }
        if (person.customaryName() != null) {
            parts.add("nom coutumier " + person.customaryName());
        }
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    private static String born(@Nullable String sex) {
        if (sex == null) {
            return "né(e) ";
        }
        return sex.equals("F") ? "née " : "né ";
    }

    private static @Nullable String birth(PersonFile file) {
        var birth = file.identity().birth();
        var day = birth.day();
        if (day != null) {
            return birthAndAge(day, file.today());
        }
        return birth.year() == null ? null : "en " + birth.year() + ", jour inconnu";
    }

    static String birthAndAge(LocalDate day, LocalDate today) {
        return French.day(day) + ", " + French.age(day, today);
    }

    /** The address of the person's page. */
    public String href() {
        return "/personnes/" + number;
    }
}
