package nc.maillage.takeup.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.people.People;
import nc.maillage.people.PersonId;
import nc.maillage.people.PersonSummary;
import nc.maillage.takeup.domain.Finding;
import nc.maillage.takeup.domain.Run;
import nc.maillage.takeup.store.FindingStore;
import nc.maillage.takeup.store.FindingStore.Filter;
import nc.maillage.takeup.store.FindingStore.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the list for whoever may: nobody of restricted access to others, nobody that the agent stays away from. */
@Component
@Transactional
public class ReadFindings {
    private final FindingStore findings;
    private final People people;
    private final AuditLog log;

    ReadFindings(FindingStore findings, People people, AuditLog log) {
        this.findings = findings;
        this.people = people;
        this.log = log;
    }

    /** @param pupil null where the aid is not for another */
    public record Shown(
            Finding finding, PersonSummary person, @Nullable PersonSummary pupil) {}

    /** @param next null on the last page */
    public record Listed(List<Shown> rows, @Nullable Place next) {}

    /** Written in the log, as {@code purpose}: a page read or the whole exported. */
    public Listed page(Run run, Filter filter, @Nullable Place after, int size, String purpose) {
        Permissions.require(Right.SEEK_TAKE_UP);
        var rows = new ArrayList<Shown>();
        var place = after;
        while (rows.size() < size) {
            var read = findings.page(filter, place, size);
            for (var shown : shown(read)) {
                if (rows.size() == size) {
                    return logged(
                            run,
                            purpose,
                            new Listed(rows, Place.of(rows.getLast().finding())));
                }
                rows.add(shown);
            }
            if (read.size() < size) {
                return logged(run, purpose, new Listed(rows, null));
            }
            place = Place.of(read.getLast());
        }
        boolean more = !findings.page(filter, place, 1).isEmpty();
        return logged(run, purpose, new Listed(rows, more ? place : null));
    }

    private Listed logged(Run run, String purpose, Listed listed) {
        log.append(
                "takeup.read",
                "takeup",
                run.id(),
                Map.of(
                        "purpose",
                        purpose,
                        "lines",
                        Integer.toString(listed.rows().size())));
        return listed;
    }

    private List<Shown> shown(List<Finding> read) {
        var known = people.findAll(read.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.person()), Stream.ofNullable(each.pupil())))
                .collect(Collectors.toSet()));
        return read.stream().flatMap(each -> shown(each, known)).toList();
    }

    private static Stream<Shown> shown(Finding finding, Map<PersonId, PersonSummary> known) {
        var person = known.get(finding.person());
        var pupil = finding.pupil() == null ? null : known.get(finding.pupil());
        return person == null || person.hidden() || finding.pupil() != null && (pupil == null || pupil.hidden())
                ? Stream.empty()
                : Stream.of(new Shown(finding, person, pupil));
    }
}
