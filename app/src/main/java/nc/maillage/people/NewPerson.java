package nc.maillage.people;

import java.util.ArrayList;
import java.util.List;
import nc.maillage.law.Period;
import org.jspecify.annotations.Nullable;

/** « Personne à inscrire » : what is known on the first day; all of it shares one provenance. */
public record NewPerson(
        List<Name> names,
        @Nullable Sex sex,
        Birth birth,
        CivilStatus status,
        List<Contact> contacts,
        List<Home> homes,
        @Nullable Tribe tribe,
        List<Cover> covers,
        Provenance provenance) {
    /** « Nom ». */
    public record Name(NameKind kind, String value) {}

    /** « Contact » ; {@code messages}: the person accepts short messages there. */
    public record Contact(ContactKind kind, String value, boolean messages) {}

    /** « Résidence » ; {@code province} is null outside New Caledonia. */
    public record Home(
            Period period, String commune, @Nullable String province, String line) {}

    /** « Rattachement à une tribu », by INSEE code of its commune. */
    public record Tribe(String name, String commune) {}

    /** « Couverture sociale ». */
    public record Cover(CoverKind kind, @Nullable String detail, Period period) {}

    public NewPerson {
        if (names.stream().noneMatch(name -> name.kind() != NameKind.FIRST)) {
            throw new IllegalArgumentException("a person has at least one family name");
        }
        names = List.copyOf(names);
    }

    public static NewPerson named(String family, String first, Provenance provenance) {
        return new NewPerson(
                List.of(new Name(NameKind.USED, family), new Name(NameKind.FIRST, first)),
                null,
                Birth.UNKNOWN,
                CivilStatus.COMMON,
                List.of(),
                List.of(),
                null,
                List.of(),
                provenance);
    }

    public NewPerson with(NameKind kind, String value) {
        return new NewPerson(
                more(names, new Name(kind, value)), sex, birth, status, contacts, homes, tribe, covers, provenance);
    }

    public NewPerson born(Birth day, @Nullable Sex as) {
        return new NewPerson(names, as, day, status, contacts, homes, tribe, covers, provenance);
    }

    public NewPerson under(CivilStatus law) {
        return new NewPerson(names, sex, birth, law, contacts, homes, tribe, covers, provenance);
    }

    public NewPerson reachedAt(Contact contact) {
        return new NewPerson(names, sex, birth, status, more(contacts, contact), homes, tribe, covers, provenance);
    }

    public NewPerson living(Home home) {
        return new NewPerson(names, sex, birth, status, contacts, more(homes, home), tribe, covers, provenance);
    }

    public NewPerson of(Tribe attached) {
        return new NewPerson(names, sex, birth, status, contacts, homes, attached, covers, provenance);
    }

    public NewPerson covered(Cover cover) {
        return new NewPerson(names, sex, birth, status, contacts, homes, tribe, more(covers, cover), provenance);
    }

    private static <T> List<T> more(List<T> list, T one) {
        var longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }
}
