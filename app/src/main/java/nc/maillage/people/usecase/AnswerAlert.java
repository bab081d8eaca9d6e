package nc.maillage.people.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.people.PersonSummary;
import nc.maillage.people.store.PersonStore;
import nc.maillage.people.store.RestrictionStore;
import nc.maillage.people.store.RestrictionStore.Alert;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the supervisor who came upon a restricted file, and lets the supervisor open it to that agent for a time. */
@Service
public class AnswerAlert {
    private final RestrictionStore restrictions;
    private final PersonStore persons;
    private final FileAccess access;
    private final AuditLog log;

    AnswerAlert(RestrictionStore restrictions, PersonStore persons, FileAccess access, AuditLog log) {
        this.restrictions = restrictions;
        this.persons = persons;
        this.access = access;
        this.log = log;
    }

    /** « Alerte et personne ». */
    public record AlertOf(Alert alert, PersonSummary person) {}

    @Transactional(readOnly = true)
    public List<AlertOf> page(int atMost, int after) {
        Permissions.require(Right.RESTRICT_PERSON);
        return restrictions.alerts(atMost, after).stream()
                .map(alert -> new AlertOf(
                        alert, access.shown(persons.summary(alert.person()).orElseThrow())))
                .toList();
    }

    @Transactional(readOnly = true)
    public int count(boolean unanswered) {
        Permissions.require(Right.RESTRICT_PERSON);
        return restrictions.count(unanswered);
    }

    @Transactional(readOnly = true)
    public List<PersonSummary> restricted() {
        Permissions.require(Right.RESTRICT_PERSON);
        return persons.restricted().stream().map(access::shown).toList();
    }

    @Transactional(readOnly = true)
    public boolean exists(UUID alert) {
        Permissions.require(Right.RESTRICT_PERSON);
        return restrictions.alert(alert).isPresent();
    }

    /** @param until the last day the agent may open the file, null to leave it closed; false when already answered */
    @Transactional
    public boolean answer(UUID alert, @Nullable LocalDate until) {
        Permissions.require(Right.RESTRICT_PERSON);
        var asked = restrictions.alert(alert).orElse(null);
        if (asked == null || !restrictions.answer(alert, until)) {
            return false;
        }
        log.append(
                until == null ? "person.access.refused" : "person.access.opened",
                "person",
                asked.person().value(),
                Map.of("agent", asked.agent().toString()));
        return true;
    }
}
