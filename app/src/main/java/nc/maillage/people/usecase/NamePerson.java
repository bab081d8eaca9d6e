package nc.maillage.people.usecase;

import java.util.List;
import java.util.UUID;
import nc.maillage.people.FileChange;
import nc.maillage.people.NameKind;
import nc.maillage.people.PersonId;
import nc.maillage.people.Provenance;
import nc.maillage.people.domain.NormalName;
import nc.maillage.people.store.IdentityStore;
import nc.maillage.people.store.IdentityStore.NameOf;
import nc.maillage.people.store.IdentityStore.NameRow;
import org.springframework.stereotype.Service;

/** Adds a name, or withdraws one that was an error. */
@Service
public class NamePerson {
    private final FileEdit edit;
    private final IdentityStore identities;

    NamePerson(FileEdit edit, IdentityStore identities) {
        this.edit = edit;
        this.identities = identities;
    }

    /** « Ce que devient le nom précédent » of the same kind. */
    public enum Former {
        /** The person bore it: it stays known and searched. */
        BORNE,
        /** It was an error: it is kept in the history alone. */
        ERROR
    }

    public FileChange add(
            PersonId person, int version, NameKind kind, String value, Former former, Provenance provenance) {
        return edit.apply(person, version, "person.name.added", () -> {
            var current = current(person);
            boolean known = current.stream()
                    .anyMatch(row -> row.name().kind() == kind
                            && NormalName.line(row.name().value()).equals(NormalName.line(value))
                            && row.name().value().equals(value));
            if (known) {
                return new FileChange.Refused("value", "%s est déjà son %s.".formatted(value, kind.label()));
            }
            if (kind.single()) {
                retire(person, kind, former, current, provenance);
            }
            identities.insertNames(List.of(new NameOf(person, kind, value, provenance)));
            edit.index(person);
            return new FileChange.Done();
        });
    }

    private void retire(PersonId person, NameKind kind, Former former, List<NameRow> current, Provenance provenance) {
        if (former == Former.BORNE) {
            identities.endName(person, kind, provenance.recordedOn());
        } else {
            current.stream().filter(row -> row.name().kind() == kind).forEach(row -> identities.withdrawName(row.id()));
        }
    }

    /** A name that should never have been there. One family name and the first names always remain. */
    public FileChange withdraw(PersonId person, int version, UUID name) {
        return edit.apply(person, version, "person.name.withdrawn", () -> {
            var current = current(person);
            var wrong = current.stream().filter(row -> row.id().equals(name)).findFirst();
            if (wrong.isEmpty()) {
                return new FileChange.Unknown();
            }
            boolean first = wrong.get().name().kind() == NameKind.FIRST;
            long alike = current.stream()
                    .filter(row -> (row.name().kind() == NameKind.FIRST) == first)
                    .count();
            if (alike < 2) {
                return new FileChange.Refused(
                        "name",
                        first
                                ? "Ce sont ses seuls prénoms. Ajoutez les bons : ceux-ci seront retirés."
                                : "C’est son seul nom. Ajoutez le bon : celui-ci sera retiré.");
            }
            identities.withdrawName(name);
            edit.index(person);
            return new FileChange.Done();
        });
    }

    private List<NameRow> current(PersonId person) {
        return identities.names(person).stream()
                .filter(row -> row.name().current())
                .toList();
    }
}
