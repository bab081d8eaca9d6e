package nc.maillage.people.domain;

import nc.maillage.people.NameKind;

/** « Nom » of one kind; {@code current} is false once another took its place: it is still searched. */
public record PersonName(NameKind kind, String value, boolean current) {
    public PersonName {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a name is not blank");
        }
    }

    public static PersonName of(NameKind kind, String value) {
        return new PersonName(kind, value, true);
    }

    public boolean family() {
        return kind != NameKind.FIRST;
    }
}
