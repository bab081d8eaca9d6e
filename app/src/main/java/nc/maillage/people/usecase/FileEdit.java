package nc.maillage.people.usecase;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.people.FileChange;
import nc.maillage.people.PersonId;
import nc.maillage.people.store.IdentityStore;
import nc.maillage.people.store.PersonStore;
import nc.maillage.people.store.SearchStore;
import nc.maillage.platform.French;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** What every change of a file has in common: the right, the version read, one line in the log, and found by what it now says. */
@Component
class FileEdit {
    private final PersonStore persons;
    private final IdentityStore identities;
    private final SearchStore search;
    private final FileAccess access;
    private final AuditLog log;

    FileEdit(PersonStore persons, IdentityStore identities, SearchStore search, FileAccess access, AuditLog log) {
        this.persons = persons;
        this.identities = identities;
        this.search = search;
        this.access = access;
        this.log = log;
    }

    /** Changes the file if nobody did since {@code version}; what is refused leaves no trace. */
    @Transactional
    public FileChange apply(PersonId person, int version, String act, Supplier<FileChange> work) {
        Permissions.require(Right.EDIT_PERSON);
        var head = persons.head(person).orElse(null);
        if (head == null || !access.exists(person, head.restricted())) {
            return new FileChange.Unknown();
        }
        access.refuseKeptAway(person);
        if (!persons.touch(person, version)) {
            return new FileChange.Stale(head.changedAt(), head.changedBy());
        }
        var change = work.get();
        if (change instanceof FileChange.Done) {
            log.append(act, "person", person.value(), Map.of());
        } else {
            TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
        }
        return change;
    }

    /** Refuses a fact that would start before the person did. */
    Optional<FileChange> beforeBirth(PersonId person, LocalDate day, String field) {
        var known = persons.summary(person).orElse(null);
        var born = known == null ? null : known.birthDate();
        if (known == null || born == null || !day.isBefore(born)) {
            return Optional.empty();
        }
        return Optional.of(new FileChange.Refused(
                field,
                !access.shown(known).hidden()
                        ? "%s est %s le %s : donnez une date à partir de ce jour."
                                .formatted(
                                        known.displayName(), "F".equals(known.sex()) ? "née" : "né", French.day(born))
                        : "Cette date précède la naissance de la personne."));
    }

    /** Makes the person found by the names and birth that the file now holds. */
    void index(PersonId person) {
        var profile = identities.profile(person).orElseThrow();
        if (persons.head(person).orElseThrow().restricted()) {
            search.hide(person, profile);
        } else {
            search.index(Map.of(person, profile));
        }
    }
}
